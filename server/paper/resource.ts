import { paperLifecycle } from "../../shared/paper/paper.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { is, type Actor } from "../platform/context.ts";
import { extensionPoint, type Extension } from "../platform/record/extension.ts";
import { overseen, resource, type AnyResource, type It } from "../platform/record/resource.ts";
import { tableOf } from "../platform/store/table-name.ts";
import { Paper } from "./paper.entity.ts";

/** The parties in whose name papers are issued. */
const offices: readonly PartyKind[] = ["department", "operator", "certificateOffice", "subCentre", "cityBureau"];

const shared = extensionPoint<true>();
/** Says of a kind of record that whoever sees one reads its papers. */
export const readWith = (of: AnyResource): Extension => shared.extend(of, true);
/** The paper is of a record of this kind that the actor sees. Of the two, only papers have a `subjectId`. */
function seenWith(it: It<Paper>, of: AnyResource, actor: Actor): Expression<SqlBool> {
  const records = it as unknown as ExpressionBuilder<Record<string, { id: string; subjectId: string }>, never>;
  const seen = records
    .selectFrom(`${tableOf(of.entity)} as it`)
    .select("it.id")
    .whereRef("it.id", "=", "subjectId")
    .where((inner) => of.rows(inner as never, actor));
  return it.and([it("subjectType", "=", of.one), it.exists(seen)]);
}

/**
 * A paper is read by its addressee and copy recipients, its issuer, and the offices of its region and city; some by
 * everybody, or by whoever sees the record. Its addressee acknowledges it; the issuing office may void it.
 */
export const papers = resource({
  entity: Paper,
  one: "paper",
  many: "papers",
  lifecycle: paperLifecycle,
  rows: (it, actor) =>
    it.or([
      it.ref("open"),
      overseen(it, actor),
      ...shared.resources().map((of) => seenWith(it, of, actor)),
      ...actor.parties
        .filter(({ kind }) => kind === "subCentre" || kind === "cityBureau")
        .map(({ region }) => it("city", "=", region)),
      ...(actor.organization
        ? (["recipient", "copyTo", "issuer"] as const).map((party) => it(party, "=", actor.organization!))
        : []),
    ]),
  needs: ["region", "city", "issuer", "recipient"],
  rolesOn: (actor, it) => [
    ...(actor.organization && actor.organization === it.recipient ? ["applicant" as const] : []),
    ...(actor.organization === it.issuer && is(actor, offices, it.city ?? it.region) ? ["decider" as const] : []),
  ],
});
