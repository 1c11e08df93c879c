import { Button } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Answers } from "../platform/answers.ts";
import { instantText } from "../platform/day.ts";
import { DialogForm } from "../platform/dialog-form.tsx";
import { Fields } from "../platform/fields.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { Group } from "../platform/record.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { tell } from "../platform/graphql.ts";
import { DeedButton } from "./account-dialog.tsx";
import { beginSecondFactor, confirmSecondFactor, mySecondFactor, removeSecondFactor } from "./documents.ts";
import { FactorGiven, RecoveryCodes } from "./factor-given.tsx";
import style from "./identity.module.css";

/** The reader's second factor: to be set up, or taken away again. */
export function OwnFactor() {
  const { data, error } = useAsk(mySecondFactor, {});
  const [isOpen, setOpen] = useState(false);
  const { since, codesLeft, isRequired } = data?.mySecondFactor ?? {};
  return (
    <Group title={t("factor.title")}>
      {error && <RefusalNote of={error} />}
      {data && (
        <p>
          {since ? t("factor.since", { since: instantText(since), n: codesLeft ?? 0 }) : t("factor.none")}
          {isRequired && ` ${t("factor.required")}`}
        </p>
      )}
      <div className={style.deeds}>
        {data && !since && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {t("factor.begin")}
          </Button>
        )}
        {since && (
          <DeedButton
            deed={{
              title: t("factor.remove"),
              document: removeSecondFactor as never,
              fields: [
                { name: "ownPassword", kind: "password" },
                { name: "code", secret: true },
              ],
              about: <p>{t("factor.removeThen")}</p>,
              grave: true,
            }}
          />
        )}
      </div>
      {isOpen && <FactorDialog onClose={() => setOpen(false)} />}
    </Group>
  );
}

const password: readonly Field[] = [{ name: "ownPassword", kind: "password" }];
const code: readonly Field[] = [{ name: "code" }];

/** In three steps: the password, the app and its first code, the recovery codes. */
export function FactorDialog({ onClose }: { onClose: () => void }) {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [given, setGiven] = useState<{ secret: string; url: string }>();
  const [codes, setCodes] = useState<readonly string[]>();
  const form = useForm<Answers>({ defaultValues: { ownPassword: "", code: "" } });
  const fields = given ? code : password;
  const { refusal, attempt } = useRefusal(form, fields);
  const send = async (answers: Answers) => {
    if (given) setCodes((await tell(confirmSecondFactor, { code: String(answers["code"]) })).confirmSecondFactor);
    else setGiven((await tell(beginSecondFactor, { ownPassword: String(answers["ownPassword"]) })).beginSecondFactor);
  };
  const done = () => {
    onClose();
    notify(t("account.done", { deed: t("factor.title") }), { type: "success" });
    refresh();
  };
  return (
    <DialogForm
      title={t("factor.begin")}
      send={t(codes ? "factor.kept" : "factor.next")}
      form={form}
      refusal={refusal}
      onSend={() => (codes ? done() : void attempt(send))}
      onClose={codes ? done : onClose}
      asksNothing={!!codes}
    >
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : (
        <>
          {given ? <FactorGiven {...given} /> : <p>{t("factor.beginThen")}</p>}
          <Fields type="factor" fields={fields} />
        </>
      )}
    </DialogForm>
  );
}
