import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { canonical } from "../../server/platform/log/canonical.ts";
import { cosign } from "../../server/platform/log/cosignature.ts";
import { readNote } from "../../server/platform/log/checkpoint.ts";
import { keyFrom, signatureLine, verifierKeyOf } from "../../server/platform/log/note.ts";
import { hashLeaf, hashNode, rootOf } from "../../server/platform/log/merkle.ts";
import { certificateFile, type Payload } from "../../server/confirmation/index.ts";
import { seal } from "../../server/confirmation/seal.ts";
import { day, deed, donor, good, key, linesOf, origin, sampleKey, stated, type Fields, type Sample } from "./sample.ts";

/** The forms that are handed out one by one, good and broken: files beside one log. */
export const certificateKey = sampleKey(8);
/** The log's second key, and a stranger's. */
export const [nextKey, stranger] = [sampleKey(9), sampleKey(66)];

const platform = "platform default";
const hash = "ab".repeat(32);
const mechanism = "370000-PHCER";
const serials = (first: number, last: number): string =>
  [mechanism, ...[first, last].map((serial) => String(serial).padStart(13, "0"))].join("-");

const payload: Payload = {
  type: "carbonNeutralityCertificate",
  number: "370000-C-2026-0001",
  replaces: null,
  region: "370000",
  clause: "SD-E 五(四)",
  event: {
    number: "370000-A-2026-0001",
    titleZh: "碳普惠论坛",
    titleEn: "Carbon inclusion forum",
    kind: "forum",
    beginsOn: "2026-01-05",
    endsOn: "2026-01-06",
    place: "济南",
    participants: 300,
    boundary: ["preparation", "event", "closing"],
    accountedElsewhere: null,
  },
  organisers: ["会展公司"],
  emissionsKilograms: 100,
  recomputedKilograms: null,
  quality: [],
  retiredKilograms: 100,
  offsets: [{ product: "370000-PHCER 370000-P-2026-0001", serials: serials(0, 99), kilograms: 100, on: "2026-01-08" }],
  completedOn: "2026-01-08",
  confirmation: { mode: "selfCommitment", evaluator: null, concludedOn: "2026-01-11" },
  issuer: { nameZh: "山东省生态环境厅", nameEn: "Department of Ecology and Environment of Shandong" },
  issuedOn: "2026-01-12",
  verificationPath: `/verify/${"0c".repeat(16)}`,
};
/** A certificate of the sample: its number ends in `n`. */
const numbered = (n: number, fields: Partial<Payload> = {}): Payload => ({
  ...payload,
  number: `370000-C-2026-000${n}`,
  verificationPath: `/verify/${`0${n}`.repeat(16)}`,
  ...fields,
});
const only = (from: number, to: number) => ({
  offsets: [{ ...payload.offsets[0]!, serials: serials(from, to), kilograms: to - from + 1 }],
  retiredKilograms: to - from + 1,
});
const wide = (first: string, last: string) => ({
  offsets: [{ ...payload.offsets[0]!, serials: `${mechanism}-${first}-${last}` }],
});
const second = { event: { ...payload.event, number: "370000-A-2026-0002" }, emissionsKilograms: 60, ...only(140, 199) };
/** Sealed in the log, the first alone as it should be; the others are what the platform itself must not issue. */
const sealed: readonly Payload[] = [
  payload,
  numbered(2, second),
  numbered(3, { emissionsKilograms: 60, ...only(200, 259) }),
  numbered(4, { offsets: [...payload.offsets, ...second.offsets], retiredKilograms: 160 }),
  numbered(5, { emissionsKilograms: 90 }),
  numbered(6),
  numbered(7, { replaces: "370000-C-2026-0001" }),
  numbered(8, { offsets: [only(0, 49).offsets[0]!, only(0, 49).offsets[0]!] }),
  numbered(8, { number: "370000-C-2026-0018", ...wide("0".repeat(14), `${"0".repeat(12)}99`) }),
  numbered(8, { number: "370000-C-2026-0028" }),
  numbered(8, { number: "370000-C-2026-0028", organisers: ["别的公司"] }),
];
const units = (number: string, first: number, last: number): Payload =>
  numbered(8, {
    number,
    offsets: [{ ...payload.offsets[0]!, product: "CCER 1", serials: `CCER-${first} … CCER-${last}`, kilograms: 2000 }],
    retiredKilograms: 2000,
  });
