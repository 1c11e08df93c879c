import { useWatch } from "react-hook-form";
import { meant } from "../../shared/identity/uscc.ts";
import { bareText } from "../../shared/platform/text.ts";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { organizationKnown } from "./documents.ts";
import style from "./identity.module.css";

/** Says that an organization is on the platform already, who then decides, and where its name is another one there. */
export function KnownOrganization() {
  const [uscc, entered] = useWatch({ name: ["uscc", "organizationName"] }) as [string, string];
  const code = meant(uscc);
  return code.length === 18 ? <Known uscc={code} entered={entered} /> : null;
}

function Known({ uscc, entered }: { uscc: string; entered: string }) {
  const { data } = useAsk(organizationKnown, { uscc });
  const name = data?.organizations.items[0]?.name;
  if (!name) return null;
  const differs = entered.trim() !== "" && bareText(entered) !== bareText(name);
  return (
    <p role="status" className={style.known}>
      {t("accountRequest.known", { name })}
      {differs && ` ${t("accountRequest.knownOtherwise", { name: entered.trim() })}`}
    </p>
  );
}
