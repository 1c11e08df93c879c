import { issuanceLifecycle, reversalLifecycle } from "../../shared/issuance/issuance.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import type { Actor } from "../platform/context.ts";
import { Issuance } from "./issuance.entity.ts";
import { MonitoringReport } from "./report.entity.ts";
import { Reversal } from "./reversal.entity.ts";

/** The cities whose centre or bureau the actor represents. */
const citiesOf = ({ parties }: Actor): string[] =>
  parties.filter(({ kind }) => kind === "subCentre" || kind === "cityBureau").map(({ region }) => region);

const nearIssuance = (it: It<Issuance>, actor: Actor) =>
  it.or([
    overseen(it, actor),
    ...citiesOf(actor).map((city) => it.and([it("state", "!=", "draft"), it("city", "=", city)])),
    ...(actor.organization
      ? [
          it("owner", "=", actor.organization),
          it.and([it("state", "!=", "draft"), it("verifier", "=", actor.organization)]),
        ]
      : []),
  ]);

export const issuances = resource({
  entity: Issuance,
  one: "issuance",
  many: "issuances",
  lifecycle: issuanceLifecycle,
  // Applications under public notice or issued are public; earlier stages are visible to owner, verifier, and the
  // offices of region and city.
  rows: (it, actor) => it.or([it("state", "in", ["publicNotice", "issued"]), nearIssuance(it, actor)]),
  near: nearIssuance,
  needs: ["region", "policyOn", "owner", "verifier"],
  derived: { checkedAgainst: ["region", "city", "policyOn", "owner", "verifier", "project"] },
  rolesOn: (actor, it) => competencesOf(it, "issuance", actor, { applicant: it.owner, verifier: it.verifier }),
  groundOf: groundIn("issuance"),
});

/** A report is seen with its application. */
export const monitoringReports = resource({
  entity: MonitoringReport,
  one: "monitoringReport",
  many: "monitoringReports",
  rows: (it, actor) =>
    it.exists(
      it
        .selectFrom("issuance")
        .select("issuance.id")
        .whereRef("issuance.id", "=", "it.issuance")
        .where((on) => issuances.rows(on as unknown as It<Issuance>, actor)),
    ),
  needs: ["round"],
  rolesOn: () => [],
});

const nearReversal = (it: It<Reversal>, actor: Actor) =>
  it.or([
    overseen(it, actor),
    ...citiesOf(actor).map((city) => it("city", "=", city)),
    ...(actor.organization ? [it("owner", "=", actor.organization), it("reporter", "=", actor.organization)] : []),
  ]);

export const reversals = resource({
  entity: Reversal,
  one: "reversal",
  many: "reversals",
  lifecycle: reversalLifecycle,
  // Confirmed reversals are public; reported ones are visible to the owner, the reporter, and the offices.
  rows: (it, actor) => it.or([it("state", "=", "confirmed"), nearReversal(it, actor)]),
  near: nearReversal,
  needs: ["region", "city", "policyOn", "owner", "debits"],
  // Whoever bears a part of it has it in their own hands to make it good.
  rolesOn: (actor, it) => [
    ...new Set([
      ...(it.debits?.some(({ holder }) => holder === actor.organization) ? (["applicant"] as const) : []),
      ...competencesOf(it, "issuance", actor, { applicant: it.owner }),
      ...competencesOf({ ...it, city: null }, "issuance", actor, { applicant: it.owner, checker: null }),
    ]),
  ],
  groundOf: groundIn("issuance"),
});
