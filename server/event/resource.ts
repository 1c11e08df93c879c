import { eventLifecycle } from "../../shared/event/event.ts";
import { isCity } from "../../shared/region/region.ts";
import type { Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { registrationLifecycle } from "../../shared/event/registration-form.ts";
import { Announcement } from "./announcement.entity.ts";
import { Event } from "./event.entity.ts";
import { InventoryBoundary } from "./boundary.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import { Registration } from "./registration-form.entity.ts";
import { ReductionMeasure } from "./measure.entity.ts";

/**
 * Planned and accounted events are public; organisers see their own, and the offices of region and city all of theirs.
 * SD-E 三(一), HN 二.
 */
export const events = resource({
  entity: Event,
  one: "event",
  many: "events",
  lifecycle: eventLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "in", ["planned", "accounted"]),
      overseen(it, actor),
      ...actor.parties
        .filter(({ kind }) => ["subCentre", "cityBureau"].includes(kind))
        .map(({ region }) => it(isCity(region) ? "city" : "region", "=", region)),
      ...(actor.organization ? [it("organiser", "=", actor.organization)] : []),
    ]),
  needs: ["region", "city", "policyOn", "organiser", "participants"],
  rolesOn: (actor, it) => competencesOf(it, "event", actor, { applicant: it.organiser }),
  groundOf: groundIn("event"),
});

/** Whatever belongs to an event is visible with it. */
const withEvent = (it: It<{ event: string }>, actor: Actor) =>
  it.exists(
    it
      .selectFrom("event")
      .select("event.id")
      .whereRef("event.id", "=", "it.event")
      .where((event) => events.rows(event as unknown as It<Event>, actor)),
  );
export const inventoryLines = resource({
  entity: InventoryLine,
  one: "inventoryLine",
  many: "inventoryLines",
  rows: (it, actor) => withEvent(it, actor),
  needs: [],
  derived: { ownUnits: ["unit", "factorUnit", "multipliers", "gases", "fixed"] },
  rolesOn: () => [],
});
export const inventoryBoundaries = resource({
  entity: InventoryBoundary,
  one: "inventoryBoundary",
  many: "inventoryBoundaries",
  rows: (it, actor) => withEvent(it, actor),
  needs: [],
  rolesOn: () => [],
});
export const reductionMeasures = resource({
  entity: ReductionMeasure,
  one: "reductionMeasure",
  many: "reductionMeasures",
  rows: (it, actor) => withEvent(it, actor),
  needs: [],
  rolesOn: () => [],
});

/** A form is visible to its organiser and to the offices of its city and region. */
export const registrations = resource({
  entity: Registration,
  one: "registration",
  many: "registrations",
  lifecycle: registrationLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...actor.parties
        .filter(({ kind }) => kind === "cityBureau")
        .map(({ region }) => it(isCity(region) ? "city" : "region", "=", region)),
      ...(actor.organization ? [it("organiser", "=", actor.organization)] : []),
    ]),
  needs: ["region", "city", "policyOn", "organiser"],
  rolesOn: (actor, it) => competencesOf(it, "registration", actor, { applicant: it.organiser }),
  groundOf: groundIn("registration"),
});

/** An announcement is visible with its event. Its verb checks on the event who may make one. */
export const announcements = resource({
  entity: Announcement,
  one: "announcement",
  many: "announcements",
  rows: (it, actor) => withEvent(it, actor),
  near: (it, actor) =>
    it.or([
      ...(actor.organization ? [it("organiser", "=", actor.organization)] : []),
      it.exists(
        it
          .selectFrom("event")
          .select("event.id")
          .whereRef("event.id", "=", "it.event")
          .where((event) => overseen(event as unknown as It<Event>, actor)),
      ),
    ]),
  needs: ["organiser"],
  rolesOn: (actor, it) => (actor.organization && actor.organization === it.organiser ? ["applicant"] : []),
});
