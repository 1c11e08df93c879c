import fc from "fast-check";
import { expect, test } from "vitest";
import { FormulaError, parse } from "../../server/document/formula.rules.ts";
import { partsOf, type Formula } from "../../shared/document/formula.ts";
import { checkDocument } from "../../server/document/check.rules.ts";
import { execute } from "../../server/document/execute.rules.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { published } from "./sinks.ts";

/** What a part of a formula may be made of, by the names of what it has. */
const shapes = [
  "number",
  "symbol",
  "negated",
  "operator left right",
  "sum of",
  "pick of",
  "apply of",
  "compare left right",
  "when yes no",
  "table key",
  "dated symbol",
];
const words: Readonly<Record<string, readonly string[]>> = {
  operator: ["+", "-", "*", "/", "^"],
  compare: ["<", "<=", ">", ">=", "==", "!="],
  pick: ["max", "min"],
  apply: ["abs", "sqrt", "exp", "log"],
  dated: ["begin", "end", "change"],
};
/** Looks at every part of what was read. @returns how many there are. */
function expectAllowed(node: Formula): number {
  expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
  expect(shapes).toContain(Object.keys(node).join(" "));
  for (const [name, value] of Object.entries(node)) {
    if (words[name]) expect(words[name]).toContain(value);
    else if (name === "number") expect(value).toSatisfy(Number.isFinite);
    else if (typeof value !== "object") expect(value).toBeTypeOf("string");
  }
  return partsOf(node).reduce((count, part) => count + expectAllowed(part), 1);
}
const read = (text: string): Formula | undefined => {
  try {
    return parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(FormulaError);
    return undefined;
  }
};

const prototypes = ["constructor", "__proto__", "prototype", "toString", "hasOwnProperty", "valueOf"];
/** Measured over an index, at both ends of the period, by the row of a table, once; defined nowhere; and what every object has. */
const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("A", "B", "D", "K", "T", "i", "X", "X", "X") },
  { weight: 1, arbitrary: fc.constantFrom("TOTAL", "pi", ...prototypes) },
);
/** A tree of what formulas may have, as far as its shape goes: what its names stand for is nobody's care here. */
const { tree } = fc.letrec<{ tree: Formula }>((tie) => {
  const part = tie("tree");
  const joined = fc.record({ left: part, right: part });
  return {
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      fc.oneof(
        fc.constantFrom(0, 1, 2, 12, 1e9, 1e308, 5e-324).map((number): Formula => ({ number })),
        names.map((symbol): Formula => ({ symbol })),
      ),
      part.map((negated): Formula => ({ negated })),
      fc
        .tuple(fc.constantFrom(...(["+", "-", "*", "/", "^"] as const)), joined)
        .map(([operator, sides]): Formula => ({ operator, ...sides })),
      fc
        .tuple(fc.constantFrom(...(["<", "<=", ">", ">=", "==", "!="] as const)), joined)
        .map(([compare, sides]): Formula => ({ compare, ...sides })),
      fc.tuple(names, part).map(([sum, of]): Formula => ({ sum, of })),
      fc
        .tuple(fc.constantFrom("max", "min"), fc.array(part, { minLength: 1, maxLength: 4 }))
        .map(([pick, of]): Formula => ({ pick, of })),
      fc
        .tuple(fc.constantFrom(...(["abs", "sqrt", "exp", "log"] as const)), part)
        .map(([apply, of]): Formula => ({ apply, of })),
      fc.tuple(part, part, part).map(([when, yes, no]): Formula => ({ when, yes, no })),
      fc.tuple(names, names).map(([table, key]): Formula => ({ table, key })),
      fc
        .tuple(fc.constantFrom(...(["begin", "end", "change"] as const)), names)
        .map(([dated, symbol]): Formula => ({ dated, symbol })),
    ),
  };
});
/** A tree as a formula says it, each part of an operation in brackets. */
function written(node: Formula): string {
  if ("number" in node) return String(node.number);
  if ("negated" in node) return `-(${written(node.negated)})`;
  if ("operator" in node) return `(${written(node.left)}) ${node.operator} (${written(node.right)})`;
  if ("compare" in node) return `(${written(node.left)}) ${node.compare} (${written(node.right)})`;
  if ("sum" in node) return `sum(${node.sum}, ${written(node.of)})`;
  if ("pick" in node) return `${node.pick}(${node.of.map(written).join(", ")})`;
  if ("apply" in node) return `${node.apply}(${written(node.of)})`;
  if ("when" in node) return `(${written(node.when)}) ? (${written(node.yes)}) : (${written(node.no)})`;
  if ("table" in node) return `lookup(${node.table}, ${node.key})`;
  return "dated" in node ? `${node.dated}(${node.symbol})` : node.symbol;
}
const nestingOf = (text: string): number => {
  let [depth, most] = [0, 0];
  for (const sign of text) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
};
/** What mathjs knows and no formula may have. `…` is where a formula stands in it. */
const foreign = fc.constantFrom(
  "f(x) = …",
  "a = …",
  "a.b = …",
  "A.constructor",
  "(…).constructor",
  'A["__proto__"]',
  "A[…]",
  "[…, 1]",
  "[1; …]",
  "{ a: … }",
  "1:(…)",
  "(…) cm",
  "(…) to cm",
  "(…) in m",
  "5 kg * (…)",
  '"…"',
  "'x'",
  "(…)!",
  "(…)'",
  "(…) % 2",
  "not (…)",
  "(…) and 1",
  "(…) or 1",
  "(…) xor 1",
  "(…) | 1",
  "(…) & 1",
  "~(…)",
  "(…) << 1",
  "(…) >>> 1",
  "(…) .* 2",
  "(…) ./ 2",
  "(…) .^ 2",
  "(…); 1",
  "…\n1",
  "(…)(…)",
  "2 (…)",
  "+(…)",
  "null",
  "true",
  "undefined",
  "Infinity",
  "NaN",
  "1e999",
  "0x10i",
  "sin(…)",
  'eval("…")',
  "import({}, …)",
  'createUnit("a")',
  'parse("…")',
  'simplify("…")',
  'derivative("…", A)',
  "map([1], f(x) = …)",
  "lookup(…, …, …)",
  'lookup("T", "constructor")',
  "sum(1 + …, A)",
  "begin(…) = 1",
  "(…) ?? 1",
  "A?.b",
  ...prototypes.flatMap((name) => [`${name}(…)`, `(…).${name}`, `A.${name}(…)`, `cos.${name}("…")()`]),
);

