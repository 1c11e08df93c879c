import { describe, expect, test } from "vitest";
import { canonical, isCanonical } from "../../server/platform/log/canonical.ts";

/** RFC 8785, 3.2.2 to 3.2.4 and appendix B. */
describe("the canonical text of RFC 8785", () => {
  test("of its example: numbers, strings, literals, names sorted", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  test("sorts names by UTF-16 code units", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonical(value)) as object)).toContain("One");
    expect([...canonical(value).matchAll(/:"([^"]+)"/g)].map(([, text]) => text)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });
  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the number of the bits %s as %s", (bits, text) => {
    expect(canonical(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });
  test.each([
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["half a surrogate pair", "\ud800"],
    ["half a surrogate pair in a name", { "\udead": 1 }],
    ["a function", () => 1],
    ["a big whole number", 1n],
  ])("does not exist for %s", (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });
});

describe("whether a text is canonical", () => {
  test.each([
    ["names in order", '{"a":[{"b":1,"c":"é"}],"d":null}', true],
    ["names that are whole numbers, in the order of their text", '{"10":1,"9":2}', true],
    ["names that are whole numbers, in the order of their numbers", '{"9":2,"10":1}', false],
    ["names out of order", '{"d":null,"a":1}', false],
    ["names out of order below", '{"a":[{"c":1,"b":1}]}', false],
    ["a name twice", '{"a":1,"a":1}', false],
    ["white space", '{"a": 1}', false],
    ["a sign that needs no escape", '{"a":"\\u00e9"}', false],
    ["an escape in capitals", '{"a":"\\u000F"}', false],
    ["a number as ECMAScript does not write it", '{"a":1.0}', false],
    ["half a surrogate pair", '{"a":"\\ud83d"}', false],
    ["half a surrogate pair in a name", '{"\\ud83d":1}', false],
    ["the text of an escape", '{"a":"\\\\ud83d"}', true],
  ])("%s", (_, text, verdict) => expect(isCanonical(JSON.parse(text), text)).toBe(verdict));
});
