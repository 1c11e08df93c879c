import type { Module } from "../platform/module.ts";
import { idBefore } from "../platform/http/router.ts";
import { Announcement } from "./announcement.entity.ts";
import { AnnouncementResolver, AnnouncementsOfEvent } from "./announcement.resolver.ts";
import { InventoryBoundary } from "./boundary.entity.ts";
import { BoundaryOfEventResolver, InventoryBoundaryResolver } from "./boundary.resolver.ts";
import { ElsewhereResolver } from "./elsewhere.resolver.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import { InventoryLineResolver } from "./line.resolver.ts";
import { ReductionMeasure } from "./measure.entity.ts";
import { MeasuresOfEventResolver, ReductionMeasureResolver } from "./measure.resolver.ts";
import { Registration } from "./registration-form.entity.ts";
import { RegistrationOfEvent, RegistrationResolver } from "./registration-form.resolver.ts";
import {
  announcements,
  events,
  inventoryBoundaries,
  inventoryLines,
  reductionMeasures,
  registrations,
} from "./resource.ts";
import { EventResolver } from "./resolver.ts";
import { ResultsOfEventResolver } from "./results.resolver.ts";

export const eventModule: Module = {
  name: "event",
  entities: [Event, InventoryLine, InventoryBoundary, ReductionMeasure, Registration, Announcement],
  resolvers: [
    EventResolver,
    InventoryLineResolver,
    InventoryBoundaryResolver,
    BoundaryOfEventResolver,
    ReductionMeasureResolver,
    MeasuresOfEventResolver,
    ResultsOfEventResolver,
    ElsewhereResolver,
    RegistrationResolver,
    RegistrationOfEvent,
    AnnouncementResolver,
    AnnouncementsOfEvent,
  ],
  resources: [events, inventoryLines, inventoryBoundaries, reductionMeasures, registrations, announcements],
  routes: [
    {
      method: "GET",
      path: `/inventory/${idBefore}.xlsx`,
      price: 5_000,
      load: async () => (await import("./download.ts")).inventorySheets,
    },
  ],
  invariants: async () => (await import("./invariants.ts")).eventInvariants,
};
export { Announcement, Event, InventoryLine, Registration };
export { announcements, events, inventoryLines, registrations };
export { auditFor } from "./download.ts";
export { warnEvent } from "./warn.ts";
export { linesMost, warningFor } from "./rules.ts";
export { accountedEvents } from "./accounted.ts";
export { decisionOf } from "./decision.ts";
export { qualityShares } from "./results.resolver.ts";
