import { statements } from "../../shared/ledger/ledger.ts";
import { t } from "../platform/text.ts";

/** The statement of a retirement: the platform's own statements in the reader's language, others as written. */
export function statementText(statement: string | null | undefined): string {
  const own = (["forThisEvent", "withoutClaim"] as const).find((name) => statements[name] === statement);
  return own ? t(`statement.${own}`) : (statement ?? "");
}
