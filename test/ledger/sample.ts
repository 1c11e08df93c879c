import { createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto";
import { canonical } from "../../server/platform/log/canonical.ts";
import { noteOf } from "../../server/platform/log/checkpoint.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import { hashLeaf, rootOf } from "../../server/platform/log/merkle.ts";

/** A key for samples, the same at every run: a seed of 32 equal bytes. Whoever trusts it trusts everybody. */
export const sampleKey = (byte: number): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, byte)]),
    format: "der",
    type: "pkcs8",
  });

export type Fields = Record<string, unknown>;
/** An export before it is written: what a forger who holds the log's key would sign. */
export interface Sample {
  readonly key: KeyObject;
  readonly origin: string;
  /** Leaves as objects, or as the very text to be hashed. */
  readonly leaves: readonly (Fields | string)[];
  /** The sizes at which heads stand, each with its instant and, if another, its key and origin. */
  readonly heads: readonly { size: number; at: string; key?: KeyObject; origin?: string }[];
  /** What stands behind the last head. */
  readonly tail?: readonly Fields[];
  readonly tables?: boolean;
}

const day = (n: number): string => `2026-01-${String(n).padStart(2, "0")}T04:00:00.000Z`;
const platform = "platform default";
const hash = "ab".repeat(32);
const [forester, donor] = ["0f".repeat(16), "0d".repeat(16)];

export const origin = "tanhui.example.org/log";
export const key = sampleKey(7);

/** A statement of the log on itself: signed without its instant. */
export const stated = ({ at, ...leaf }: Fields, by: KeyObject): Fields => ({
  ...leaf,
  at,
  signature: sign(null, Buffer.from(canonical(leaf)), by).toString("base64"),
});
const begin = stated(
  {
    id: "l0",
    type: "log",
    record: origin,
    action: "begin",
    at: day(1),
    clause: platform,
    origin,
    format: 2,
    logKey: verifierKeyOf(origin, key),
    certificateKey: verifierKeyOf("tanhui.example.org/certificate", sampleKey(8)),
  },
  key,
);

/** A deed of the ledger, on the serials of one mechanism. */
const deed = (n: number, action: string, fields: Fields): Fields => ({
  id: `l${n}`,
  type: "block",
  action,
  at: day(n + 1),
  clause: platform,
  actor: hash,
  transfer: `t${n}`,
  mechanism: "370000-PHCER",
  ...fields,
});
const held = `held:${forester}`;

/** The quantity that a body accepted, on which credits are issued. */
const accepted: Fields = {
  id: "a1",
  type: "issuance",
  record: "i1",
  action: "accept",
  at: day(2),
  clause: platform,
  actor: hash,
  round: 1,
  documentHash: hash,
  inputsHash: hash,
  kilograms: 1100,
};