/** What stands in the log otherwise than a seal and an issue under a record of its own. */
const odd = {
  inOneRecord: numbered(8, { number: "370000-C-2026-0038" }),
  besideIt: numbered(8, { number: "370000-C-2026-0038", organisers: ["别的公司"] }),
  revoked: numbered(8, { number: "370000-C-2026-0048" }),
  units: units("370000-C-2026-0058", 1, 2),
  sameUnits: units("370000-C-2026-0068", 2, 3),
  lookAlike: numbered(8, {
    number: "370000-C-2026-0078",
    offsets: [{ ...payload.offsets[0]!, serials: serials(0, 99).replace("370000-", "３７0000‐") }],
  }),
};
const file = (one: Payload, by: KeyObject = certificateKey): string => certificateFile(seal(one, by));
const payloadHash = (one: Payload): string => createHash("sha256").update(canonical(one)).digest("hex");

const certificate = (n: number, action: string, fields: Fields): Fields => ({
  id: `${action}${n}`,
  type: "certificate",
  record: `c${n}`,
  action,
  at: day(12),
  clause: "SD-E 五(四)",
  actor: hash,
  ...fields,
});
const of3 = { record: "b3", of: "b3", first: 140, kilograms: 60, event: "e2" };
const [last, ...before] = (good.leaves as readonly Fields[]).toReversed();
/** The event's account before it was corrected. */
const older: Fields = { ...last, id: "l9a", at: day(9), kilograms: 90 };
const leaves: readonly Fields[] = [
  ...before.toReversed(),
  older,
  last!,
  deed(10, "reserve", { ...of3, from: `held:${donor}`, to: "reserved:e2" }),
  deed(10, "retire", { ...of3, id: "l11", transfer: "t11", from: "reserved:e2", to: "retired:t1", beneficiary: hash }),
  { ...last, id: "l12", record: "e2", at: day(11), kilograms: 60 },
  ...sealed.flatMap((one, i) => [
    certificate(i + 1, "seal", { payloadHash: payloadHash(one) }),
    certificate(i + 1, "issue", { number: i === 5 ? "370000-C-2026-0066" : one.number, day: one.issuedOn }),
  ]),
  ...Object.values(odd).flatMap((one, i) => {
    const n = i === 1 ? 20 : 20 + i;
    return [
      { ...certificate(n, "seal", { payloadHash: payloadHash(one) }), id: `seal${20 + i}` },
      ...(i === 1 ? [] : [certificate(n, "issue", { number: one.number, day: one.issuedOn })]),
    ];
  }),
  certificate(2, "revoke", { at: day(13), number: "370000-C-2026-0002", day: "2026-01-13", decision: null }),
  certificate(99, "revoke", { at: day(13), number: odd.revoked.number, day: "2026-01-13", decision: null }),
  stated(
    {
      id: "r1",
      type: "log",
      record: origin,
      action: "rotate",
      at: day(14),
      clause: platform,
      origin,
      use: "log",
      key: verifierKeyOf(origin, nextKey),
    },
    key,
  ),
  { id: "l13", type: "event", record: "e3", action: "begin", at: day(15), clause: platform, actor: hash },
];
const size = leaves.length;
/** A log with certificates in it, of which one was revoked, and in which the log's key was changed. */
export const log: Sample = {
  key,
  origin,
  leaves,
  heads: [
    { size: 6, at: day(5) },
    { size: 11, at: day(10) },
    { size: size - 1, at: day(14) },
    { size, at: day(15), key: nextKey },
  ],
};
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
const lines = linesOf(log);
const heads = lines.filter((line) => line.includes('"#":"head"'));
export const noteAt = (n: number): string => (JSON.parse(heads[n]!) as { note: string }).note;

