import type { Module } from '../platform/module.ts';
import { Event } from './event.entity.ts';
import { InventoryLine } from './line.entity.ts';
import { InventoryLineResolver } from './line.resolver.ts';
import { EventResolver } from './resolver.ts';

export const eventModule: Module = { name: 'event', entities: [Event, InventoryLine], resolvers: [EventResolver, InventoryLineResolver] };
export { Event, InventoryLine };
export { warnEvent } from './warn.ts';
export { warningFor } from './rules.ts';
export { accountedEvents } from './accounted.ts';
export { events, inventoryLines } from './resource.ts';
