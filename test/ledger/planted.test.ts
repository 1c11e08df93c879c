import { createPublicKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verify } from "../../docs/verify/verify.mjs";
import { Fault, verifyExport } from "../../server/ledger/index.ts";
import { planted, sound } from "./planted.ts";
import { key } from "./sample.ts";

const known = createPublicKey(key);

/** The verdict of the platform's own verifier, in the form of the other. */
const ours = (lines: readonly string[]) =>
  verifyExport(lines, { key: known }).then(
    () => ({ valid: true }),
    (error: unknown) => {
      if (!(error instanceof Fault)) throw error;
      return { valid: false, rule: error.rule, where: error.entry };
    },
  );

describe("planted faults", () => {
  test("are many, and each breaks another rule or in another way", () => {
    const names = Object.values(planted).flatMap((all) => all.map(([name]) => name));
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
  });
  describe.each(Object.entries(planted))("of %s", (_, all) => {
    test.each(all)("%s", async (_name, rule, lines) => {
      const file = lines();
      expect(await ours(file)).toMatchObject({ valid: false, rule });
      expect(await verify(file, { key: known })).toMatchObject({ valid: false });
    });
  });
});
test.each(sound)("takes %s for sound", async (_, lines) => {
  const file = lines();
  expect(await ours(file)).toEqual({ valid: true });
  expect(await verify(file, { key: known })).toMatchObject({ valid: true });
});