/** A witness, and the policy that requires its co-signature. */
const witness = { name: "witness.example.org/w1", key: sampleKey(10) };
const policy = `log ${verifierKeyOf(origin, nextKey)}
witness near ${verifierKeyOf(witness.name, witness.key, "witness")}
quorum near
`;
/** The last head as the witness co-signed it on 2026-01-15; `shown` with another time. */
export const witnessedNote = (shown?: number, note = noteAt(3)): string => {
  const { name, bytes } = cosign(readNote(note)!.text, witness, 1_768_449_600);
  if (shown !== undefined) bytes.writeBigUInt64BE(BigInt(shown), 4);
  return note + signatureLine({ name, bytes });
};
/** The last head with a later instant, as the witness co-signed it on 2026-01-15 all the same. */
export const postdated = (): string =>
  witnessedNote(undefined, (JSON.parse(headsWith(3, { at: day(20) })[3]!) as { note: string }).note);

const keyRow = (use: string, named: string, from: string, until: string | null, leaf: string): Fields => {
  const { name, key: one } = keyFrom(named);
  return {
    use,
    name,
    key: named,
    pem: createPublicKey(one.export({ type: "spki", format: "pem" })).export({ type: "spki", format: "pem" }),
    from,
    until,
    leaf,
  };
};
const rows: readonly Fields[] = [
  keyRow("certificate", verifierKeyOf("tanhui.example.org/certificate", certificateKey), day(1), null, "l0"),
  keyRow("log", verifierKeyOf(origin, key), day(1), day(14), "l0"),
  keyRow("log", verifierKeyOf(origin, nextKey), day(14), null, "r1"),
];
const keysFile = (keys: readonly Fields[]): string => JSON.stringify({ keys });
const withKey = (n: number, fields: Fields): string => keysFile(rows.with(n, { ...rows[n], ...fields }));

const hashes = leaves.map((leaf) => hashLeaf(Buffer.from(canonical(leaf))));
const cutOf = (n: number): number => 2 ** Math.floor(Math.log2(n - 1));
const hex = (some: readonly Buffer[]): string => rootOf([...some]).toString("hex");
/** RFC 6962 2.1.1, as it is written there. */
function path(index: number, some: readonly Buffer[]): string[] {
  if (some.length === 1) return [];
  const cut = cutOf(some.length);
  return index < cut
    ? [...path(index, some.slice(0, cut)), hex(some.slice(cut))]
    : [...path(index - cut, some.slice(cut)), hex(some.slice(0, cut))];
}
/** RFC 6962 2.1.2, as it is written there. */
function subproof(first: number, some: readonly Buffer[], whole = true): string[] {
  if (first === some.length) return whole ? [] : [hex(some)];
  const cut = cutOf(some.length);
  return first <= cut
    ? [...subproof(first, some.slice(0, cut), whole), hex(some.slice(cut))]
    : [...subproof(first - cut, some.slice(cut), false), hex(some.slice(0, cut))];
}
const sealAt = leaves.findIndex(({ id }) => id === "seal1");
/** A leaf's place, its bytes, and its path to the last head. */
export const provenAt = (index: number) => ({
  index,
  size,
  content: canonical(leaves[index]),
  proof: path(index, hashes),
});
const included: Fields = { ...provenAt(sealAt), note: witnessedNote() };
const consistent: Fields = { first: 6, second: size, proof: subproof(6, hashes) };
const proofOf = (it: Fields): string[] => it["proof"] as string[];
const inclusion = (fields: Fields = {}): string => JSON.stringify({ ...included, ...fields });
const consistency = (fields: Fields = {}): string => JSON.stringify({ ...consistent, ...fields });
const swapped = (hashesOf: string[]): string[] => hashesOf.with(0, hexOf(hashNode(hashes[0]!, hashes[1]!)));
const hexOf = (one: Buffer): string => one.toString("hex");

/** The heads of the sample, one of them as another would sign it. */
export const headsWith = (n: number, head: Partial<Sample["heads"][number]>, of: Sample = log): string[] =>
  linesOf({ ...of, heads: of.heads.with(n, { ...of.heads[n]!, ...head }) }).filter((line) =>
    line.includes('"#":"head"'),
  );
const other = (at = log.heads): string[] =>
  linesOf({ ...log, heads: at, leaves: leaves.with(7, { ...leaves[7]!, clause: "another" }) }).filter((line) =>
    line.includes('"#":"head"'),
  );
