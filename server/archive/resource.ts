import { archiveLifecycle } from "../../shared/archive/archive.ts";
import { isCity } from "../../shared/region/region.ts";
import { confirmations } from "../confirmation/index.ts";
import { events } from "../event/index.ts";
import { filesFor } from "../file/index.ts";
import type { Actor } from "../platform/context.ts";
import type { Extension } from "../platform/record/extension.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Archive } from "./archive.entity.ts";

/** Where the actor is an office of a city. */
const cities = ({ parties }: Actor): string[] =>
  parties.filter(({ kind }) => kind === "cityBureau").map(({ region }) => region);

/**
 * Whether the actor is the event's organiser or an office of its province, evaluates it, or was drawn to inspect it.
 * `event` is where the record has the event's id.
 */
function concerned(it: It<any>, actor: Actor, event: "it.event" | "it.id") {
  const { organization } = actor;
  return it.or([
    overseen(it, actor),
    ...(organization
      ? [
          it("it.organiser", "=", organization),
          it.exists(
            it
              .selectFrom("confirmation")
              .select("confirmation.id")
              .whereRef("confirmation.event", "=", event)
              .where("confirmation.evaluator", "=", organization)
              .where("confirmation.state", "in", ["engaged", "confirmed", "notConfirmed"]),
          ),
          it.exists(
            it
              .selectFrom("spotCheck")
              .select("spotCheck.id")
              .whereRef("spotCheck.event", "=", event)
              .where("spotCheck.body", "=", organization),
          ),
        ]
      : []),
  ]);
}

/** The material is visible to organiser, evaluator, inspectors, and the offices of region and city. JL 四章. */
export const archives = resource({
  entity: Archive,
  one: "archive",
  many: "archives",
  lifecycle: archiveLifecycle,
  rows: (it, actor) =>
    it.or([
      concerned(it, actor, "it.event"),
      ...cities(actor).map((region) => it(isCity(region) ? "city" : "region", "=", region)),
    ]),
  needs: ["region", "policyOn", "organiser"],
  rolesOn: (actor, it) => competencesOf(it, "archive", actor, { applicant: it.organiser }),
  groundOf: groundIn("archive"),
});

/** An event is public, and so is its confirmation; their evidence is for those who answer for it or examine it. */
export const closedEvidence: readonly Extension[] = [
  filesFor(events, (it, actor) =>
    it.or([
      concerned(it, actor, "it.id"),
      ...cities(actor).map((region) => it(isCity(region) ? "city" : "region", "=", region)),
    ]),
  ),
  filesFor(confirmations, (it, actor) => concerned(it, actor, "it.event")),
];
