import { today } from "../platform/day.ts";
import { policyInForce } from "../platform/documents.ts";
import type { Pack } from "../platform/parties.ts";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";

interface Matched {
  readonly tier: number;
  readonly why: string;
}
type Tier = Pick<Pack["offset"]["tiers"][number], "tier" | "labelZh" | "labelEn">;

/**
 * Why a supply was matched to an event, in the reader's language if its priority is known; otherwise as the platform
 * wrote it.
 */
export function whyText({ tier, why }: Matched, tiers: readonly Tier[] = []): string {
  const step = tiers.find((one) => one.tier === tier);
  if (!step) return why;
  return (
    t("allocation.step", { n: tier, label: either(step.labelZh, step.labelEn) }) +
    (why.endsWith("; meant for this event")
      ? t("allocation.meant")
      : why.endsWith("; chosen by the organiser")
        ? t("allocation.chosen")
        : "")
  );
}
/** The same for a record, under the policy that applied to it. */
export function Why({ of }: { of: Matched & { region: string; policyOn?: string | null } }) {
  const policy = useAsk(policyInForce, { region: of.region, day: of.policyOn ?? today() }).data?.policy as
    | Pack
    | undefined;
  return whyText(of, policy?.offset.tiers);
}
