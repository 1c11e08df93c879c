import { createPublicKey } from "node:crypto";
import { exportLines, shift, verifyExport, type Block } from "../../server/ledger/index.ts";
import { once, type Inside } from "../../server/platform/record/transaction.ts";
import { planted, sound } from "../ledger/planted.ts";
import { issued } from "../support/issued.ts";
import { key } from "../ledger/sample.ts";
import { actors } from "../support/actors.ts";
import { keys, platformOn, sequenced } from "../support/platform.ts";

/** A small generator of its own, so that a seed gives the same edits anywhere. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
const another = (value: unknown, roll: (sides: number) => number): unknown => {
  if (typeof value === "number") return value + 1 + roll(5);
  if (typeof value === "boolean") return !value;
  if (value === null) return "x";
  const text = String(value);
  const at = roll(text.length);
  return text === "" ? "x" : text.slice(0, at) + (text[at] === "a" ? "b" : "a") + text.slice(at + 1);
};
const isTable = (line: string): boolean => /^\{"#":"(block|balance)"/.test(line);

/** What somebody with the log's key could plant: how many of each kind were found. */
async function runPlanted(violations: string[]): Promise<Readonly<Record<string, string>>> {
  const counts: Record<string, string> = {};
  for (const [kind, all] of Object.entries(planted)) {
    let caught = 0;
    for (const [name, , lines] of all) {
      const isFound = await verifyExport(lines(), { key: createPublicKey(key) }).then(
        () => false,
        () => true,
      );
      if (isFound) caught++;
      else violations.push(`not found: ${name}`);
    }
    counts[kind] = `${caught} of ${all.length}`;
  }
  for (const [name, lines] of sound)
    await verifyExport(lines(), { key: createPublicKey(key) }).catch((error: Error) =>
      violations.push(`false alarm: ${name}: ${error.message}`),
    );
  return counts;
}

/** One edit of an export: a column, or a line left out, put in twice, put elsewhere, or the tail cut off up to an earlier head. */
function edit(
  lines: readonly string[],
  roll: (sides: number) => number,
): { readonly kind: string; readonly lines: readonly string[] } {
  const at = roll(lines.length);
  switch (roll(6)) {
    case 0:
      return { kind: "left out", lines: lines.toSpliced(at, 1) };
    case 1:
      return { kind: "put in twice", lines: lines.toSpliced(at, 0, lines[at]!) };
    case 2: {
      // Rows of the tables have no order: of entries and heads, each has its place.
      const log = lines.findIndex(isTable);
      const [a, b] = [1 + roll(log - 2), 1 + roll(log - 2)];
      return a === b || lines[a] === lines[b]
        ? edit(lines, roll)
        : { kind: "put elsewhere", lines: lines.with(a, lines[b]!).with(b, lines[a]!) };
    }
    case 3: {
      const heads = lines.flatMap((line, i) => (line.startsWith('{"#":"head"') ? [i] : []));
      const head = heads[roll(heads.length - 1)]!;
      const { size } = JSON.parse(lines[head]!) as { size: number };
      return {
        kind: "tail cut off",
        lines: [
          ...lines.slice(0, head + 1),
          JSON.stringify({ "#": "end", leaves: size, heads: heads.indexOf(head) + 1, tables: false }),
        ],
      };
    }
    default: {
      const line = JSON.parse(lines[at]!) as Record<string, unknown>;
      const columns = Object.keys(line);
      const column = columns[roll(columns.length)]!;
      return {
        kind: `column ${line["#"] ? `${String(line["#"])}.${column}` : column}`,
        lines: lines.with(at, JSON.stringify({ ...line, [column]: another(line[column], roll) })),
      };
    }
  }
}

/** Edits an export in `edits` ways, one at a time: the verifier must find each, knowing the key and the newest head. */
export async function runTamper({
  url,
  edits,
  seed,
}: {
  readonly url: string;
  readonly edits: number;
  readonly seed: number;
}) {
  const w = await platformOn(url);
  const done = <T extends object>(work: (inside: Inside) => Promise<T>) =>
    once(w.contextOf(actors.department), { act: "tamper" }, work);
  for (let i = 0; i < 8; i++) {
    const block = await done((inside) =>
      issued(
        inside,
        {
          mechanism: `T${i % 2}`,
          region: "370000",
          policyOn: "2026-01-01",
          holder: "o-forester",
          kilograms: 1_000,
          project: `p${i}`,
          issuance: "i",
          methodologyCode: "m",
          speciality: "forest",
          vintage: 2025,
          demonstration: true,
          clause: "platform default",
        },
        10,
      ),
    );
    const reserved = await done((inside) =>
      shift(inside, "reserve", block, 300, { account: "reserved" }, { event: `e${i}` }),
    );
    await done((inside) =>
      shift(
        inside,
        "retire",
        reserved as Block,
        200,
        { account: "retired" },
        { event: `e${i}`, purpose: "eventNeutrality", beneficiary: "某活动", statement: "注销（用于本活动）" },
      ),
    );
    const offered = await done((inside) =>
      shift(inside, "offer", { ...block, first: block.first + 300, kilograms: 690 }, 100, { account: "offered" }),
    );
    await done((inside) => shift(inside, "transfer", offered as Block, 100, { account: "held", holder: "o-donor" }));
    await sequenced(w);
  }
  const lines: string[] = [];
  for await (const line of exportLines(w.store, keys)) lines.push(line);
  const logKey = createPublicKey(keys.log);
  const { head } = await verifyExport(lines, { key: logKey });
  await w.close();
  const roll = dice(seed);
  const violations: string[] = [];
  const found = new Map<string, number>();
  for (let i = 0; i < edits; i++) {
    const { kind, lines: edited } = edit(lines, roll);
    const sort = kind.split(" ")[0]!;
    found.set(sort, (found.get(sort) ?? 0) + 1);
    const caught = await verifyExport(edited, { key: logKey, earlier: [head] }).then(
      () => false,
      () => true,
    );
    if (!caught) violations.push(`not found: ${kind}`);
  }
  const plantedFound = await runPlanted(violations);
  return { violations, lines: lines.length, edits: Object.fromEntries(found), planted: plantedFound };
}
