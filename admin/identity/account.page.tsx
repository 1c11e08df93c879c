import { Address } from "./address.tsx";
import { useGetIdentity } from "ra-core";
import { choiceText, regionText } from "../platform/name.ts";
import type { Identity } from "../platform/auth.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { Facts, Group } from "../platform/record.tsx";
import { either, labelOf, t } from "../platform/text.ts";

/** The reader's account, with the roles they have and where. */
export default function Account() {
  const { identity } = useGetIdentity();
  if (!identity) return <Waiting />;
  const { name, email, organization: of, parties } = identity as Identity;
  return (
    <Page title={t("account.own")}>
      <div style={{ display: "grid", gap: 16, maxWidth: 760 }}>
        <Group title={t("account.person")}>
          <Facts
            of={[
              { label: labelOf("Person", "name"), value: name },
              { label: labelOf("Person", "email"), value: email },
              { label: labelOf("Person", "organization"), value: either(of.name, of.nameEn) },
              { label: labelOf("Organization", "uscc"), value: <span className="serial">{of.uscc}</span> },
            ]}
          />
        </Group>
        <Address />
        <Group title={t("account.parties")}>
          {parties.length === 0 ? (
            <p>{t("account.noParty")}</p>
          ) : (
            <Facts
              of={parties.map(({ kind, region }) => ({ label: regionText(region), value: choiceText("party", kind) }))}
            />
          )}
        </Group>
      </div>
    </Page>
  );
}