test("whatever the text, it is read into allowed parts, 500 at most, or refused", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "a",
      "1",
      "+",
      "-",
      "*",
      "/",
      "^",
      "(",
      ")",
      ",",
      " ",
      ".",
      ":",
      ";",
      "?",
      "=",
      "==",
      "<",
      ">=",
      "!",
      "%",
      "|",
      "&",
      "~",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "\\",
      "\n",
      "#",
      "@",
      "$",
      "\u0000",
      "1e9",
      "1e999",
      ".5",
      "0x",
      "i",
      "sum(",
      "max(",
      "lookup(",
      "change(",
      "f(x)=",
      "to",
      "mod",
      ...prototypes,
    ),
    foreign,
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const repeated = fc
    .tuple(
      fc.constantFrom("-", "(", "[", "{", "!", "'", "2^", "1?", "max(", "A[", "A.b", "1:", "f(x)=", "9^9^", "-("),
      fc.integer({ min: 1, max: 1200 }),
    )
    .map(([sign, times]) => sign.repeat(times));
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 9, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")) },
        { weight: 1, arbitrary: fc.tuple(repeated, fc.constantFrom("", "1", "1)")).map((parts) => parts.join("")) },
      ),
      (text) => {
        const node = read(text);
        if (node) expect(expectAllowed(node)).toBeLessThanOrEqual(500);
      },
    ),
    { numRuns: 3000 },
  );
});

test("what is made of allowed parts is read as just that, unless it is too long, too deep or too large", () => {
  fc.assert(
    fc.property(tree, (made) => {
      const text = written(made);
      const node = read(text);
      if (node) expect(node).toEqual(made);
      else expect(text.length > 700 || nestingOf(text) > 20, text).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("no formula has anything else in it, wherever it stands", () => {
  fc.assert(
    fc.property(foreign, tree, names, (what, made, name) => {
      const within = what.replaceAll("…", written(made));
      for (const text of [within, `max(${within}, ${name})`, `${name} * (${within})`])
        expect(() => parse(text), text).toThrow(FormulaError);
    }),
    { numRuns: 2000 },
  );
});

const [{ document: frame }] = published as [(typeof published)[0]];
const [parameter] = frame.parameters;
/** A document whose one formula is `expr`: with every kind of word that a formula may use. */
const documentOf = (expr: string): MethodologyDocument => ({
  ...frame,
  indices: [{ name: "i", nameZh: "-", nameEn: "i" }],
  tables: [{ name: "T", nameZh: "-", nameEn: "T", unit: "亩", source: "-", rows: { k: 2 } }],
  parameters: [
    { ...parameter!, symbol: "A", unit: "亩" },
    { ...parameter!, symbol: "B", unit: "1", over: "i" },
    { ...parameter!, symbol: "D", unit: "1", dated: true },
    { ...parameter!, symbol: "K", unit: "key" },
    { ...parameter!, symbol: "X", unit: "1" },
    { ...parameter!, symbol: "ONE", unit: "tCO2e" },
  ],
  equations: [
    { id: "R", lhs: "TOTAL", unit: "tCO2e", expr: "ONE" },
    { id: "Y", lhs: "Y", unit: "1", expr },
  ],
});

test("a document with it is found wanting in words, or comes to a number; and what every object has is as it was", () => {
  const before = Reflect.ownKeys(Object.prototype);
  fc.assert(
    fc.property(
      fc.oneof(
        tree.map(written),
        fc.tuple(foreign, tree).map(([what, made]) => what.replaceAll("…", written(made))),
      ),
      (expr) => {
        const document = documentOf(expr);
        const found = checkDocument(document);
        for (const { messageZh, messageEn } of found) expect([messageZh, messageEn].every(Boolean)).toBe(true);
        if (found.some(({ reason }) => reason !== "unused")) return;
        try {
          const { steps } = execute(document, { A: 3, B: [1, 2], D: { begin: 1, end: 4 }, K: "k", X: 2, ONE: 1 });
          expect([steps.find(({ id }) => id === "Y")!.value].flat()).toSatisfy((values: number[]) =>
            values.every(Number.isFinite),
          );
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});