/** Issued, set aside for the buffer, sold, donated for an event, reserved and retired for it: the tables follow. */
export const good: Sample = {
  key,
  origin,
  leaves: [
    begin,
    accepted,
    deed(1, "issue", { record: "b1", issuance: "i1", first: 0, kilograms: 1000, from: "issued:t1", to: held }),
    deed(2, "setAside", {
      issuance: "i1",
      record: "b2",
      first: 1000,
      kilograms: 100,
      from: "issued:t1",
      to: "buffer:p1",
      holder: forester,
    }),
    deed(3, "offer", { record: "b3", of: "b1", first: 0, kilograms: 200, from: held, to: `offered:${forester}` }),
    deed(4, "transfer", {
      record: "b3",
      of: "b3",
      first: 0,
      kilograms: 200,
      from: `offered:${forester}`,
      to: `held:${donor}`,
    }),
    deed(5, "donate", {
      record: "b4",
      of: "b3",
      first: 0,
      kilograms: 100,
      from: `held:${donor}`,
      to: "earmarked:e1",
      event: "e1",
    }),
    deed(6, "reserve", {
      record: "b4",
      of: "b4",
      first: 0,
      kilograms: 100,
      from: "earmarked:e1",
      to: "reserved:e1",
      event: "e1",
    }),
    deed(7, "retire", {
      record: "b4",
      of: "b4",
      first: 0,
      kilograms: 100,
      from: "reserved:e1",
      to: "retired:t1",
      event: "e1",
      purpose: "eventNeutrality",
      beneficiary: hash,
    }),
    deed(8, "cancel", { record: "b5", of: "b3", first: 100, kilograms: 40, from: `held:${donor}`, to: "cancelled:t1" }),
    {
      id: "l9",
      type: "event",
      record: "e1",
      action: "account",
      at: day(10),
      clause: "SD-E 三(一)",
      actor: hash,
      from: "planned",
      to: "accounted",
      inventoryHash: hash,
      kilograms: 100,
    },
  ],
  heads: [
    { size: 6, at: day(5) },
    { size: 11, at: day(10) },
  ],
  tail: [
    ...[
      ["b1", 200, 800, held, forester, null],
      ["b2", 1000, 100, "buffer:p1", forester, null],
      ["b3", 140, 60, `held:${donor}`, donor, null],
      ["b4", 0, 100, "retired:t1", donor, "e1"],
      ["b5", 100, 40, "cancelled:t1", donor, null],
    ].map(([id, first, kilograms, account, holder, event]) => ({
      "#": "block",
      id,
      mechanism: "370000-PHCER",
      first,
      kilograms,
      batch: "t1",
      account,
      holder,
      event,
    })),
    ...[
      ["buffer:p1", 100],
      ["cancelled:t1", 40],
      ["earmarked:e1", 0],
      [held, 800],
      [`held:${donor}`, 60],
      ["issued:t1", -1100],
      [`offered:${forester}`, 0],
      ["reserved:e1", 0],
      ["retired:t1", 100],
    ].map(([account, kilograms]) => ({ "#": "balance", account, kilograms })),
  ],
  tables: true,
};

/** The lines of a sample: its heads signed over what it has, whatever that is. */
export function linesOf({ key: signer, origin: name, leaves, heads, tail = [], tables = false }: Sample): string[] {
  const texts = leaves.map((leaf) => (typeof leaf === "string" ? leaf : canonical(leaf)));
  const hashes = texts.map((text) => hashLeaf(Buffer.from(text)));
  const noteAt = (size: number): string[] =>
    heads
      .filter((head) => head.size === size)
      .map(({ at, key: other = signer, origin: elsewhere = name }) => {
        const root = rootOf(hashes.slice(0, size)).toString("hex");
        return canonical({ "#": "head", note: noteOf({ origin: elsewhere, size, root, at }, other) });
      });
  const logKey = createPublicKey(signer).export({ type: "spki", format: "pem" });
  return [
    canonical({ "#": "begin", format: "tanhui-ledger/2", logKey }),
    ...texts.flatMap((text, i) => [text, ...noteAt(i + 1)]),
    ...tail.map(canonical),
    canonical({ "#": "end", leaves: texts.length, heads: heads.length, tables }),
  ];
}

/** One leaf of the good sample with other fields; what is undefined is left out. */
export const withLeaf = (n: number, fields: Fields, of: Sample = good): Sample => ({
  ...of,
  leaves: of.leaves.with(n, JSON.parse(JSON.stringify({ ...(of.leaves[n] as Fields), ...fields })) as Fields),
});
/** The good sample's log alone, cut behind a leaf. */
export const upTo = (size: number): Sample => ({
  key,
  origin,
  leaves: good.leaves.slice(0, size),
  heads: [{ size, at: day(size) }],
});
/** The log up to a leaf, with others behind it. */
export const followedBy = (size: number, ...more: readonly (Fields | string)[]): Sample => {
  const leaves = [...good.leaves.slice(0, size), ...more];
  return { key, origin, leaves, heads: [{ size: leaves.length, at: day(20) }] };
};
export { day, deed, donor, forester, held };
