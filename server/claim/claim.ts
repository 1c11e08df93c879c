import type { Kysely } from "kysely";
import { rangeKinds, type ClaimKind, type RangeKind } from "../../shared/claim/claim.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { newId } from "../platform/clock.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import type { Tables } from "../platform/store/tables.ts";
import type { Claim } from "./claim.entity.ts";

/** The claimant: any record, opaque to this module. */
export interface Claimant {
  readonly type: string;
  readonly id: string;
}
/** `length` serials from `first` under a registry's prefix, or `length` days under a registration's number. */
export interface ClaimedRange {
  readonly kind: RangeKind;
  /** Registry and prefix, or mechanism and number. */
  readonly key: string;
  readonly first: number;
  readonly length: number;
}
/** What is claimed: a thing with an identity, or a range. */
export type Claimed = ClaimedRange | { readonly kind: Exclude<ClaimKind, RangeKind>; readonly key: string };

const isRange = (claimed: Claimed): claimed is ClaimedRange =>
  (rangeKinds as readonly ClaimKind[]).includes(claimed.kind);
/** Anything but a range is the only one under its key. */
const rangeOf = (claimed: Claimed) => (isRange(claimed) ? claimed : { first: 0, length: 1 });
const present = (rows: Kysely<Tables>, what: string, first: number, length: number) =>
  rows
    .selectFrom("claim")
    .selectAll()
    .where("what", "=", what)
    .where("held", ">", 0)
    .where("first", "<", first + length)
    .where((it) => it(it("first", "+", it.ref("held")), ">", first))
    .orderBy("first")
    .executeTakeFirst() as Promise<Claim | undefined>;

/**
 * Claims a thing permanently, or until it is released. The database itself prevents two claims on the same thing,
 * however many try at once.
 * @param clause that allows it to be claimed only once, such as `SD-E 四(一)`.
 * @throws Refusal INVALID_INPUT for an empty key or range; CONFLICT naming the present claimant.
 */
export async function claimOnce(
  inside: Inside,
  claimed: Claimed,
  by: Claimant,
  clause: string = platformDefault,
): Promise<Claim> {
  const { kind, key } = claimed;
  const { first, length } = rangeOf(claimed);
  if (!key.trim() || ![first, length, first + length].every(Number.isSafeInteger) || first < 0 || length < 1) {
    throw new Refusal("INVALID_INPUT", "a claim needs a key, and for serials a first one and a length", {
      field: "key",
      reason: "claimIncomplete",
      kind,
      key,
      first,
      length,
      clause: platformDefault,
    });
  }
  const what = `${kind} ${key}`;
  const taken = (claim: Claim | undefined) => {
    const present = claim && { claimantType: claim.claimantType, claimantId: claim.claimantId, at: claim.at };
    return new Refusal(
      "CONFLICT",
      `${kind} ${key} is already claimed${present ? ` by ${present.claimantType} ${present.claimantId}` : ""}`,
      { reason: "alreadyClaimed", kind, key, clause, ...present },
    );
  };
  const already = await present(inside.trx, what, first, length);
  if (already) throw taken(already);
  const claim: Claim = {
    id: newId(inside.now),
    kind,
    key,
    what,
    first,
    length,
    held: length,
    claimantType: by.type,
    claimantId: by.id,
    at: inside.now,
    releasedAt: null,
  };
  // Waits for whoever claims at the same time. If they commit, nothing is entered, and they are seen from here on.
  const entered = await inside.trx
    .insertInto("claim")
    .values(claim)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (!entered.numInsertedOrUpdatedRows) throw taken(await present(inside.trx, what, first, length));
  await record(inside, {
    type: "claim",
    record: claim.id,
    action: "claim",
    clause,
    kind,
    key,
    first,
    length,
    claimant: `${by.type} ${by.id}`,
  });
  return claim;
}

/**
 * Claims what of a range `by` has not claimed before.
 * @throws Refusal CONFLICT where another has a part of it.
 */
export async function claimWithin(inside: Inside, range: ClaimedRange, by: Claimant): Promise<void> {
  const end = range.first + range.length;
  let first = range.first;
  while (first < end) {
    const held = await present(inside.trx, `${range.kind} ${range.key}`, first, end - first);
    const isOwn = held?.claimantType === by.type && held.claimantId === by.id;
    const until = held && isOwn ? Math.max(held.first, first) : end;
    if (until > first) await claimOnce(inside, { ...range, first, length: until - first }, by);
    first = held && isOwn ? held.first + held.held : end;
  }
}

/** The present claimant of a thing or any part of it; for serials, the claimant of the lowest. */
export async function claimantOf({ trx }: Inside, claimed: Claimed): Promise<Claimant | undefined> {
  const { first, length } = rangeOf(claimed);
  const claim = await present(trx, `${claimed.kind} ${claimed.key}`, first, length);
  return claim && { type: claim.claimantType, id: claim.claimantId };
}

/**
 * Releases what `by` has claimed: everything, or only one kind. It may then be claimed again.
 * @returns the number of claims released.
 */
export async function releaseClaim(inside: Inside, by: Claimant, kind?: ClaimKind): Promise<number> {
  const released = await inside.trx
    .updateTable("claim")
    .set({ held: 0, releasedAt: inside.now })
    .where("claimantType", "=", by.type)
    .where("claimantId", "=", by.id)
    .where("held", ">", 0)
    .$if(!!kind, (query) => query.where("kind", "=", kind!))
    .returning("id")
    .execute();
  for (const { id } of released)
    await record(inside, { type: "claim", record: id, action: "release", claimant: `${by.type} ${by.id}` });
  return released.length;
}

/** Releases one thing that `by` has claimed, if it has. It may then be claimed again. */
export async function releaseOne(inside: Inside, { kind, key, ...range }: Claimed, by: Claimant): Promise<void> {
  const { first, length } = rangeOf({ kind, key, ...range } as Claimed);
  const released = await inside.trx
    .updateTable("claim")
    .set({ held: 0, releasedAt: inside.now })
    .where("what", "=", `${kind} ${key}`)
    .where("first", "=", first)
    .where("length", "=", length)
    .where("claimantType", "=", by.type)
    .where("claimantId", "=", by.id)
    .where("held", ">", 0)
    .returning("id")
    .execute();
  for (const { id } of released)
    await record(inside, { type: "claim", record: id, action: "release", claimant: `${by.type} ${by.id}` });
}

/** Keeps only the first `held` serials of what `by` has claimed: the rest may be claimed again. */
export async function shrinkClaim(inside: Inside, by: Claimant, held: number): Promise<void> {
  const shrunk = await inside.trx
    .updateTable("claim")
    .set({ held })
    .where("claimantType", "=", by.type)
    .where("claimantId", "=", by.id)
    .where("held", ">", held)
    .returning("id")
    .execute();
  for (const { id } of shrunk)
    await record(inside, { type: "claim", record: id, action: "shrink", held, claimant: `${by.type} ${by.id}` });
}
