import { verifierKeyOf } from "../../server/platform/log/note.ts";
import {
  day,
  deed,
  donor,
  followedBy,
  forester,
  good,
  held,
  key,
  linesOf,
  origin,
  sampleKey,
  stated,
  upTo,
  withLeaf,
  type Fields,
  type Sample,
} from "./sample.ts";

/** A fault that somebody who holds the log's key could plant: what it is, the rule that it breaks, and the file. */
export type Planted = readonly [name: string, rule: string, lines: () => readonly string[]];

const of = (name: string, rule: string, sample: () => Sample): Planted => [name, rule, () => linesOf(sample())];
const edited = (name: string, rule: string, edit: (lines: string[]) => readonly string[]): Planted => [
  name,
  rule,
  () => edit(linesOf(good)),
];
const withRow = (name: string, find: string, change: (line: Fields) => Fields): Planted => {
  const change1 = (sample: Sample): Sample => ({
    ...sample,
    tail: sample.tail!.map((row) => (Object.values(row).includes(find) ? change(row) : row)),
  });
  return of(name, "projection", () => change1(good));
};

const b1 = { of: "b1", first: 0, from: held };
const reserved = { record: "b4", of: "b4", first: 0, kilograms: 100, from: "earmarked:e1", to: "reserved:e1" };

const release = (fields: Fields): Fields =>
  deed(7, "release", { ...reserved, from: "reserved:e1", to: "earmarked:e1", ...fields });

/** What an event, a holder or a batch must not be given. */
const owners: readonly Planted[] = [
  of("credits reserved for one event, retired for another", "event", () => withLeaf(8, { event: "e2" })),
  of("credits donated for one event, reserved for another", "event", () =>
    withLeaf(7, { event: "e2", to: "reserved:e2" }),
  ),
  of("credits donated for one event, reserved in another's account", "account", () =>
    withLeaf(7, { to: "reserved:e2" }),
  ),
  of("issued to one holder, sold in another's name", "format", () => withLeaf(2, { holder: donor })),
  of("offered in another's name", "account", () => withLeaf(4, { to: `offered:${donor}` })),
  of("cancelled into another batch", "account", () => withLeaf(9, { to: "cancelled:t2" })),
  of("released to another account than it was reserved from", "account", () =>
    followedBy(8, release({ to: `held:${donor}` })),
  ),
  of("released into a pool from which it did not come", "account", () => followedBy(8, release({ to: "pool:370000" }))),
  of("retired into another batch", "account", () => withLeaf(8, { to: "retired:t2" })),
  of("an offer returned to another holder", "account", () =>
    followedBy(
      5,
      deed(4, "returnOffer", {
        ...b1,
        record: "b3",
        of: "b3",
        kilograms: 200,
        from: `offered:${forester}`,
        to: `held:${donor}`,
      }),
    ),
  ),
  of("donated to one event, said to be for another", "account", () => withLeaf(6, { event: "e2" })),
];

/** What an act must not do. */
const acts: readonly Planted[] = [
  of("an act that does not exist", "account", () => withLeaf(9, { action: "burn" })),
  of("issued into retirement", "account", () => withLeaf(2, { to: "retired:t1" })),
  of("issued from a holder", "account", () =>
    followedBy(2, deed(1, "issue", { record: "b1", first: 0, kilograms: 10, from: held, to: held })),
  ),
  of("set aside without a holder", "format", () => withLeaf(3, { holder: undefined })),
  of("set aside into the holder's account", "account", () => withLeaf(3, { to: held })),
  of("retired straight from an earmark", "account", () =>
    followedBy(7, deed(6, "retire", { ...reserved, to: "retired:t1", event: "e1" })),
  ),
  of("reserved from an offer", "account", () =>
    followedBy(
      5,
      deed(4, "reserve", {
        record: "b3",
        of: "b3",
        first: 0,
        kilograms: 200,
        from: `offered:${forester}`,
        to: "reserved:e1",
        event: "e1",
      }),
    ),
  ),
  of("moved from an account where it is not", "account", () => withLeaf(4, { from: `held:${donor}` })),
  of("moved again after retirement", "finality", () =>
    followedBy(
      9,
      deed(8, "transfer", { record: "b4", of: "b4", first: 0, kilograms: 100, from: `offered:${donor}`, to: held }),
    ),
  ),
  of("a block from nothing", "identity", () => withLeaf(4, { of: "b9" })),
  of("a block issued twice", "identity", () => withLeaf(3, { record: "b1" })),
  of("a part that takes the place of another block", "identity", () => withLeaf(4, { record: "b2" })),
  of("a whole block that changes its name", "identity", () => withLeaf(5, { record: "b9" })),
  of("a buffer drawn into a holder's account", "account", () =>
    followedBy(
      4,
      deed(3, "draw", { record: "b2", of: "b2", first: 1000, kilograms: 100, from: "buffer:p1", to: held }),
    ),
  ),
];