/** The log as a stranger would have it: under his own key, and without what ends certificates. */
function forgedLog(): string[] {
  const { signature: _, ...begin } = leaves[0]!;
  const kept = leaves.slice(1).filter(({ action }) => action !== "revoke" && action !== "rotate");
  const opened = stated({ ...begin, logKey: verifierKeyOf(origin, stranger) }, stranger);
  const head = { size: kept.length + 1, at: day(15) };
  return linesOf({ key: stranger, origin, leaves: [opened, ...kept], heads: [head] });
}

/** A leaf of a log that was rewritten, under a head that its key signed while it was in force. */
function rewritten(over = 11): string {
  const content = canonical({ ...leaves[7]!, clause: "another" });
  const proof = path(7, hashes.with(7, hashLeaf(Buffer.from(content))).slice(0, over));
  const [head] = other([{ size: over, at: day(10) }]);
  return JSON.stringify({ index: 7, size: over, content, proof, note: JSON.parse(head!).note });
}

/** The heads with another root over a size beside the one that they have. */
const split = (): string[] => heads.toSpliced(2, 0, other()[1]!);

/** The heads as an operator's file has them: the last again, with the co-signature that came for it. */
const again = (): string[] => [...heads, canonical({ "#": "head", note: witnessedNote() })];

/** The head over five leaves stands behind that over six. */
function smaller(): string[] {
  const [five, six, ...rest] = headsWith(1, { size: 5, at: day(11) });
  return [six!, five!, ...rest];
}

export type Broken = readonly [fault: string, name: string, rule: string, text: string, args?: readonly string[]];
interface Format {
  /** The file's name without its kind, and what ends it. */
  readonly end: string;
  readonly good: string;
  /** Further good ones, by the names of their files. */
  readonly more?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly broken: readonly Broken[];
}

