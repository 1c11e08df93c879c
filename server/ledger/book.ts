import { forms } from "../../shared/log/forms.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { isForEvent, type Account, type Purpose, type TransferKind } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { newId } from "../platform/clock.ts";
import { decoded } from "../platform/record/rows.ts";
import { chunks } from "../platform/store/chunks.ts";
import { aliasOf, publicAccount } from "./alias.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import type { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { accountOf, assertMovable, type Moving } from "./rules.ts";
import type { Balance, Posting, Transfer } from "./transfer.entity.ts";
import { addToTurnover } from "./turnover.ts";

/** Details of a transfer beside the block: the event, the beneficiary and the purpose, and the clause. */
export interface Terms {
  readonly event?: string | null;
  readonly purpose?: Purpose;
  readonly beneficiary?: string;
  readonly statement?: string;
  readonly clause?: string;
  /** The transfer that this one corrects. */
  readonly corrects?: string | null;
  /** The accepted issuance on which credits are issued. */
  readonly issuance?: string;
  /** When it took place, for entries imported from another registry; now, if left out. */
  readonly at?: string;
  /** Whether it is taken from an offer: by the queue, or by a buyer. */
  readonly offOffer?: boolean;
}

/**
 * The block `id` in its current state, regardless of the actor: for acts of other modules that have checked permission.
 */
export async function blockOf({ trx, dialect }: Inside, id: string): Promise<Block | undefined> {
  const found = await trx.selectFrom("block").selectAll().where("id", "=", id).execute();
  return decoded(Block, found, dialect)[0];
}

/** The blocks of a project's buffer, lowest serials first. */
export const bufferOf = async ({ trx, dialect }: Inside, project: string): Promise<Block[]> =>
  decoded(
    Block,
    await trx
      .selectFrom("block")
      .selectAll()
      .where("project", "=", project)
      .where("account", "=", "buffer")
      .orderBy("first")
      .execute(),
    dialect,
  );

/** What a holder has free of offers in a mechanism: of `project` first, then by serial; at most 500 blocks. */
export const freeOf = async (
  { trx, dialect }: Inside,
  holder: string,
  mechanism: string,
  project: string,
): Promise<Block[]> =>
  decoded(
    Block,
    await trx
      .selectFrom("block")
      .selectAll()
      .where("holder", "=", holder)
      .where("account", "=", "held")
      .where("mechanism", "=", mechanism)
      .whereRef("kilograms", ">", "onOffer")
      .orderBy((it) => it.case().when("project", "=", project).then(0).else(1).end())
      .orderBy("first")
      .limit(500)
      .execute(),
    dialect,
  );

/** What is issued: verified reductions of one project in one period, in whole kilograms. */
export interface Issue {
  readonly mechanism: string;
  readonly region: string;
  readonly policyOn: string;
  readonly holder: string;
  readonly kilograms: Kilograms;
  readonly project: string;
  readonly issuance: string;
  readonly methodologyCode: string;
  readonly speciality: string;
  readonly vintage: number;
  readonly demonstration: boolean;
  readonly clause: string;
  /**
   * The recipients, in serial order; the holder receives everything if left out. Shares sum to the issuance less the
   * buffer.
   */
  readonly parts?: readonly { readonly holder: string; readonly kilograms: Kilograms }[];
}

/**
 * Issues credits: takes serials from the mechanism's counter, and gives them to the holder, or to several in turn. The
 * caller has checked permission. SD-P 三(二)4; HN 四(二).
 * @param buffer the quantity set aside against reversals, taken from the end: only where the methodology itself deducts
 * nothing.
 * @returns the holder's block, the first of several.
 * @throws Refusal RULE_BROKEN when there is nothing to issue.
 */
export async function issue(inside: Inside, { clause, parts, ...it }: Issue, buffer: Kilograms = 0): Promise<Block> {
  const { mechanism, kilograms } = it;
  if (kilograms <= buffer)
    throw new Refusal("RULE_BROKEN", "there is nothing to issue", { field: "kilograms", reason: "nothing", clause });
  const { next } = await inside.trx
    .insertInto("counter")
    .values({ mechanism, next: kilograms })
    .onConflict((on) => on.column("mechanism").doUpdateSet((row) => ({ next: row("counter.next", "+", kilograms) })))
    .returning("next")
    .executeTakeFirstOrThrow();
  const first = next - kilograms;
  const batch: Batch = {
    id: newId(inside.now),
    mechanism,
    first,
    kilograms,
    region: it.region,
    project: it.project,
    issuance: it.issuance,
    vintage: it.vintage,
    issuedAt: inside.now,
  };
  const held: Block[] = [];
  let at = first;
  for (const { holder, kilograms: part } of parts ?? [{ holder: it.holder, kilograms: kilograms - buffer }]) {
    held.push(partOf(inside, batch, { ...it, holder }, { first: at, kilograms: part, account: "held" }));
    at += part;
  }
  if (at !== next - buffer) throw new Error(`the parts sum to ${at - first} kg instead of ${kilograms - buffer}`);
  const aside =
    buffer > 0
      ? [partOf(inside, batch, it, { first: first + kilograms - buffer, kilograms: buffer, account: "buffer" })]
      : [];
  await put(inside, [batch], [...held, ...aside]);
  const terms: Terms = { clause, issuance: it.issuance };
  await post(inside, [
    ...held.map((to): Deed => ({ kind: "issue", to, terms })),
    ...aside.map((to): Deed => ({ kind: "setAside", to, terms })),
  ]);
  return held[0]!;
}

