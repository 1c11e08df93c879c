import type { Competence } from "../../shared/platform/competence.ts";

/**
 * What may be begun on the page `/<type>/create`, and in what competence: as the resource of the type says. Its message
 * is `<type>.begin`.
 */
interface Beginning {
  readonly type: string;
  readonly by?: Competence | "anyone";
  readonly seat?: string;
  /** Whether the home page offers it. */
  readonly atHome?: boolean;
}
export const beginnings: readonly Beginning[] = [
  { type: "Methodology", atHome: true },
  { type: "Project", atHome: true },
  { type: "Issuance", atHome: true },
  { type: "Event", atHome: true },
  { type: "ForeignUnit", by: "holder", atHome: true },
  { type: "Body", atHome: true },
  { type: "Promotion", by: "publisher" },
  { type: "Reversal", by: "anyone" },
  { type: "Offer", by: "seller" },
  { type: "Commitment", by: "holder" },
  { type: "Admission", by: "decider" },
  { type: "Confirmation" },
  { type: "EventRegister", seat: "eventRegister" },
  { type: "CheckPlan", by: "administrator", seat: "spotCheck" },
  { type: "Case", by: "holder" },
  { type: "Relation", by: "anyone" },
  { type: "Contract", by: "anyone" },
  { type: "CommitteeMember", by: "decider", seat: "committee" },
  { type: "HolidayNotice", by: "publisher", seat: "calendar" },
  { type: "Invitation", by: "administrator" },
];
