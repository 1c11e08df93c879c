/**
 * What can be claimed only once: a sink, a piece of land or sea, serials of another registry, green power certificates
 * among them, and the days for which credits were issued to a project that is registered elsewhere too. SD-E 四(一).
 */
export const claimKinds = ["sink", "boundary", "foreignSerials", "registeredPeriod"] as const;
export type ClaimKind = (typeof claimKinds)[number];
/** Of these a range is claimed: serials, or day numbers from 1970-01-01. */
export const rangeKinds = ["foreignSerials", "registeredPeriod"] as const satisfies readonly ClaimKind[];
export type RangeKind = (typeof rangeKinds)[number];