/** A newly issued block. */
export const partOf = (
  { now }: Inside,
  { id: batch, mechanism, region, project, vintage }: Batch,
  {
    policyOn,
    holder,
    methodologyCode,
    speciality,
    demonstration,
  }: Pick<Issue, "policyOn" | "holder" | "methodologyCode" | "speciality" | "demonstration">,
  part: Pick<Block, "first" | "kilograms" | "account">,
): Block => ({
  ...part,
  id: newId(now),
  mechanism,
  region,
  policyOn,
  holder,
  batch,
  project,
  methodologyCode,
  speciality,
  vintage,
  demonstration,
  onOffer: 0,
  event: null,
});

/** Writes batches and their blocks: the last step of an issuance, and of importing another registry's book. */
export async function put(inside: Inside, batches: readonly Batch[], blocks: readonly Block[]): Promise<void> {
  const ledger = inside.trx;
  for (const some of chunks(batches)) await ledger.insertInto("batch").values(some).execute();
  for (const some of chunks(blocks))
    await ledger
      .insertInto("block")
      .values(some.map((block) => storable(block, inside)))
      .execute();
}

/**
 * Moves `kilograms` from the head of `block`, as last read, to another account or holder. The guard is in the UPDATE
 * itself, so that concurrent takers never receive the same credits and need no retry.
 * @throws Refusal INVALID_INPUT for a quantity below one; WRONG_STATE when the block is not in an account from which
 * such a transfer starts; RULE_BROKEN when it holds less, or has the quantity on offer.
 */
export async function shift(
  inside: Inside,
  kind: Moving,
  block: Block,
  kilograms: Kilograms,
  to: { readonly account: Account; readonly holder?: string },
  terms: Terms = {},
): Promise<Block> {
  assertMovable(kind, block, kilograms, to.account, terms.clause);
  const ledger = inside.trx;
  const { account, holder = block.holder } = to;
  const event = isForEvent(account) ? (terms.event ?? block.event ?? null) : null;
  const offered = terms.offOffer ? kilograms : 0;
  // What is on offer stays, unless it goes to whoever takes the offer.
  const guarded = ledger
    .updateTable("block")
    .where("id", "=", block.id)
    .where("account", "=", block.account)
    .where("holder", "=", block.holder)
    .where("onOffer", ">=", offered)
    .where((row) => row(row("kilograms", "-", row.ref("onOffer")), ">=", kilograms - offered));
  const head =
    kilograms < block.kilograms
      ? await guarded
          .set((row) => ({
            first: row("first", "+", kilograms),
            kilograms: row("kilograms", "-", kilograms),
            onOffer: row("onOffer", "-", offered),
          }))
          .where("kilograms", ">", kilograms)
          .returning("first")
          .executeTakeFirst()
      : undefined;
  // Others may have taken so much in the meantime that this is all that remains.
  const left =
    head ??
    (await guarded
      .set({ account, holder, event, onOffer: 0 })
      .where("kilograms", "=", kilograms)
      .returning("first")
      .executeTakeFirst());
  if (!left)
    throw new Refusal(
      "RULE_BROKEN",
      `block ${block.id} no longer has ${kilograms} kg free: withdraw what is on offer, or request less`,
      { field: "kilograms", reason: "lacking", kilograms, clause: terms.clause ?? platformDefault },
    );
  const moved: Block = {
    ...block,
    kilograms,
    account,
    holder,
    event,
    onOffer: 0,
    ...(head ? { id: newId(inside.now), first: left.first - kilograms } : { first: left.first }),
  };
  if (head) await ledger.insertInto("block").values(storable(moved, inside)).execute();
  await post(inside, [{ kind, to: moved, from: block, terms }]);
  return moved;
}

/**
 * Puts `kilograms` of a block on offer, or takes as much off again (negative). Guarded as `shift` is.
 * @throws Refusal WRONG_STATE when the block is not held; RULE_BROKEN beyond the free quantity.
 */