const quantities: readonly Planted[] = [
  of("more than there is", "quantity", () => withLeaf(4, { kilograms: 2000 })),
  of("nothing moved", "quantity", () => withLeaf(4, { kilograms: 0 })),
  of("half a kilogram", "format", () => withLeaf(4, { kilograms: 0.5 })),
  of("less than nothing", "format", () => withLeaf(4, { kilograms: -200 })),
  of("kilograms as text", "format", () => withLeaf(4, { kilograms: "200" })),
  of("not the head of its block", "quantity", () => withLeaf(4, { first: 1 })),
  of("another mechanism's serials", "quantity", () => withLeaf(4, { mechanism: "460000-HNCER" })),
  of("serials issued twice", "disjointness", () => withLeaf(3, { first: 999 })),
  of("serials that embrace earlier ones", "disjointness", () => withLeaf(2, { first: 500, kilograms: 501 })),
  of("serials beyond 13 digits", "quantity", () => withLeaf(3, { first: 9_999_999_999_950 })),
  of("a mechanism as a number", "format", () => withLeaf(2, { mechanism: 370000 })),
];

const imported = (fields: Fields): Fields =>
  deed(9, "issue", {
    record: "b9",
    mechanism: "110000-BCER",
    first: 0,
    kilograms: 500,
    from: "issued:t9",
    to: held,
    done: day(3),
    ...fields,
  });
const report = { ...(good.leaves[1] as Fields), id: "a0", action: "report", kilograms: 1099 };
/** Credits from nothing: who may issue how much, once, and when. */
const issuances: readonly Planted[] = [
  of("issued on no issuance", "issuance", () => withLeaf(2, { issuance: undefined })),
  of("issued on an issuance that nobody accepted", "issuance", () => withLeaf(2, { issuance: "i2" })),
  of("issued before it was accepted", "issuance", () => followedBy(1, good.leaves[2] as Fields)),
  of("a tonne more than was accepted", "issuance", () => withLeaf(2, { first: 2000, kilograms: 2000 })),
  of("set aside beyond what was accepted", "issuance", () => withLeaf(3, { kilograms: 101 })),
  of("issued twice on one issuance", "issuance", () =>
    followedBy(
      4,
      deed(3, "issue", { ...(good.leaves[2] as Fields), id: "l3", transfer: "t3", record: "b9", first: 2000 }),
    ),
  ),
  of("more accepted than was applied for", "issuance", () => followedBy(1, report, ...rest4())),
  of("issued here, and said to be from another register", "issuance", () => withLeaf(2, { done: day(1) })),
  of("a movement's id twice", "identity", () => withLeaf(4, { transfer: "t2" })),
  of("done elsewhere after it was entered here", "time", () => followedBy(10, imported({ done: day(11) }))),
  of("a movement done in the future", "time", () =>
    followedBy(5, { ...(good.leaves[5] as Fields), done: "2099-01-01T00:00:00.000Z" }),
  ),
];
function rest4(): Fields[] {
  return good.leaves.slice(1, 4) as Fields[];
}

