import type { Chance } from "./pool.ts";

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const cursor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** What nobody should send as a value. */
const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  "",
  " ",
  "x".repeat(300),
  "长".repeat(20_000),
  "\u202e\u0301\ufeff",
  "😀",
  "\ud800",
  "\u0000",
  "' or 1=1 --",
  "%_\\",
  "__proto__",
  "constructor",
  "NaN",
  "1e400",
  "-0",
  "0000-01-01",
  "9999-12-31",
  "2025-02-30",
  "0000-01-01T00:00:00.000Z",
  "+275760-09-13T00:00:00.000Z",
  "370000-PHCER-9999999999999",
  cursor([]),
  cursor([null]),
  cursor(["a", "b"]),
  cursor([{ a: 1 }]),
  cursor([1e308, "x"]),
  cursor("x"),
  [],
  [null],
  ["", ""],
  {},
  { constructor: 1 },
  { eq: null },
  { toString: "x" },
  nested(30),
  nested(40),
  nested(70),
  Array.from({ length: 1_200 }, (_, i) => i),
];

/** Puts something odd in a random place of the values, leaves one out, or adds one that nobody knows. */
export function distort(values: Record<string, unknown>, chance: Chance): void {
  const names = Object.keys(values);
  const way = chance.below(10);
  if (way === 0 || names.length === 0) values["nobodyKnows"] = 1;
  else if (way === 1) delete values[chance.of(names)];
  else {
    const name = chance.of(names);
    const inner = values[name];
    const isRecord = typeof inner === "object" && inner !== null && Object.keys(inner).length > 0;
    if (isRecord && chance.is(80)) distort(inner as Record<string, unknown>, chance);
    else values[name] = chance.of(odd);
  }
}

/** Ways to make a document that is none, or that asks for too much. */
const distortions: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => text.slice(chance.below(text.length)),
  (text, chance) => {
    const at = chance.below(text.length);
    return (
      text.slice(0, at) + chance.of(["{", "}", "(", "$", "@", "!", '"', "\\u0000", "…", "\ufeff", "#"]) + text.slice(at)
    );
  },
  (text) => text.replace(/\}$/, " nobodyKnows }"),
  (text) => text.replace(/\$(\w+)/, "$$other"),
  (text) => text.replace(/\$(\w+): [\w![\]]+/, "$$$1: Nobody!"),
  (text) => text.replace(/\{/, "{ ...Nobody "),
  (text) => `${text} fragment A on Query { ...B } fragment B on Query { ...A }`,
  (text) => text.replace(/\{/, "{ ...A ").concat(" fragment A on Query { ...A }"),
  (text) => text.replace(/\{/, "@nobody {"),
  (text) => text.replace(/\{/, "{ __typename @include(if: $nobody) "),
  (text) => text.replace(/\{/, "{ __typename @skip(if: null) @skip(if: true) "),
  (text) => text.replace(/\{/, `{ ${Array.from({ length: 31 }, (_, i) => `b${i}: __typename`).join(" ")} `),
  (text) => `${text} ${text}`,
  (text) => text.replace(/^(query|mutation)/, (kind) => (kind === "query" ? "mutation" : "query")),
  (text) => text.replace(/^(query|mutation)/, "subscription"),
  (text) => text.replace(/\{/, "{ __schema { types { name } } "),
  (text) => text.replace(/\{/, `{ ${"me { id } ".repeat(300)}`),
  (text) => text.replace(/\w+ \{/, (call) => `${call} ${"... { ".repeat(500)}`),
  (text) => text.replace(/"[^"]*"/, '"""block "quoted" \\"""'),
  (text) => text.replace(/: \w+/, ": nobody"),
];
export const distortText = (text: string, chance: Chance): string => chance.of(distortions)(text, chance);

const me = "{ me { id } }";
const persisted = (hash: unknown): string =>
  JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
/** Bodies that hardly ask for a document, or for none. */
export const oddBodies: readonly string[] = [
  "",
  "null",
  "[]",
  "{",
  "0",
  '"x"',
  '{"query":5}',
  '{"query":null}',
  '{"query":""}',
  '{"query":"#"}',
  `[${JSON.stringify({ query: me })}]`,
  JSON.stringify({ query: me, variables: [] }),
  JSON.stringify({ query: me, variables: "x" }),
  JSON.stringify({ query: me, operationName: "nobody" }),
  JSON.stringify({ query: me, operationName: 5 }),
  JSON.stringify({ query: me, extensions: 5 }),
  JSON.stringify({ query: me, variables: nested(70) }),
  `{"query":"{ me { id } }","variables":{"__proto__":{"a":1}}}`,
  `{"query":"{ me { id } }","variables":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
  `{"query":"{ me { id \\ud800 } }"}`,
  persisted("__proto__"),
  persisted("constructor"),
  persisted(5),
  persisted(null),
  persisted("0".repeat(64)),
  JSON.stringify({ query: me, extensions: { persistedQuery: { version: 2, sha256Hash: "x" } } }),
  JSON.stringify({ query: me, extensions: { persistedQuery: 1 } }),
];
