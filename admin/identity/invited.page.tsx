import { Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { auth, whoever, type Me } from "../platform/auth.ts";
import { instantText } from "../platform/day.ts";
import { Fields } from "../platform/fields.tsx";
import { ask, tell, type ResultOf } from "../platform/graphql.ts";
import { Waiting } from "../platform/layout.tsx";
import { choiceText, regionText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { joinByInvitation, invitationFor } from "./documents.ts";
import { GateForm, GateNote } from "./gate-form.tsx";
import { Gate } from "./gate.tsx";
import { organizationFields, organizationOf } from "./organization-fields.ts";
import { tokenHere } from "./token.ts";
import style from "./identity.module.css";

type Seen = ResultOf<typeof invitationFor>["invitationFor"];
interface Asked {
  readonly token: string;
  readonly seen: Seen;
}

/** An invitation, as whoever has its link sees it: accepted with one's own account, or with a new one. */
export default function Invited() {
  useTitle(t("invitation.title"));
  const [token] = useState(tokenHere);
  const [found, setFound] = useState<{ seen: Seen; me: Me | null }>();
  const [refusal, setRefusal] = useState<unknown>();
  useEffect(() => {
    Promise.all([ask(invitationFor, { token }), whoever()]).then(
      ([{ invitationFor: seen }, me]) => setFound({ seen, me }),
      setRefusal,
    );
  }, [token]);
  return (
    <Gate>
      {refusal !== undefined ? (
        <div className={style.asked}>
          <h1>{t("invitation.title")}</h1>
          <RefusalNote of={refusal} />
        </div>
      ) : !found ? (
        <Waiting />
      ) : found.me ? (
        <ByAccount token={token} seen={found.seen} me={found.me} />
      ) : found.seen.hasAccount ? (
        <div className={style.asked}>
          <h1>{t("invitation.title")}</h1>
          <Said seen={found.seen} />
          <p>{t("invitation.hasAccount", { email: found.seen.email })}</p>
          <Button variant="contained" size="large" href="/login">
            {t("invitation.signIn")}
          </Button>
        </div>
      ) : (
        <ByNewcomer token={token} seen={found.seen} />
      )}
    </Gate>
  );
}

const leadOf = ({ by, email, kind, region }: Seen) =>
  t("invitation.lead", { by, email, kind: choiceText("party", kind), region: regionText(region) });
const Said = ({ seen }: { seen: Seen }) => (
  <>
    <p>{leadOf(seen)}</p>
    {seen.organization && <p>{t("invitation.for", { organization: seen.organization })}</p>}
    <p>{t("invitation.until", { until: instantText(seen.until) })}</p>
  </>
);

/** Whoever is signed in takes the seat with their account; one that is meant for another, by a second click. */
function ByAccount({ token, seen, me }: Asked & { me: Me }) {
  const [refusal, setRefusal] = useState<unknown>();
  const isOther = me.email !== seen.email;
  const accept = () => {
    setRefusal(undefined);
    tell(joinByInvitation, { token, evenSo: isOther }).then(() => location.assign("/"), setRefusal);
  };
  const leave = () =>
    void auth
      .logout({})
      .then(() => location.assign(`/invited#${token}`))
      .then(() => location.reload());
  return (
    <div className={style.asked}>
      <h1>{t("invitation.title")}</h1>
      <Said seen={seen} />
      <p>{t("invitation.signedIn", { name: me.name, email: me.email })}</p>
      {isOther && <p role="alert">{t("invitation.other", { email: seen.email, name: me.name })}</p>}
      {refusal !== undefined && <RefusalNote of={refusal} />}
      <div className={style.deeds}>
        <Button variant={isOther ? "outlined" : "contained"} size="large" onClick={accept}>
          {isOther ? t("invitation.evenSo", { name: me.name }) : t("invitation.accept")}
        </Button>
        <Button variant={isOther ? "contained" : "outlined"} size="large" onClick={leave}>
          {t("invitation.leave")}
        </Button>
      </div>
    </div>
  );
}

/** Whoever has no account makes one: name, password, and the organization where the invitation names none. */
function ByNewcomer({ token, seen }: Asked) {
  const organization = seen.organization ? [] : organizationFields;
  const person: readonly Field[] = [
    { name: "name" },
    { name: "password", kind: "password", names: ["name", "organizationName"] },
  ];
  const fields = [...organization, ...person];
  const form = useForm<Answers>({ defaultValues: Object.fromEntries(fields.map(({ name }) => [name, ""])) });
  const { refusal, attempt } = useRefusal(form, fields);
  const [done, setDone] = useState(false);
  const send = async (answers: Answers) => {
    const given = variablesOf(fields, answers) as Record<string, string>;
    const { name, password } = given;
    const account = { name, password, ...(organization.length > 0 && { organization: organizationOf(given) }) };
    await tell(joinByInvitation, { token, account: account as never, evenSo: false });
    setDone(true);
  };
  if (done) return <GateNote title={t("invitation.done")} then={t("invitation.doneThen")} />;
  return (
    <GateForm
      title={t("invitation.title")}
      lead={<Said seen={seen} />}
      form={form}
      refusal={refusal}
      onSend={() => void attempt(send)}
      send={t("invitation.make")}
    >
      {organization.length > 0 && (
        <>
          <h2>{t("accountRequest.organization")}</h2>
          <Fields type="accountRequest" fields={organization} />
        </>
      )}
      <h2>{t("invitation.person")}</h2>
      <Fields type="invitation" fields={person} />
    </GateForm>
  );
}
