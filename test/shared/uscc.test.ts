import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertUscc, checkSignOf } from "../../shared/identity/uscc.ts";

const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const refused = (reason: string) =>
  expect.objectContaining({
    code: "INVALID_INPUT",
    details: expect.objectContaining({ reason, field: "uscc", clause: "GB 32100-2015" }),
  });

describe("a unified social credit code", () => {
  test.each([["91350100M000100Y43"], ["91110108551385082Q"], ["91440700MA40000590"]])("%s is valid", (code) =>
    expect(() => assertUscc(code)).not.toThrow(),
  );
  test.each([
    ["91350100m000100y43"],
    ["９１３５０１００Ｍ０００１００Ｙ４３"],
    [" 91350100 M000 100Y43\u200b"],
    ["91350100-M000100Y4-3"],
  ])("%s is the code that is meant", (code) => expect(assertUscc(code)).toBe("91350100M000100Y43"));
  test.each([
    ["12345678X", "usccNine"],
    ["12345678-9", "usccNine"],
    ["370700228000123", "usccFifteen"],
  ])("%s is an older code", (code, reason) => expect(() => assertUscc(code)).toThrow(refused(reason)));
  test("given before its check character was enforced is taken on proof", () => {
    expect(() => assertUscc("91350203M0001QKT19")).toThrow(refused("usccCheck"));
    expect(assertUscc("91350203M0001QKT19", "uscc", "营业执照")).toBe("91350203M0001QKT19");
    expect(() => assertUscc("91350203M0001QKT1", "uscc", "营业执照")).toThrow(refused("usccShape"));
  });
  test.each([["91350100M000100Y4"], ["91350100M000100Y430"], ["91350100MO00100Y43"], [""], ["９1350100号000100Y43"]])(
    '"%s" has another shape',
    (code) => expect(() => assertUscc(code)).toThrow(refused("usccShape")),
  );
  test("any one sign changed, or two neighbours exchanged, is found", () => {
    const body = fc.array(fc.constantFrom(...signs), { minLength: 17, maxLength: 17 }).map((all) => all.join(""));
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...signs), (text, at, sign) => {
        const code = text + checkSignOf(text);
        expect(() => assertUscc(code)).not.toThrow();
        const changed = code.slice(0, at) + sign + code.slice(at + 1);
        if (changed !== code) expect(() => assertUscc(changed)).toThrow(refused("usccCheck"));
        const exchanged = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        if (at < 16 && exchanged !== code) expect(() => assertUscc(exchanged)).toThrow(refused("usccCheck"));
      }),
    );
  });
});