const [keysFrom, byLedger] = [
  ["--keys", "keys/good.json"],
  ["--ledger", "certificate/ledger.jsonl"],
];
const forged = JSON.parse(file(payload)) as { payload: Fields; signature: string; keyId: string };
const withPayload = (fields: Fields): string => canonical({ ...forged, payload: { ...forged.payload, ...fields } });
const certificates: readonly Broken[] = [
  ["a quantity changed", "quantity", "signature", withPayload({ retiredKilograms: 1000 })],
  ["an organiser changed", "organiser", "signature", withPayload({ organisers: ["别的公司"] })],
  ["a field added to what was signed", "payload-field", "signature", withPayload({ inForce: true })],
  ["a field added beside it", "field", "format", canonical({ ...forged, status: "valid" })],
  [
    "the signature of another certificate",
    "signature",
    "signature",
    canonical({ ...forged, signature: JSON.parse(file(sealed[1]!)).signature }),
  ],
  ["signed by a stranger's key", "key", "key", file(payload, stranger)],
  [
    "signed by a stranger under the platform's key id",
    "key-id",
    "signature",
    canonical({ ...JSON.parse(file(payload, stranger)), keyId: forged.keyId }),
  ],
  ["signed by a key that had ended", "old-key", "key", file(payload), ["--keys", "certificate/keys.json"]],
  ["white space between its fields", "white-space", "format", file(payload).replace(",", ", ")],
  ["signed under another number, and never logged", "not-logged", "log", file(numbered(9))],
  ["revoked, and shown as in force", "revoked", "status", file(sealed[1]!)],
  ["serials that were never retired", "serials", "serials", file(sealed[2]!)],
  ["serials that were retired for another event too", "event", "event", file(sealed[3]!)],
  ["other emissions than the event was accounted with", "emissions", "quantity", file(sealed[4]!)],
  ["issued under another number", "number", "number", file(sealed[5]!)],
  ["said to replace one that was not replaced", "replaces", "replaces", file(sealed[6]!)],
  ["the same serials on two lines", "lines", "serials", file(sealed[7]!)],
  ["serials of this ledger in another form", "form", "serials", file(sealed[8]!)],
  ["two certificates under one number", "number-twice", "number", file(sealed[10]!)],
  [
    "serials that another certificate in force claims as well",
    "claimed-twice",
    "serials",
    file(payload),
    [...byLedger, "--with", "certificate/twin.json"],
  ],
  ["sealed under the record of another one", "sealed-twice", "log", file(odd.inOneRecord)],
  ["revoked by its number, under another record", "revoked-elsewhere", "status", file(odd.revoked)],
  ["serials that only look like this ledger's", "look-alike", "serials", file(odd.lookAlike)],
  [
    "units of another registry that another certificate in force claims as well",
    "units-twice",
    "serials",
    file(odd.units),
    [...byLedger, "--with", "certificate/units.json"],
  ],
  [
    "a ledger that somebody else wrote and signed, without the revocation",
    "forged-ledger",
    "chain",
    file(sealed[1]!),
    ["--ledger", "certificate/forged.jsonl", ...keysFrom],
  ],
  [
    "emissions that are not a number",
    "no-number",
    "format",
    file(numbered(9, { emissionsKilograms: "100 t" as never })),
    keysFrom,
  ],
  ["a head older than asked for", "stale", "age", file(payload), [...byLedger, "--not-before", "2026-01-16"]],
  [
    "no head, where a new one was asked for",
    "headless",
    "age",
    file(payload),
    [...keysFrom, "--not-before", "2026-01-01"],
  ],
];
const inclusions: readonly Broken[] = [
  ["another leaf under the same path", "content", "tree", inclusion({ content: canonical(leaves[sealAt + 2]) })],
  [
    "a field of the leaf changed",
    "leaf",
    "tree",
    inclusion({ content: canonical({ ...leaves[sealAt], payloadHash: hash }) }),
  ],
  ["another place", "index", "tree", inclusion({ index: sealAt + 1 })],
  ["a hash of the path changed", "hash", "tree", inclusion({ proof: swapped(proofOf(included)) })],
  ["a path cut short", "short", "tree", inclusion({ proof: proofOf(included).slice(0, -1) })],
  ["a path too long", "long", "tree", inclusion({ proof: [...proofOf(included), hash] })],
  ["the hashes in another order", "order", "tree", inclusion({ proof: proofOf(included).toReversed() })],
  ["a head over another size", "head", "head", inclusion({ note: noteAt(1) })],
  [
    "a head that a stranger signed",
    "key",
    "signature",
    inclusion({ note: JSON.parse(headsWith(3, { key: stranger })[3]!).note }),
  ],
  ["no co-signature, where the policy requires one", "quorum", "quorum", inclusion({ note: noteAt(3) })],
  ["a co-signature with another time", "cosignature", "cosignature", inclusion({ note: witnessedNote(1_800_000_000) })],
  [
    "a head dated after its co-signature, where a new one was asked for",
    "postdated",
    "quorum",
    inclusion({ note: postdated() }),
    [...keysFrom, "--policy", "inclusion/policy", "--not-before", "2026-01-20"],
  ],
  [
    "a head that a key signed after it had ended",
    "ended-key",
    "signature",
    inclusion({ note: JSON.parse(headsWith(3, { key })[3]!).note }),
    byLedger,
  ],
  ["a head that is none of the ledger's", "rewritten", "history", rewritten(), byLedger],
  ["a head over a size at which the ledger has none, with another root", "between", "history", rewritten(8), byLedger],
  ["a place beyond the log", "beyond", "format", inclusion({ index: size })],
  ["a field added", "field", "format", inclusion({ verified: true })],
];
const consistencies: readonly Broken[] = [
  ["a hash changed", "hash", "tree", consistency({ proof: swapped(proofOf(consistent)) })],
  ["cut short", "short", "tree", consistency({ proof: proofOf(consistent).slice(0, -1) })],
  ["too long", "long", "tree", consistency({ proof: [...proofOf(consistent), hash] })],
  ["the hashes in another order", "order", "tree", consistency({ proof: proofOf(consistent).toReversed() })],
  ["nothing proven", "empty", "tree", consistency({ proof: [] })],
  ["the proof of another pair of heads", "pair", "tree", consistency({ first: 11 })],
  ["a size over which no head was signed", "head", "head", consistency({ first: 7 })],
  ["the later head first", "backwards", "format", consistency({ first: size, second: 6 })],
  [
    "a log that was rewritten between both",
    "rewritten",
    "tree",
    consistency(),
    ["--keys", "keys/good.json", "--head", "heads/rewritten.jsonl"],
  ],
  [
    "two histories of one size",
    "split",
    "history",
    consistency(),
    ["--keys", "keys/good.json", "--head", "heads/good.jsonl", "--head", "heads/rewritten.jsonl"],
  ],
  ["a field added", "field", "format", consistency({ verified: true })],
];
const headFiles: readonly Broken[] = [
  ["back in time", "time", "time", text(headsWith(1, { at: day(4) }))],
  ["another root over the size of the head before it", "split", "history", text(split())],
  ["a smaller head behind a larger", "smaller", "tree", text(smaller())],
  ["signed by a stranger's key", "key", "signature", text(headsWith(1, { key: stranger }))],
  ["signed by a key that had ended", "old-key", "signature", text(headsWith(3, { key }))],
  ["signed by a key before it was signed in", "early-key", "signature", text(headsWith(1, { key: nextKey }))],
  ["a head of another log", "origin", "signature", text(headsWith(1, { origin: "other.example.org/log" }))],
  [
    "another root under the signature",
    "root",
    "signature",
    text(heads.with(1, heads[1]!.replace(/\\n11\\n[^\\]+/, `\\n11\\n${"A".repeat(43)}=`))),
  ],
  [
    "another instant under the signature",
    "instant",
    "signature",
    text(heads.with(1, heads[1]!.replace("at 2026-01-10", "at 2026-01-09"))),
  ],
  ["a field added", "field", "format", text(heads.with(1, heads[1]!.replace("}", ',"size":11}')))],
  ["a size with a zero before it", "zero", "format", text(heads.with(0, heads[0]!.replace("\\n6\\n", "\\n06\\n")))],
  ["no line feed at its end", "line-feed", "format", heads.join("\n")],
];
const { pem } = rows[2] as { pem: string };
const keyFiles: readonly Broken[] = [
  ["the PEM of another key", "pem", "key", withKey(1, { pem })],
  ["another name", "name", "key", withKey(1, { name: "other.example.org/log" })],
  ["another id", "id", "key", withKey(1, { key: String(rows[1]!["key"]).replace(/\+[0-9a-f]{8}\+/, "+00000000+") })],
  ["a key for something else", "use", "key", withKey(2, { use: "mail" })],
  ["a field added", "field", "format", withKey(2, { trusted: true })],
  ["an instant that is none", "instant", "format", withKey(1, { from: "yesterday" })],
  ["two keys in force", "two", "chain", withKey(1, { until: null })],
  ["none in force", "none", "chain", withKey(2, { until: day(15) })],
  ["a gap between two keys", "gap", "chain", withKey(2, { from: day(15) })],
  ["no key of certificates", "missing", "chain", keysFile(rows.slice(1))],
  [
    "a key that the log never named",
    "stranger",
    "chain",
    keysFile(
      rows.with(
        0,
        keyRow("certificate", verifierKeyOf("tanhui.example.org/certificate", stranger), day(1), null, "l0"),
      ),
    ),
  ],
  ["a key that the log named, left out", "left-out", "chain", keysFile([rows[0]!, { ...rows[1], until: null }])],
];

