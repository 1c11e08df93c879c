import { Button } from "@mui/material";
import { useEffect, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { ask, tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { forgotPassword, messaging } from "./documents.ts";
import { Gate } from "./gate.tsx";
import style from "./identity.module.css";

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
        <div className={style.asked}>
          <h1>{t(asked ? "forgotten.asked" : "forgotten.title")}</h1>
          <p>{t(asked ? "forgotten.askedThen" : "forgotten.byHand")}</p>
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
            <h1>{t("forgotten.title")}</h1>
            <p>{t("forgotten.lead")}</p>
            <Fields type="forgotten" fields={fields} />
            {refusal !== undefined && <RefusalNote of={refusal} />}
            <Button type="submit" variant="contained" size="large" fullWidth loading={form.formState.isSubmitting}>
              {t("forgotten.send")}
            </Button>
            <p>
              <a href="/login">{t("accountRequest.toSignIn")}</a>
            </p>
          </form>
        </FormProvider>
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
