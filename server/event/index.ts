import type { Module } from '../platform/module.ts';
import { Announcement } from './announcement.entity.ts';
import { AnnouncementResolver, AnnouncementsOfEvent } from './announcement.resolver.ts';
import { ElsewhereResolver } from './elsewhere.resolver.ts';
import { Event } from './event.entity.ts';
import { InventoryLine } from './line.entity.ts';
import { InventoryLineResolver } from './line.resolver.ts';
import { Registration } from './registration.entity.ts';
import { RegistrationOfEvent, RegistrationResolver } from './registration.resolver.ts';
import { EventResolver } from './resolver.ts';

export const eventModule: Module = {
  name: 'event', entities: [Event, InventoryLine, Registration, Announcement],
  resolvers: [EventResolver, InventoryLineResolver, ElsewhereResolver, RegistrationResolver, RegistrationOfEvent, AnnouncementResolver, AnnouncementsOfEvent],
};
export { Announcement, Event, InventoryLine, Registration };
export { warnEvent } from './warn.ts';
export { warningFor } from './rules.ts';
export { accountedEvents } from './accounted.ts';
export { decisionOf } from './decision.ts';
export { announcements, events, inventoryLines, registrations } from './resource.ts';
