import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { ask, tell } from "../platform/graphql.ts";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { forgotPassword, messaging } from "./documents.ts";
import { GateForm, GateNote, ToSignIn } from "./gate-form.tsx";
import { Gate } from "./gate.tsx";

const fields: readonly Field[] = [{ name: "email", kind: "email" }];

/** A link for whoever has forgotten their password; where nothing is sent, who hands one over. */
export default function Forgotten() {
  useTitle(t("forgotten.title"));
  const form = useForm<Answers>({ defaultValues: { email: "" } });
  const { refusal, attempt } = useRefusal(form, fields);
  const [asked, setAsked] = useState(false);
  const sends = useSends();
  const send = async (answers: Answers) => {
    await tell(forgotPassword, variablesOf(fields, answers) as { email: string });
    setAsked(true);
  };
  return (
    <Gate>
      {asked || sends === false ? (
        <GateNote
          title={t(asked ? "forgotten.asked" : "forgotten.title")}
          then={t(asked ? "forgotten.askedThen" : "forgotten.byHand")}
        />
      ) : (
        <GateForm
          title={t("forgotten.title")}
          lead={t("forgotten.lead")}
          form={form}
          refusal={refusal}
          onSend={() => void attempt(send)}
          send={t("forgotten.send")}
          below={<ToSignIn />}
        >
          <Fields type="forgotten" fields={fields} />
        </GateForm>
      )}
    </Gate>
  );
}

/** Whether the platform sends messages; undefined until that is known. */
export function useSends(): boolean | undefined {
  const [sends, setSends] = useState<boolean>();
  useEffect(() => {
    // Where it cannot be asked, the form says what fails.
    ask(messaging, {}).then(
      ({ messaging: found }) => setSends(found),
      () => {},
    );
  }, []);
  return sends;
}
