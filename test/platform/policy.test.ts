import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readPolicy, verify as byStranger } from "../../docs/verify/verify.mjs";
import { cosign } from "../../server/platform/log/cosignature.ts";
import { signatureLine, verifierKeyOf } from "../../server/platform/log/note.ts";
import { isMet, policyFrom } from "../../server/platform/log/policy.ts";
import { Fault, verifyExport } from "../../server/ledger/index.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { good, key as logKey, linesOf, origin } from "../ledger/sample.ts";

const witness = (name: string) => {
  const { privateKey: key } = generateKeyPairSync("ed25519");
  return { name, key, verifierKey: verifierKeyOf(name, key, "witness") };
};
const [a, b, c, d] = ["a.example.org", "b.example.org", "c.example.org/w1", "d.example.org"].map(witness);
type Signer = NonNullable<typeof a>;
const log = verifierKeyOf(origin, logKey);
const lines = (...more: readonly string[]) =>
  [
    "# Whose word counts here",
    `log ${log}`,
    `witness A ${a!.verifierKey} https://a.example.org`,
    `witness B ${b!.verifierKey}`,
    `  witness\tC ${c!.verifierKey}`,
    "",
    ...more,
  ].join("\n");
const twoOfThree = lines("group three 2 A B C", "quorum three");

test("a quorum is a witness, so many of a group, groups of groups, or nobody", () => {
  const met = (rules: readonly string[], ...names: string[]) => isMet(policyFrom(lines(...rules)), new Set(names));
  expect(met(["quorum none"])).toBe(true);
  expect(met(["quorum B"], "A", "C")).toBe(false);
  expect(met(["quorum B"], "B")).toBe(true);
  const three = ["group three 2 A B C", "quorum three"];
  expect([met(three, "A"), met(three, "A", "C"), met(three, "A", "B", "C")]).toEqual([false, true, true]);
  const nested = ["group two all A B", "group either any two C", "quorum either"];
  expect([met(nested, "A"), met(nested, "A", "B"), met(nested, "C")]).toEqual([false, true, true]);
});

