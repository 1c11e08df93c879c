import { dayText, instantText } from "./day.ts";
import { t } from "./text.ts";

/** A request that somebody decides. */
interface Waiting {
  readonly requestedAt: string;
  readonly dueOn?: string | null | undefined;
  readonly decidedBy: readonly string[];
}
/** By whom a request is decided, since when it waits, and until when it should be decided. */
export const waitingText = ({ requestedAt, dueOn, decidedBy }: Waiting): string =>
  [
    t("account.waitsSince", { at: instantText(requestedAt) }),
    decidedBy.length > 0 ? t("account.decidedBy", { by: decidedBy.join(t("any.listComma")) }) : t("account.nobodyYet"),
    dueOn && t("account.decidedUntil", { day: dayText(dueOn) }),
  ]
    .filter(Boolean)
    .join(t("any.comma"));
