import { createHash, createHmac } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** Integer risk weights by label. */
export type Weights = Readonly<Record<string, number>>;

const labelsMax = 10_000;
const weightMax = 1_000;
const linksMax = 10_000;
const bytes = (hex: string): Buffer => Buffer.from(hex, "hex");
const sha256 = (data: Buffer): Buffer => createHash("sha256").update(data).digest();
const byUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const refuse = (reason: string, message: string, details: object = {}): Refusal =>
  new Refusal("INVALID_INPUT", message, { reason, clause: platformDefault, ...details });

/**
 * The `n`th link of the hash chain of `secret`: SHA-256 applied `n` times to its UTF-8, in hex. The last link is
 * published, the one before it revealed.
 * @throws Refusal INVALID_INPUT unless 1 ≤ n ≤ 10,000.
 */
export function commitmentOf(secret: string, n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > linksMax)
    throw refuse("iterations", `the chain has 1 to ${linksMax} links`, { field: "iterations", iterations: n });
  let link: Buffer = Buffer.from(secret);
  for (let i = 0; i < n; i++) link = sha256(link);
  return link.toString("hex");
}

/** The link revealed for a commitment of `n` links: the last but one. */
export const codeOf = (secret: string, n: number): string => commitmentOf(secret, n - 1);

/** Does `code` hash to the published commitment? */
export const opens = (code: string, commitment: string): boolean => sha256(bytes(code)).toString("hex") === commitment;

/** The key of one draw, in hex: neither whoever knew `code` nor whoever set `value` could steer it alone. */
export const prkOf = (code: string, value: string): string =>
  createHmac("sha256", bytes(code)).update(value).digest("hex");

/** The sort key of a ticket in the draw, in hex: the smallest comes first. */
export const orderOf = (prk: string, ticket: string): string =>
  createHmac("sha256", bytes(prk)).update(ticket).update(Buffer.of(1)).digest("hex");

/** The tickets of a label: itself, or in a weighted pool `label#1 … label#w`. */
const ticketsOf = (label: string, weights: Weights | undefined): string[] =>
  weights ? Array.from({ length: weights[label]! }, (_, i) => `${label}#${i + 1}`) : [label];

/**
 * Refuses a pool that cannot be drawn from.
 * @throws Refusal INVALID_INPUT for labels that are empty, duplicated or contain `#` or a line break; for weights
 * other than whole numbers from 1 to 1,000, one for each label; for a sample larger than the pool.
 */
export function assertPool(pool: readonly string[], sampleSize: number, weights?: Weights): void {
  if (pool.length === 0 || pool.length > labelsMax)
    throw refuse("poolSize", `a pool has 1 to ${labelsMax} labels`, { field: "pool", size: pool.length });
  const bad = pool.find((label) => !label || label.length > 200 || /[#\r\n]/.test(label));
  if (bad !== undefined)
    throw refuse("label", `"${bad}" is not a label: 1 to 200 characters, without # and line breaks`, {
      field: "pool",
      label: bad,
    });
  if (new Set(pool).size !== pool.length) throw refuse("labelTwice", "a label is in the pool twice", { field: "pool" });
  if (!Number.isInteger(sampleSize) || sampleSize < 1 || sampleSize > pool.length) {
    throw refuse("sampleSize", `draw 1 to ${pool.length} of the pool`, {
      field: "sampleSize",
      sampleSize,
      size: pool.length,
    });
  }
  if (!weights) return;
  const light = pool.find(
    (label) => !Number.isInteger(weights[label]) || weights[label]! < 1 || weights[label]! > weightMax,
  );
  if (light !== undefined)
    throw refuse("weight", `${light} has no weight from 1 to ${weightMax}`, { field: "weights", label: light });
  if (Object.keys(weights).length !== pool.length)
    throw refuse("weightOfNone", "a weight belongs to no label of the pool", { field: "weights" });
}

/**
 * The hash that freezes a pool: SHA-256 of its tickets, sorted as UTF-8, one per line; in hex. It covers the weights,
 * as each unit of weight is a ticket.
 */
export const poolHashOf = (pool: readonly string[], weights?: Weights): string =>
  sha256(
    Buffer.from(
      pool
        .flatMap((label) => ticketsOf(label, weights))
        .toSorted(byUtf8)
        .map((ticket) => `${ticket}\n`)
        .join(""),
    ),
  ).toString("hex");

/** A label that was drawn, and the sort key that placed it. */
export interface Drawn {
  readonly label: string;
  readonly order: string;
}

/**
 * The first `k` labels, in order. A weighted label is placed by the smallest of its tickets, so that P(first) = w / Σw
 * exactly.
 */
export const drawFrom = (prk: string, pool: readonly string[], k: number, weights?: Weights): Drawn[] =>
  pool
    .map((label) => ({
      label,
      order: ticketsOf(label, weights)
        .map((ticket) => orderOf(prk, ticket))
        .reduce((least, one) => (one < least ? one : least)),
    }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, k);

/** A product in doubles is nearer to the true one than this share of it, and alpha to its twelve decimals. */
const closeness = 1e-6;
/** Is C(all − bad, n) / C(all, n) ≤ alpha, with alpha to twelve decimals? */
function isMissedAtMost(alpha: number, all: number, bad: number, n: number): boolean {
  const parts = 1_000_000_000_000n;
  let [over, under] = [parts, BigInt(Math.round(alpha * Number(parts)))];
  for (let i = 0; i < n; i++) {
    over *= BigInt(Math.max(all - bad - i, 0));
    under *= BigInt(all - i);
  }
  return over <= under;
}

/**
 * How many to check so that at least one of `bad` defective items among `all` is found with a probability of at least
 * 1 − `alpha`: the smallest n with C(all − bad, n) / C(all, n) ≤ alpha, decided exactly where
 * doubles are too coarse.
 * @throws Refusal INVALID_INPUT unless 1 ≤ bad ≤ all and 0.000001 ≤ alpha < 1.
 */
export function sampleSizeFor(all: number, bad: number, alpha: number): number {
  const counts = [all, bad].every(Number.isInteger) && bad >= 1 && bad <= all && all <= labelsMax;
  if (!counts || !(alpha >= 1e-6 && alpha < 1))
    throw refuse("sampleFigures", `there is no sample size for ${all}, ${bad}, ${alpha}`, { all, bad, alpha });
  let missed = 1;
  for (let n = 0; n < all; n++) {
    const isClose = Math.abs(missed - alpha) <= alpha * closeness;
    if (isClose ? isMissedAtMost(alpha, all, bad, n) : missed < alpha) return n;
    missed *= Math.max(all - bad - n, 0) / (all - n);
  }
  return all;
}