const leaf = good.leaves[10] as Fields;
const text = (fields: string): string => `{"action":"account","actor":"${"ab".repeat(32)}",${fields}}`;
const rest = `"clause":"SD-E 三(一)","from":"planned","id":"l9","inventoryHash":"${"ab".repeat(32)}","kilograms":100,"record":"e1","to":"accounted","type":"event"`;
const leaves: readonly Planted[] = [
  of("a holder by name in place of an alias", "format", () => withLeaf(2, { to: "held:张三" })),
  of("an account that belongs to nobody", "format", () => withLeaf(2, { to: "held:" })),
  of("a kind of account that does not exist", "format", () => withLeaf(2, { to: "wallet:o1" })),
  of("a statement in a holder's own words", "format", () => withLeaf(8, { statement: "为张三 13800000000 注销" })),
  of("a day that does not exist", "format", () => withLeaf(10, { at: "2026-02-30T04:00:00.000Z" })),
  of("an hour that does not exist", "format", () => withLeaf(10, { at: "2026-01-10T24:00:00.000Z" })),
  of("a type that every object has", "format", () => withLeaf(10, { type: "constructor", action: "name" })),
  of("a mechanism that looks like another", "format", () => withLeaf(3, { mechanism: "370000-PHСER" })),
  of("a field twice", "format", () => followedBy(10, text(`"at":"${day(10)}","at":"${day(11)}",${rest}`))),
  of("white space", "format", () => followedBy(10, text(`"at": "${day(10)}",${rest}`))),
  of("fields in another order", "format", () => followedBy(10, JSON.stringify(leaf))),
  of("a character escaped without need", "format", () =>
    followedBy(10, text(`"at":"${day(10)}",${rest}`).replace("e1", "\\u00651")),
  ),
  of("a leaf that is a list", "format", () => followedBy(10, "[]")),
  of("a leaf that is a number", "format", () => followedBy(10, "1")),
  of("a leaf that is null", "format", () => followedBy(10, "null")),
  of("an empty leaf", "format", () => followedBy(10, "")),
  of("a leaf that is not JSON", "format", () => followedBy(10, "{")),
  of("an id twice", "identity", () => followedBy(10, { ...leaf, id: "l8" })),
  of("no id", "format", () => withLeaf(10, { id: undefined })),
  of("an id that is a number", "format", () => withLeaf(10, { id: 9 })),
  of("an empty id", "format", () => withLeaf(10, { id: "" })),
  of("no instant", "format", () => withLeaf(10, { at: undefined })),
  of("an instant that is none", "format", () => withLeaf(10, { at: "2026-02-30T25:00:00.000Z" })),
  of("an instant without milliseconds", "format", () => withLeaf(10, { at: "2026-01-10T04:00:00Z" })),
  of("an instant before the leaf above", "time", () => withLeaf(10, { at: day(8) })),
  of("no clause", "format", () => withLeaf(10, { clause: undefined })),
  of("a field that nobody knows", "format", () => withLeaf(10, { colour: "green" })),
  of("a person's name in clear", "format", () => withLeaf(10, { actorName: "张三" })),
  of("a field of another kind of deed", "format", () => withLeaf(10, { documentHash: "ab".repeat(32) })),
  of("a hash that is none", "format", () => withLeaf(10, { inventoryHash: "ab" })),
  of("a hash in capitals", "format", () => withLeaf(10, { inventoryHash: "AB".repeat(32) })),
  of("a beneficiary in clear", "format", () => withLeaf(8, { beneficiary: "张三" })),
  of("the record of a check in clear", "format", () => withLeaf(10, { type: "spotCheck", action: "begin" })),
  of("a leaf too long", "format", () => withLeaf(10, { clause: "条".repeat(22_000) })),
];

