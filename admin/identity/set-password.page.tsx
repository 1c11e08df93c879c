import { Button } from "@mui/material";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { setPassword } from "./documents.ts";
import { Gate } from "./gate.tsx";
import { tokenHere } from "./token.ts";
import style from "./identity.module.css";

const fields: readonly Field[] = [{ name: "password", kind: "password" }];

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
        <div className={style.asked}>
          <h1>{t("setPassword.done")}</h1>
          <p>{t("setPassword.doneThen")}</p>
          <Button variant="outlined" size="large" href="/login">
            {t("accountRequest.toSignIn")}
          </Button>
        </div>
      ) : (
        <FormProvider {...form}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void attempt(send);
            }}
            noValidate
          >
            <h1>{t("setPassword.title")}</h1>
            <p>{t("setPassword.lead")}</p>
            <Fields type="setPassword" fields={fields} />
            {refusal !== undefined && <RefusalNote of={refusal} />}
            <Button type="submit" variant="contained" size="large" fullWidth loading={form.formState.isSubmitting}>
              {t("setPassword.send")}
            </Button>
          </form>
        </FormProvider>
      )}
    </Gate>
  );
}
