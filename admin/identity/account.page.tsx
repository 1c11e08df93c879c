import { Address } from "./address.tsx";
import { Button } from "@mui/material";
import { Download } from "lucide-react";
import { useGetIdentity } from "ra-core";
import { forget, type Identity } from "../platform/auth.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { Facts, Group } from "../platform/record.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import { DeedButton } from "./account-dialog.tsx";
import { changeAccount, eraseAccount } from "./documents.ts";
import style from "./identity.module.css";
import { OwnFactor } from "./own-factor.tsx";
import { OwnSeats } from "./own-seats.tsx";
import { OwnSessions } from "./own-sessions.tsx";
import { OwnTokens } from "./own-tokens.tsx";

/** The reader's own account: who they are, as what they act, where they are signed in, and what is kept of them. */
export default function Account() {
  const { identity } = useGetIdentity();
  if (!identity) return <Waiting />;
  const { name, email, organization: of } = identity as Identity;
  return (
    <Page title={t("account.own")}>
      <div className={style.account}>
        <Group title={t("account.person")}>
          <Facts
            of={[
              { label: labelOf("Person", "name"), value: name },
              { label: labelOf("Person", "email"), value: email },
              { label: labelOf("Person", "organization"), value: either(of.name, of.nameEn) },
              { label: labelOf("Organization", "uscc"), value: <span className="serial">{of.uscc}</span> },
            ]}
          />
          <div className={style.deeds}>
            <DeedButton
              deed={{
                title: t("account.edit"),
                document: changeAccount as never,
                fields: [
                  { name: "name" },
                  { name: "email", kind: "email" },
                  { name: "ownPassword", kind: "password", when: (answers) => answers["email"] !== email },
                ],
                answers: { name, email },
                after: () => location.reload(),
              }}
            />
          </div>
        </Group>
        <Address />
        <OwnSeats />
        <OwnSessions />
        <OwnFactor />
        <OwnTokens />
        <OwnData />
      </div>
    </Page>
  );
}

/** What is kept of the reader, to take along or to erase. */
const OwnData = () => (
  <Group title={t("account.data")}>
    <p>{t("account.dataThen")}</p>
    <div className={style.deeds}>
      <Button size="small" variant="outlined" startIcon={<Download size={15} />} href="/account.json" download>
        {t("account.export")}
      </Button>
      <DeedButton
        deed={{
          title: t("account.erase"),
          document: eraseAccount as never,
          fields: [{ name: "ownPassword", kind: "password" }],
          about: (
            <dl className={style.rule}>
              {(["Now", "Later", "Stays"] as const).map((when) => (
                <div key={when}>
                  <dt>{t(`account.erase${when}`)}</dt>
                  <dd>{t(`account.erase${when}Then`)}</dd>
                </div>
              ))}
            </dl>
          ),
          grave: true,
          after: () => {
            forget();
            location.assign("/login");
          },
        }}
      />
    </div>
  </Group>
);
