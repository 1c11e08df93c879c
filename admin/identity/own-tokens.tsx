import { Button } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import { tokenScopeNames } from "../../shared/identity/token-scope.ts";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { instantText } from "../platform/day.ts";
import { DialogForm } from "../platform/dialog-form.tsx";
import { useKeptForm } from "../platform/draft.ts";
import { Fields } from "../platform/fields.tsx";
import { tell } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { Group } from "../platform/record.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import type { MyTokensQuery } from "../generated/graphql.ts";
import { DeedButton } from "./account-dialog.tsx";
import { endMyToken, makeToken, myTokens } from "./documents.ts";
import { ShownOnce } from "./shown-once.tsx";
import style from "./identity.module.css";

type Token = MyTokensQuery["myTokens"][number];
const usedText = ({ until, usedAt, address }: Token): string =>
  usedAt
    ? t("token.used", { until: instantText(until), used: instantText(usedAt), address: address ?? "—" })
    : t("token.unused", { until: instantText(until) });

/** The reader's API tokens, to be made and ended. */
export function OwnTokens() {
  const { data, error } = useAsk(myTokens, {});
  const [isOpen, setOpen] = useState(false);
  return (
    <Group title={t("token.title")}>
      {error && <RefusalNote of={error} />}
      {data?.myTokens.length === 0 && <p>{t("token.none")}</p>}
      <ul className={style.rows}>
        {data?.myTokens.map((token) => (
          <li key={token.id}>
            <div>
              <b>{token.name}</b>
              <p>{choiceText("tokenScope", token.scope)}</p>
              <p>{usedText(token)}</p>
            </div>
            <DeedButton
              label={t("token.end")}
              deed={{
                title: t("token.end"),
                document: endMyToken as never,
                given: { id: token.id },
                about: (
                  <p>
                    <b>{token.name}</b>
                    <br />
                    {t("token.endThen")}
                  </p>
                ),
                grave: true,
              }}
            />
          </li>
        ))}
      </ul>
      <div className={style.deeds}>
        <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
          {t("token.make")}
        </Button>
      </div>
      {isOpen && <TokenDialog onClose={() => setOpen(false)} />}
    </Group>
  );
}

const asked: readonly Field[] = [
  { name: "name" },
  { name: "scope", kind: "choice", of: "tokenScope", choices: tokenScopeNames },
  { name: "days", kind: "whole" },
  { name: "ownPassword", kind: "password" },
];

/** In two steps: what it is for, and the token itself. */
function TokenDialog({ onClose }: { onClose: () => void }) {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [token, setToken] = useState<string>();
  const initial = { name: "", scope: "", days: "90", ownPassword: "" };
  const { form, draft } = useKeptForm("token", initial, asked);
  const { refusal, attempt } = useRefusal(form, asked);
  const send = async (answers: Answers) => {
    setToken((await tell(makeToken, variablesOf(asked, answers) as never)).makeToken.token);
    draft.discard();
  };
  const done = () => {
    onClose();
    notify(t("account.done", { deed: t("token.make") }), { type: "success" });
    refresh();
  };
  return (
    <DialogForm
      title={t("token.make")}
      send={token ? t("token.kept") : t("token.make")}
      form={form}
      refusal={refusal}
      onSend={() => (token ? done() : void attempt(send))}
      onClose={token ? done : onClose}
      asksNothing={!!token}
      {...(!token && { draft })}
    >
      <p>{t(token ? "token.made" : "token.makeThen")}</p>
      {token ? <ShownOnce text={token} /> : <Fields type="token" fields={asked} />}
    </DialogForm>
  );
}
