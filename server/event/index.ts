import type { Module } from '../platform/module.ts';
import { InventoryBoundary } from './boundary.entity.ts';
import { BoundaryOfEventResolver, InventoryBoundaryResolver } from './boundary.resolver.ts';
import { Event } from './event.entity.ts';
import { InventoryLine } from './line.entity.ts';
import { InventoryLineResolver } from './line.resolver.ts';
import { ReductionMeasure } from './measure.entity.ts';
import { MeasuresOfEventResolver, ReductionMeasureResolver } from './measure.resolver.ts';
import { EventResolver } from './resolver.ts';
import { ResultsOfEventResolver } from './results.resolver.ts';

export const eventModule: Module = {
  name: 'event', entities: [Event, InventoryLine, InventoryBoundary, ReductionMeasure],
  resolvers: [EventResolver, InventoryLineResolver, InventoryBoundaryResolver, BoundaryOfEventResolver, ReductionMeasureResolver, MeasuresOfEventResolver, ResultsOfEventResolver],
};
export { Event, InventoryLine };
export { warnEvent } from './warn.ts';
export { warningFor } from './rules.ts';
export { accountedEvents } from './accounted.ts';
export { auditFor, inventorySheets } from './download.ts';
export { qualityShares } from './results.resolver.ts';
export { events, inventoryLines } from './resource.ts';
