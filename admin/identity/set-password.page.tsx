import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { tell } from "../platform/graphql.ts";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { setPassword } from "./documents.ts";
import { GateForm, GateNote } from "./gate-form.tsx";
import { Gate } from "./gate.tsx";
import { tokenHere } from "./token.ts";

const fields: readonly Field[] = [{ name: "password", kind: "password", names: [] }];

/** A new password, by a link that works once. */
export default function SetPassword() {
  useTitle(t("setPassword.title"));
  const [token] = useState(tokenHere);
  const form = useForm<Answers>({ defaultValues: { password: "" } });
  const { refusal, attempt } = useRefusal(form, fields);
  const [done, setDone] = useState(false);
  const send = async ({ password }: Answers) => {
    await tell(setPassword, { token, password: String(password) });
    setDone(true);
  };
  return (
    <Gate>
      {done ? (
        <GateNote title={t("setPassword.done")} then={t("setPassword.doneThen")} />
      ) : (
        <GateForm
          title={t("setPassword.title")}
          lead={t("setPassword.lead")}
          form={form}
          refusal={refusal}
          onSend={() => void attempt(send)}
          send={t("setPassword.send")}
        >
          <Fields type="setPassword" fields={fields} />
        </GateForm>
      )}
    </Gate>
  );
}
