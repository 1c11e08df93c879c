import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enteredAs, type Entered, type ForeignSerials } from "../../server/offset/foreign-serials.ts";
import { compareUnits } from "../../server/offset/same-unit.rules.ts";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { registryList } from "../../shared/offset/registries.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** A claimed block: the parts before its number, its number, and how its registry prints the whole. */
interface Case {
  readonly kind: UnitKind;
  readonly code: string;
  readonly before: readonly string[];
  readonly first: number;
  readonly tonnes: number;
  /** Which parts may be left out. */
  readonly optional: number;
  readonly printed?: (first: string, last: string) => readonly string[];
  /** Whether separators may be left out and numbers padded: true where no form is published. */
  readonly loose?: boolean;
}
const verraTail = ["VCS", "VCU", "263", "VER", "CN", "14", "2410", "01012021", "31122021", "1"];
const cases: readonly Case[] = [
  {
    kind: "VCU",
    code: "VERRA",
    before: ["10452"],
    first: 80240001,
    tonnes: 100,
    optional: 1,
    printed: (first, last) => ["10452", first, last, ...verraTail],
  },
  {
    kind: "CER",
    code: "CDM",
    before: ["CN", "5"],
    first: 2000001,
    tonnes: 100,
    optional: 0,
    printed: (first, last) => ["CN", "5", first, last, "1", "1", "0", "4421"],
  },
  {
    kind: "other",
    code: "GS",
    before: ["GS1", "1", "CN", "GS7001", "3", "2021", "9012"],
    first: 5001,
    tonnes: 100,
    optional: 2,
    printed: (first, last) => ["GS1", "1", "CN", "GS7001", "3", "2021", "9012", first, last],
  },
  {
    kind: "other",
    code: "ACR",
    before: ["ACR", "US", "801", "2021", "2044"],
    first: 41001,
    tonnes: 100,
    optional: 1,
    printed: (first, last) => ["ACR", "US", "801", "2021", "2044", first, "to", last],
  },
  { kind: "CCER", code: "CCER", before: ["CCER", "46"], first: 1001, tonnes: 100, optional: 1, loose: true },
  { kind: "CEA", code: "CEA", before: ["CEA", "2024"], first: 5000001, tonnes: 100, optional: 1, loose: true },
];
const namesOf = (code: string) =>
  registryList.filter((one) => one.code === code).flatMap((one) => [one.name, ...one.aliases]);

type Pick = () => number;
const pick = <T>(next: Pick, from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
const separators = [
  "-",
  " ",
  "_",
  "\u2013",
  "\u2014",
  "\u2212",
  "\u2011",
  ".",
  ":",
  "/",
  "\u3000",
  " - ",
  "\u00a0",
  "\uff0d",
];
const invisible = ["\u200b", "\u2060", "\ufe0f", "\u00ad", "\ufeff"];
const wide = (sign: string) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign);

/** The text in another case and width, with signs in it that nobody sees. */
const dressed = (next: Pick, text: string): string =>
  [...text]
    .map((sign) => {
      const cased = next() < 0.5 ? sign.toLowerCase() : sign.toUpperCase();
      const shown = next() < 0.2 ? wide(cased) : cased;
      return next() < 0.1 ? shown + pick(next, invisible) : shown;
    })
    .join("");
const padded = (next: Pick, part: string): string =>
  /^\d+$/.test(part) && part.length < 4 && next() < 0.2 ? part.padStart(part.length + 1, "0") : part;

function respelled(next: Pick, it: Case): ForeignSerials {
  const [from, tonnes] = next() < 0.5 ? [0, it.tonnes] : [Math.floor(next() * 90), 1 + Math.floor(next() * 10)];
  const first = it.first + from;
  const registry = dressed(next, pick(next, namesOf(it.code)));
  const given = { kind: it.kind, registry, tonnes };
  const parts = it.before.slice(next() < 0.3 ? it.optional : 0);
  const drop = it.loose && next() < 0.3;
  const join = (all: readonly string[]) =>
    all
      .map((part) => dressed(next, it.loose ? part : padded(next, part)))
      .reduce((a, b) => a + (drop ? "" : pick(next, separators)) + b, "");
  if (next() < 0.5) return { ...given, serialPrefix: join(parts) + (drop ? "" : "-"), firstSerial: first };
  if (it.printed) return { ...given, printed: join(it.printed(String(first), String(first + tonnes - 1))) };
  return {
    ...given,
    printed: join([...parts, String(first)]),
    printedLast: join([...parts, String(first + tonnes - 1)]),
  };
}

/** What is entered, or undefined where it is refused. */
function entered(given: ForeignSerials): Entered | undefined {
  try {
    return enteredAs(given);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
const claimOf = ({ kind, code, before, first, tonnes }: Case): Entered =>
  enteredAs({ kind, registry: namesOf(code)[0]!, serialPrefix: `${before.join("-")}-`, firstSerial: first, tonnes });
const draws = fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: 999_999 }).map((n) => n / 1_000_000)));

describe.each(cases)("a claimed serial of $code", (it) => {
  const claimed = claimOf(it);

  test("is claimed a second time in none of 1,000 spellings", () => {
    let read = 0;
    fc.assert(
      fc.property(draws, (stream) => {
        const given = respelled(() => stream.next().value as number, it);
        const second = entered(given);
        if (second) read++;
        expect(second ? compareUnits(claimed, second) : "same", JSON.stringify(given)).toBe("same");
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(600);
  });

  test("leaves 1,000 neighbours free", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 10 }), fc.boolean(), (n, tonnes, up) => {
        const first = up ? it.first + it.tonnes + n - 1 : it.first - tonnes - n + 1;
        const near = { ...it, first: Math.max(first, 1), tonnes: Math.min(tonnes, it.first - 1) };
        const next = claimOf(near);
        expect(compareUnits(claimed, next), JSON.stringify(next)).toBe("different");
        expect(compareUnits(next, claimed), JSON.stringify(next)).toBe("different");
      }),
      { numRuns: 1000 },
    );
  });
});

test.each<[string, string, UnitKind, string, string]>([
  ["another party", "CDM", "CER", "CN-5-", "IN-5-"],
  ["another kind of unit", "CDM", "CER", "CN-5-", "CN-6-"],
  ["another issuance", "GS", "other", "GS1-1-CN-GS7001-3-2021-9012-", "GS1-1-CN-GS7001-3-2021-9013-"],
  ["another project", "ACR", "other", "ACR-US-801-2021-2044-", "ACR-US-802-2021-2044-"],
  ["another year", "ACR", "other", "ACR-US-801-2021-2044-", "ACR-US-801-2022-2044-"],
  ["another province", "CCER", "CCER", "CCER-46-", "CCER-51-"],
  ["another group", "CCER", "CCER", "CCER-46-", "CCER-46-2-"],
  ["other letters", "CEA", "CEA", "CEA-SD-2024-", "CEA-HN-2024-"],
  [
    "another system of issue",
    "VERRA",
    "VCU",
    "VCS-VCU-263-VER-CN-14-2410-01012021-31122021-1-",
    "VCU-034-MER-CN-14-2410-01012021-31122021-1-",
  ],
])("%s is another unit", (_, code, kind, one, other) => {
  const of = (serialPrefix: string) =>
    enteredAs({ kind, registry: namesOf(code)[0]!, serialPrefix, firstSerial: 5001, tonnes: 100 });
  expect(compareUnits(of(one), of(other))).toBe("different");
});