export async function encumber(
  { trx }: Inside,
  { id, account, holder }: Pick<Block, "id" | "account" | "holder">,
  kilograms: number,
  clause = platformDefault,
): Promise<void> {
  if (account !== "held")
    throw new Refusal("WRONG_STATE", `the block is ${account}`, {
      reason: "wrongState",
      state: account,
      action: "offer",
      clause,
    });
  const put = await trx
    .updateTable("block")
    .set((row) => ({ onOffer: row("onOffer", "+", kilograms) }))
    .where("id", "=", id)
    .where("account", "=", "held")
    .where("holder", "=", holder)
    .where((row) => row(row("onOffer", "+", kilograms), "<=", row.ref("kilograms")))
    .where((row) => row(row("onOffer", "+", kilograms), ">=", 0))
    .returning("id")
    .executeTakeFirst();
  if (put) return;
  const { kilograms: all, onOffer } = await trx
    .selectFrom("block")
    .select(["kilograms", "onOffer"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  throw new Refusal("RULE_BROKEN", `${all - onOffer} kg of this block are free, not ${kilograms}`, {
    field: "kilograms",
    reason: "lacking",
    there: all - onOffer,
    kilograms,
    clause,
  });
}

/** A movement and the resulting block: from `from`, or from nothing at issuance. */
export interface Deed {
  readonly kind: TransferKind;
  readonly to: Block;
  readonly from?: Block;
  readonly terms: Terms;
}

/** The transfer of a movement. */
const transferOf = ({ now }: Inside, { kind, to, from, terms }: Deed): Transfer => ({
  id: newId(now),
  kind,
  mechanism: to.mechanism,
  first: to.first,
  kilograms: to.kilograms,
  region: to.region,
  block: to.id,
  of: from?.id ?? null,
  batch: to.batch,
  project: to.project,
  giver: from?.holder ?? null,
  taker: to.holder,
  event: terms.event ?? from?.event ?? to.event ?? null,
  purpose: terms.purpose ?? null,
  beneficiary: terms.beneficiary ?? null,
  statement: terms.statement ?? null,
  corrects: terms.corrects ?? null,
  clause: terms.clause ?? platformDefault,
  at: terms.at ?? now,
});

/** The accounts from which and to which a transfer goes. */
interface Sides {
  readonly from: string;
  readonly to: string;
}
const sidesOf = ({ to, from }: Deed): Sides => ({
  from: from ? accountOf(from) : `issued:${to.batch}`,
  to: accountOf(to),
});

/** Both postings of a transfer. */
const postingsOf = ({ now }: Inside, { id, kilograms }: Transfer, { from, to }: Sides): Posting[] => [
  { id: newId(now), transfer: id, account: from, kilograms: -kilograms },
  { id: newId(now), transfer: id, account: to, kilograms },
];

async function addToBalances(inside: Inside, postings: readonly Posting[]): Promise<void> {
  const balances = [...Map.groupBy(postings, ({ account }) => account)].map(
    ([account, all]): Balance => ({ account, kilograms: all.reduce((sum, { kilograms }) => sum + kilograms, 0) }),
  );
  // In order of account names, so that transfers between the same accounts cannot deadlock.
  for (const some of chunks(balances.toSorted((a, b) => (a.account < b.account ? -1 : 1)))) {
    await inside.trx
      .insertInto("balance")
      .values(some)
      .onConflict((on) =>
        on
          .column("account")
          .doUpdateSet((row) => ({ kilograms: row("balance.kilograms", "+", row.ref("excluded.kilograms")) })),
      )
      .execute();
  }
}

/** A transfer as the journal and the log state it: the log names holders by their alias. */
function entryOf(
  { keys }: Inside,
  transfer: Transfer,
  sides: Sides,
  { issuance, at: done }: Terms,
): Parameters<typeof record>[1] {
  const { kind, block, of, event, purpose, statement, corrects, beneficiary } = transfer;
  return {
    type: "block",
    record: block,
    action: kind,
    clause: transfer.clause,
    transfer: transfer.id,
    mechanism: transfer.mechanism,
    first: transfer.first,
    kilograms: transfer.kilograms,
    ...(of && { of }),
    ...sides,
    masked: {
      from: publicAccount(keys, sides.from),
      to: publicAccount(keys, sides.to),
      ...(kind === "setAside" && { holder: aliasOf(keys, transfer.taker) }),
    },
    ...(event && { event }),
    ...(purpose && { purpose }),
    ...(statement && { [forms.statement(statement) ? "statement" : "ownWords"]: statement }),
    ...(corrects && { corrects }),
    ...(issuance && { issuance }),
    ...(done && { done }),
    ...(beneficiary && { sealed: { beneficiary } }),
  };
}

/**
 * Records movements in this order: the transfers, their postings, the balances and the sums of the month, and the
 * journal entries.
 */
export async function post(inside: Inside, deeds: readonly Deed[]): Promise<void> {
  const ledger = inside.trx;
  const transfers = deeds.map((deed) => transferOf(inside, deed));
  const sides = deeds.map(sidesOf);
  const postings = transfers.flatMap((transfer, i) => postingsOf(inside, transfer, sides[i]!));
  for (const some of chunks(transfers)) await ledger.insertInto("transfer").values(some).execute();
  for (const some of chunks(postings)) await ledger.insertInto("posting").values(some).execute();
  await addToBalances(inside, postings);
  await addToTurnover(inside, transfers, postings);
  await record(inside, ...transfers.map((transfer, i) => entryOf(inside, transfer, sides[i]!, deeds[i]!.terms)));
}

/** SQLite has no booleans. */
const storable = (block: Block, { dialect }: Inside): Block =>
  dialect === "sqlite" ? { ...block, demonstration: Number(block.demonstration) as never } : block;