const heads: readonly Planted[] = [
  of("heads that go back in time", "time", () => ({
    ...good,
    heads: [
      { size: 6, at: day(12) },
      { size: 11, at: day(11) },
    ],
  })),
  of("a head before what it covers", "time", () => ({
    ...good,
    heads: [
      { size: 6, at: day(5) },
      { size: 11, at: day(9) },
    ],
  })),
  of("a head signed by another key", "signature", () => ({
    ...good,
    heads: [
      { size: 6, at: day(5), key: sampleKey(9) },
      { size: 11, at: day(10) },
    ],
  })),
  of("a head of another log", "signature", () => ({
    ...good,
    heads: [
      { size: 6, at: day(5), origin: "other.example.org/log" },
      { size: 11, at: day(10) },
    ],
  })),
  of("the last leaves under no head", "tree", () => ({ ...good, heads: [{ size: 6, at: day(5) }] })),
  of("no head at all", "tree", () => ({ ...good, heads: [] })),
  edited("a head twice", "tree", (all) => all.toSpliced(7, 0, all[7]!)),
  edited("a leaf before its head", "tree", (all) => all.with(7, all[8]!).with(8, all[7]!)),
  edited("a head with further fields", "format", (all) => all.with(7, all[7]!.replace("}", ',"size":5}'))),
  edited("a note with a further line", "format", (all) => all.with(7, all[7]!.replace("\\n\\n", "\\nmore\\n\\n"))),
  edited("a note with no end of line", "format", (all) => all.with(7, all[7]!.replace('\\n"}', '"}'))),
  edited("a size with a zero before it", "format", (all) => all.with(7, all[7]!.replace("\\n6\\n", "\\n06\\n"))),
  edited("signs outside base64 in a signature", "format", (all) =>
    all.with(7, all[7]!.replace(/..(\\n"})/, "==$1").replace(/ ([^ ]{10})([^ ]+\\n"})/, " $1\t$2")),
  ),
  edited("a head of format 1 in a log of format 2", "format", (all) =>
    all.with(7, JSON.stringify({ "#": "head", size: 6, root: "0".repeat(64), at: day(5), signature: "AAAA" })),
  ),
];

const statements: readonly Planted[] = [
  of("a log that begins twice", "log", () => followedBy(10, { ...(good.leaves[0] as Fields), id: "l9", at: day(10) })),
  of("a log that names another key", "log", () =>
    followedBy(0, stated({ ...unsigned(0), logKey: verifierKeyOf(origin, sampleKey(9)) }, key)),
  ),
  of("a beginning that another key signed", "log", () => followedBy(0, stated(unsigned(0), sampleKey(9)))),
  of("a beginning with nothing signed", "log", () => withLeaf(0, { signature: "" })),
  of("a key that nobody signed in", "log", () => followedBy(10, rotation(sampleKey(9), sampleKey(9)))),
  of("a key signed in, and the old one used", "signature", () => {
    const sample = followedBy(10, rotation(sampleKey(9), key), { ...leaf, id: "l10", at: day(12) });
    return {
      ...sample,
      heads: [
        { size: 11, at: day(12) },
        { size: 12, at: day(13) },
      ],
    };
  }),
  of("a key signed in behind more leaves", "signature", () =>
    followedBy(9, rotation(sampleKey(9), key), { ...leaf, at: day(12) }),
  ),
  of("a successor that names another log", "log", () =>
    followedBy(10, succession({ predecessor: "x.example.org/log" })),
  ),
  of("a successor of a log that was no longer", "log", () => succeeded(succession({ size: 10 }))),
  of("a successor under a name of another platform", "log", () =>
    succeeded(succession({ record: "evil.example.org/log", origin: "evil.example.org/log" })),
  ),
  of("a successor with another key", "log", () =>
    succeeded(succession({ logKey: verifierKeyOf("tanhui.example.org/log/2", sampleKey(9)) })),
  ),
  of("a successor behind leaves that no head covers", "log", () => followedBy(10, succession({}))),
  of("a certificate key that nobody signed in", "log", () =>
    followedBy(10, certificateRotation(sampleKey(9), sampleKey(9))),
  ),
  of("a key for something else", "log", () => followedBy(10, { ...rotation(sampleKey(9), key), use: "mail" })),
  of("a key that is none", "log", () =>
    followedBy(10, stated({ ...base("rotate"), use: "certificate", key: "rubbish" }, sampleKey(8))),
  ),
  of("two keys signed in under one head", "log", () =>
    followedBy(10, rotation(sampleKey(9), key), { ...rotation(sampleKey(10), key), id: "r2" }),
  ),
  of("a beginning of another format", "log", () => followedBy(0, stated({ ...unsigned(0), format: 7 }, key))),
  of("a beginning without a key of certificates", "log", () =>
    followedBy(0, stated({ ...unsigned(0), certificateKey: "rubbish" }, key)),
  ),
  of("a statement that does not exist", "log", () =>
    followedBy(10, stated({ ...unsigned(0), id: "l9", action: "pause", at: day(10) }, key)),
  ),
  of("a continuation of format 1 where there was none", "log", () =>
    followedBy(
      10,
      stated({ ...unsigned(0), id: "l9", action: "continue", at: day(10), size: 10, root: "0".repeat(64) }, key),
    ),
  ),
];
function unsigned(n: number): Fields {
  const { signature, ...fields } = good.leaves[n] as Fields;
  return fields;
}
const base = (action: string): Fields => ({
  id: "r1",
  type: "log",
  record: origin,
  action,
  at: day(11),
  clause: "platform default",
  origin,
});
function certificateRotation(next: typeof key, by: typeof key): Fields {
  return stated(
    { ...base("rotate"), use: "certificate", key: verifierKeyOf("tanhui.example.org/certificate", next) },
    by,
  );
}
/** The log up to a head, and its successor. */
const succeeded = (leaf: Fields): Sample => ({
  ...followedBy(10, leaf),
  heads: [
    { size: 10, at: day(10) },
    { size: 11, at: day(20), origin: "tanhui.example.org/log/2" },
  ],
});
function rotation(next: typeof key, by: typeof key): Fields {
  const named = { use: "log", key: verifierKeyOf(origin, next) };
  const base = {
    id: "r1",
    type: "log",
    record: origin,
    action: "rotate",
    at: day(11),
    clause: "platform default",
    origin,
  };
  return stated({ ...base, ...named }, by);
}
function succession(fields: Fields): Fields {
  const successor = "tanhui.example.org/log/2";
  const { certificateKey } = good.leaves[0] as Fields;
  const logKey = verifierKeyOf(successor, key);
  const base = { id: "s1", type: "log", record: successor, action: "succeed", at: day(11), clause: "platform default" };
  const named = { origin: successor, predecessor: origin, size: 20, root: "0".repeat(64), logKey, certificateKey };
  return stated({ ...base, ...named, ...fields }, key);
}