/** By the command of verify.mjs; arguments are paths below `samples`. */
export const formats: Readonly<Record<string, Format>> = {
  certificate: { end: ".json", good: file(payload), args: byLedger, broken: certificates },
  inclusion: {
    end: ".json",
    good: inclusion(),
    args: [...keysFrom, "--policy", "inclusion/policy"],
    broken: inclusions,
  },
  consistency: {
    end: ".json",
    good: consistency(),
    args: [...keysFrom, "--head", "heads/good.jsonl"],
    broken: consistencies,
  },
  heads: {
    end: ".jsonl",
    good: text(heads),
    more: { "again.jsonl": text(again()) },
    args: keysFrom,
    broken: headFiles,
  },
  keys: { end: ".json", good: keysFile(rows), args: byLedger, broken: keyFiles },
};
/** What the files are held against. */
export const beside: Readonly<Record<string, string>> = {
  "certificate/ledger.jsonl": text(lines),
  "certificate/twin.json": file(sealed[9]!),
  "certificate/units.json": file(odd.sameUnits),
  "certificate/forged.jsonl": text(forgedLog()),
  "heads/rewritten.jsonl": text(other()),
  "inclusion/policy": policy,
  "certificate/keys.json": keysFile([
    { ...rows[0], until: day(11) },
    keyRow("certificate", verifierKeyOf("tanhui.example.org/certificate", stranger), day(11), null, "r2"),
    ...rows.slice(1),
  ]),
};
