/** What can be claimed only once: a sink, a piece of land or sea, serials of another registry, green power certificates among them. SD-E 四(一). */
export const claimKinds = ["sink", "boundary", "foreignSerials"] as const;
export type ClaimKind = (typeof claimKinds)[number];