/** What somebody without the log's key would try. */
const forgeries: readonly Planted[] = [
  of("a file of a stranger's that signs the known key in", "signature", () => {
    const own = sampleKey(66);
    const opening = stated({ ...unsigned(0), logKey: verifierKeyOf(origin, own) }, own);
    const sample = followedBy(0, opening, good.leaves[1] as Fields, rotation(key, own));
    return { ...sample, key: own, heads: [{ size: 3, at: day(20) }] };
  }),
];

const files: readonly Planted[] = [
  edited("CR LF at a line's end", "format", (all) => all.with(4, `${all[4]}\r`)),
  edited("white space at a line's end", "format", (all) => all.with(4, `${all[4]} `)),
  edited("the tail cut off", "format", (all) => all.slice(0, -1)),
  edited("lines after the end", "format", (all) => [...all, all[1]!]),
  edited("no header", "format", (all) => all.slice(1)),
  edited("a second header", "format", (all) => all.toSpliced(4, 0, all[0]!)),
  edited("another format", "format", (all) => all.with(0, all[0]!.replace("ledger/2", "ledger/3"))),
  edited("no key", "signature", (all) => all.with(0, all[0]!.replace(/"logKey":"[^"]*"/, '"logKey":""'))),
  edited("a header with further fields", "format", (all) => all.with(0, all[0]!.replace('{"#"', '{"!":1,"#"'))),
  edited("another number of leaves at the end", "format", (all) =>
    all.with(-1, all.at(-1)!.replace('"leaves":11', '"leaves":9')),
  ),
  edited("another number of heads at the end", "format", (all) =>
    all.with(-1, all.at(-1)!.replace('"heads":2', '"heads":3')),
  ),
  edited("an end with further fields", "format", (all) => all.with(-1, all.at(-1)!.replace("{", '{"!":1,'))),
  edited("an end that denies its tables", "format", (all) => all.with(-1, all.at(-1)!.replace("true", "false"))),
  edited("an entry that waits, after the tables", "format", (all) =>
    all.toSpliced(15, 0, `{"#":"waiting","content":"{}"}`),
  ),
  edited("a row of tables among the leaves", "projection", (all) => all.toSpliced(2, 0, all[14]!)),
  edited("a kind of line that every object has", "format", (all) => all.toSpliced(14, 0, '{"#":"constructor"}')),
  edited("a kind of line that is a list", "format", (all) => all.toSpliced(14, 0, '{"#":["block"]}')),
  edited("balances before blocks", "format", (all) => [
    ...all.slice(0, 14),
    ...all.slice(19, 28),
    ...all.slice(14, 19),
    all.at(-1)!,
  ]),
  edited("a kind of line that nobody knows", "format", (all) => all.toSpliced(14, 0, '{"#":"note"}')),
  edited("a deed that waits and is impossible", "identity", (all) =>
    all.toSpliced(14, 0, waiting({ ...(good.leaves[4] as Fields), id: "w1", record: "b9", of: "b9" })),
  ),
  edited("a waiting line with further fields", "format", (all) =>
    all.toSpliced(14, 0, `{"#":"waiting","content":"{}","x":1}`),
  ),
];
const waiting = (fields: Fields): string =>
  JSON.stringify({ "#": "waiting", content: JSON.stringify(Object.fromEntries(Object.entries(fields).toSorted())) });

const tables: readonly Planted[] = [
  withRow("a block's holder", "b3", (row) => ({ ...row, holder: forester })),
  withRow("a block's event", "b4", (row) => ({ ...row, event: "e2" })),
  withRow("a block's length", "b1", (row) => ({ ...row, kilograms: 801 })),
  withRow("a block's first serial", "b1", (row) => ({ ...row, first: 201 })),
  withRow("a block's account", "b5", (row) => ({ ...row, account: held })),
  withRow("a block's batch", "b5", (row) => ({ ...row, batch: "t2" })),
  withRow("a block that the log does not know", "b5", (row) => ({ ...row, id: "b6" })),
  withRow("a balance", held, (row) => ({ ...row, kilograms: 801 })),
  of("a block left out", "projection", () => ({ ...good, tail: good.tail!.slice(1) })),
  of("a balance left out", "projection", () => ({ ...good, tail: good.tail!.slice(0, -1) })),
  of("a block twice", "projection", () => ({ ...good, tail: [good.tail![0]!, ...good.tail!] })),
];

/** By kind. */
export const planted: Readonly<Record<string, readonly Planted[]>> = {
  owners,
  acts,
  quantities,
  issuances,
  leaves,
  heads,
  statements,
  forgeries,
  files,
  tables,
};
/** What must not be taken for a fault. */
export const sound: readonly (readonly [string, () => readonly string[]])[] = [
  ["the good sample", () => linesOf(good)],
  ["a platform on which nothing was done yet", () => linesOf(upTo(1))],
  ["credits released to where they came from", () => linesOf(followedBy(8, release({})))],
  ["credits brought from another register", () => linesOf(followedBy(10, imported({})))],
  [
    "less issued than was accepted",
    () => linesOf(followedBy(1, { ...report, kilograms: 2000 }, good.leaves[1] as Fields, good.leaves[2] as Fields)),
  ],
  ["each beginning of it", () => linesOf(upTo(6))],
  [
    "a key signed in by the one before it",
    () => {
      const sample = followedBy(10, rotation(sampleKey(9), key), { ...leaf, id: "l10", at: day(12) });
      return linesOf({
        ...sample,
        heads: [
          { size: 11, at: day(12) },
          { size: 12, at: day(13), key: sampleKey(9) },
        ],
      });
    },
  ],
  [
    "a log that succeeds one which was lost in part",
    () => {
      return linesOf(succeeded(succession({})));
    },
  ],
  [
    "an entry that waits for its place, from before the last",
    () => {
      const lines = linesOf({ ...upTo(10), heads: [{ size: 10, at: day(30) }] });
      return lines
        .toSpliced(-1, 1, waiting({ ...leaf, at: day(2) }), lines.at(-1)!.replace("false", "true"))
        .toSpliced(-1, 0, ...tablesBefore());
    },
  ],
];
function tablesBefore(): string[] {
  return linesOf(good)
    .filter((line) => line.startsWith('{"#":"b') && !line.includes("begin"))
    .map((line) => line);
}