test.each<[string, string, number]>([
  ["no quorum", lines("group three 2 A B C"), 7],
  ["two quorums", lines("quorum A", "quorum B"), 8],
  ["a quorum of nobody known", lines("quorum Z"), 7],
  ["more than there are", lines("group three 4 A B C", "quorum three"), 7],
  ["none of them", lines("group three 0 A B C", "quorum three"), 7],
  ["an empty group", lines("group three any", "quorum three"), 7],
  ["one in two groups", lines("group x any A B", "group y any B C", "quorum x"), 8],
  ["a name twice", lines(`witness A ${d!.verifierKey}`, "quorum A"), 7],
  ["a key twice", lines(`witness D ${verifierKeyOf("d.example.org", a!.key, "witness")}`, "quorum A"), 7],
  ["a name from below", lines("group x any A D", `witness D ${d!.verifierKey}`, "quorum x"), 7],
  ["a log's key for a witness", lines(`witness D ${verifierKeyOf("d", d!.key)}`, "quorum A"), 7],
  ["a witness's key for a log", lines(`log ${d!.verifierKey}`, "quorum A"), 7],
  ["a key under another id", lines(`witness D ${d!.verifierKey.replace("+", "x+")}`, "quorum A"), 7],
  ["the name none", lines(`witness none ${d!.verifierKey}`, "quorum none"), 7],
  ["another word", lines("quorum A", "require A"), 8],
])("a policy with %s is refused with its line", (_, text, line) => {
  expect(() => policyFrom(text)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  expect(() => policyFrom(text)).toThrow(`line ${line} of the policy`);
  expect(() => readPolicy(text)).toThrow("not a policy");
});

/** The good sample with co-signatures under its heads, each of the first or the last. */
function cosigned(...by: readonly (readonly [head: 0 | 1, Signer, text?: (text: string) => string])[]): string[] {
  const all = linesOf(good);
  for (const [head, { name, key }, change = (text: string) => text] of by) {
    const at = all.flatMap((line, i) => (line.startsWith('{"#":"head"') ? [i] : []))[head]!;
    const { note } = JSON.parse(all[at]!) as { note: string };
    const body = note.slice(0, note.indexOf("\n\n") + 1);
    const line = signatureLine(cosign(change(body), { name, key }, 1_768_449_600));
    all[at] = canonical({ "#": "head", note: note + line });
  }
  return all;
}
const at = "2026-01-15T04:00:00.000Z";
const said = async (text: readonly string[], rules = twoOfThree) => {
  const ours = await verifyExport(text, { policy: policyFrom(rules) }).then(
    ({ witnessed }) => ({ witnessed }),
    (error: unknown) => {
      if (!(error instanceof Fault)) throw error;
      return { rule: error.rule, message: error.message.replace(/^\w+: line \d+: /, "") };
    },
  );
  const { witnessed, rule, message } = (await byStranger(text, { policy: readPolicy(rules) })) as Record<string, any>;
  const unknown = witnessed?.unknown.map((name: string) => ({ name, at }));
  const theirs = witnessed ? { witnessed: { ...witnessed, unknown } } : { rule, message };
  expect(theirs, "the one file says the same").toEqual(
    "message" in ours ? { ...ours, message: ours.message.replace("entries", "leaves") } : ours,
  );
  return ours;
};

describe("a policy of two of three", () => {
  test("holds with two, and names who is missing and whom it does not list", async () => {
    expect(await said(cosigned([1, a!], [1, c!], [1, d!]))).toEqual({
      witnessed: {
        witnesses: [
          { name: "A", at, counts: true },
          { name: "C", at, counts: true },
        ],
        missing: ["B"],
        unknown: [{ name: "d.example.org", at }],
      },
    });
  });
  test("does not hold with one, with one and a witness that it does not list, or on an earlier head alone", async () => {
    const lacks = (who: string, last: string) => ({
      rule: "quorum",
      message: `the head lacks the policy's quorum: ${who}; ${last}`,
    });
    expect(await said(cosigned())).toEqual(lacks("A, B, C", "no head has it"));
    expect(await said(cosigned([1, a!]))).toEqual(lacks("B, C", "no head has it"));
    expect(await said(cosigned([1, a!], [1, a!], [1, d!]))).toEqual(lacks("B, C", "no head has it"));
    expect(await said(cosigned([0, a!], [0, b!], [1, c!]))).toEqual(
      lacks("A, B", "the last that has it covers 6 entries"),
    );
  });
  test("finds a co-signature that is not the witness's own, under whichever head", async () => {
    const ofAnother = (text: string) => text.replace("at 2026", "at 2027");
    for (const head of [0, 1] as const)
      expect(await said(cosigned([head, b!, ofAnother], [1, a!], [1, c!]))).toEqual({
        rule: "cosignature",
        message: "not co-signed by B, as it says",
      });
    const forger = { ...b!, key: d!.key };
    expect(await said(cosigned([1, a!], [1, forger])), "under another id it is nobody that is listed").toMatchObject({
      rule: "quorum",
    });
  });
  test("is of its logs alone", async () => {
    const other = twoOfThree.replace(log, verifierKeyOf(origin, d!.key));
    expect(await said(cosigned([1, a!], [1, b!]), other)).toEqual({
      rule: "signature",
      message: "the head is signed by none of the policy's logs",
    });
    expect(await said(cosigned([1, a!], [1, b!]), twoOfThree.replace(`log ${log}`, ""))).toHaveProperty("witnessed");
  });
});

test("without a policy co-signatures are nobody's, and change nothing", async () => {
  const text = cosigned([0, a!], [1, d!]);
  expect(await verifyExport(text)).toMatchObject({ leaves: 11 });
  expect(await byStranger(text)).toMatchObject({ valid: true, leaves: 11 });
});
