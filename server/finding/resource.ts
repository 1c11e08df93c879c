import type { Expression, SqlBool } from "kysely";
import { commentLifecycle, findingLifecycle } from "../../shared/finding/finding.ts";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { anyone, is, provincesOf } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { Comment } from "./comment.entity.ts";
import { Finding } from "./finding.entity.ts";

/** The region's reviewers: they see findings, and may close them where they may on the record itself. */
const offices: readonly PartyKind[] = [...officials, "subCentre", "cityBureau"];

/** The finding is on a record of this kind that lies in a city, or in a province where a centre works for all of it. */
const inCity = (it: It<Finding>, of: "project" | "issuance", region: string): Expression<SqlBool> =>
  it.and([
    it("subjectType", "=", of),
    it.exists(
      it
        .selectFrom(of as "project")
        .select("id")
        .whereRef(`${of}.id` as "project.id", "=", "it.subjectId")
        .where(`${of}.city` as "project.city", "like", `${region.replace(/(00)+$/, "")}%`),
    ),
  ]);

/**
 * A finding is visible to its author, to the owner of the record, to the region's offices, and among experts to those
 * of the region. The verbs check on the record itself who may raise, answer or close it.
 */
export const findings = resource({
  entity: Finding,
  one: "finding",
  many: "findings",
  lifecycle: findingLifecycle,
  rows: (it, actor) => {
    const provinces = provincesOf(actor, officials);
    if (provinces.includes("000000")) return it.lit(true);
    return it.or([
      it("author", "=", actor.id),
      ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
      ...provinces.map((province) => it("region", "=", province)),
      // A centre or a bureau works on sinks; methodologies are not its concern.
      ...actor.parties
        .filter(({ kind }) => kind === "subCentre" || kind === "cityBureau")
        .flatMap(({ region }) => (["project", "issuance"] as const).map((of) => inCity(it, of, region))),
      ...provincesOf(actor, ["expert"]).map((province) =>
        it.and([it("region", "=", province), it("raisedAs", "in", ["adviser", "acceptor"])]),
      ),
    ]);
  },
  needs: ["author", "applicant", "region"],
  rolesOn: (actor, it) => [
    ...(actor.organization && actor.organization === it.applicant ? ["applicant" as const] : []),
    ...(it.author === actor.id || is(actor, offices, it.region) ? ["checker" as const] : []),
  ],
});

/**
 * A comment is public with its answer; before, it is visible to its author, to the owner of the record and to the
 * region's officials. The commenter's name and contact are for the offices responsible for the notice.
 */
export const comments = resource({
  entity: Comment,
  one: "comment",
  many: "comments",
  lifecycle: commentLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "=", "answered"),
      overseen(it, actor),
      ...(actor.id === anyone.id ? [] : [it("author", "=", actor.id)]),
      ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
    ]),
  needs: ["author", "applicant", "region"],
  rolesOn: (actor, it) => [
    ...(actor.id !== anyone.id && it.author === actor.id ? ["holder" as const] : []),
    ...(is(actor, ["department", "operator"], it.region) ? ["checker" as const, "publisher" as const] : []),
    ...(actor.organization && actor.organization === it.applicant ? ["checker" as const] : []),
  ],
});
