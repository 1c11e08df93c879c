import { describe, expect, test } from "vitest";
import { assertDocument } from "../../server/document/check.rules.ts";
import { forest, refusal, sea } from "./documents.ts";

describe("a document is refused", () => {
  const but = (change: (document: any) => void) => {
    const copy = structuredClone(sea);
    change(copy);
    return copy;
  };
  test.each<[string, (document: any) => void, string, string]>([
    [
      "without a unit",
      (d) => {
        d.parameters[1].unit = "";
      },
      "document.parameters.1.unit",
      "missing",
    ],
    [
      "without a source",
      (d) => {
        delete d.parameters[0].source;
      },
      "document.parameters.0.source",
      "missing",
    ],
    [
      "with a symbol twice",
      (d) => {
        d.parameters[1].symbol = "P_KELP";
      },
      "document.parameters.1.symbol",
      "symbolTwice",
    ],
    [
      "with a symbol that is none",
      (d) => {
        d.parameters[1].symbol = "__proto__";
      },
      "document.parameters.1.symbol",
      "symbol",
    ],
    [
      "with a function for a symbol",
      (d) => {
        d.parameters[1].symbol = "sum";
      },
      "document.parameters.1.symbol",
      "symbol",
    ],
    [
      "with a default that has no value",
      (d) => {
        delete d.parameters[2].default;
      },
      "document.parameters.2.default",
      "missing",
    ],
    [
      "with a default that is text",
      (d) => {
        d.parameters[2].default = "0.2";
      },
      "document.parameters.2.default",
      "notANumber",
    ],
    [
      "with an index that is none",
      (d) => {
        d.parameters[0].over = "stratum";
      },
      "document.parameters.0.symbol",
      "index",
    ],
    [
      "with an unknown symbol in a formula",
      (d) => {
        d.equations[0].expr = "P_KELP * X";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with equations that go in a circle",
      (d) => {
        d.equations[0].expr += " + 0 * C_SOFT";
        d.equations[1].expr += " + 0 * C_ALGAE";
      },
      "document.equations",
      "circle",
    ],
    [
      "with a parameter that nothing uses",
      (d) => {
        d.parameters.push({ ...d.parameters[0], symbol: "IDLE" });
      },
      "document.parameters.15",
      "unused",
    ],
    [
      "with a unit that is none",
      (d) => {
        d.parameters[0].unit = "buckets";
      },
      "document.parameters.0.unit",
      "unknownUnit",
    ],
    [
      "that takes carbon for CO2",
      (d) => {
        d.equations[3].expr = "C_ALGAE * 44 / 12";
      },
      "document.equations.3.unit",
      "unitMismatch",
    ],
    [
      "that adds what is not alike",
      (d) => {
        d.equations[0].expr = "P_KELP * K_KELP * W_KELP + P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a power that is not a bare number",
      (d) => {
        d.equations[0].expr = "P_KELP * K_KELP * W_KELP ^ P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with powers upon powers",
      (d) => {
        d.equations[0].expr = `${"(".repeat(30)}P_KELP${" ^ 9)".repeat(30)}`;
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a result in tonnes of carbon",
      (d) => {
        d.result = "C_ALGAE";
      },
      "document.result",
      "unknownSymbol",
    ],
    [
      "that redefines a constant",
      (d) => {
        d.parameters[1].symbol = "CO2_PER_C";
      },
      "document.parameters.1.symbol",
      "symbolTwice",
    ],
    [
      "with a formula that breaks off",
      (d) => {
        d.equations[0].expr = "(P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a result that is not an equation",
      (d) => {
        d.result = "P_KELP";
      },
      "document.result",
      "unknownSymbol",
    ],
    [
      "without conditions",
      (d) => {
        d.applicability = [];
      },
      "document.applicability",
      "listLength",
    ],
    [
      "without pools",
      (d) => {
        delete d.pools;
      },
      "document.pools",
      "missing",
    ],
    [
      "with a pool half in",
      (d) => {
        d.pools[0].baseline = "maybe";
      },
      "document.pools.0.baseline",
      "choice",
    ],
    [
      "without leakage",
      (d) => {
        delete d.leakage;
      },
      "document.leakage",
      "missing",
    ],
    [
      "with a deduction of nothing",
      (d) => {
        d.nonPermanence.symbol = "X";
      },
      "document.nonPermanence.symbol",
      "unknownSymbol",
    ],
    [
      "with a crediting period that ends before it begins",
      (d) => {
        d.creditingPeriod.maxYears = 1;
      },
      "document.creditingPeriod",
      "creditingPeriod",
    ],
    [
      "rounded up",
      (d) => {
        d.rounding.rule = "ceiling";
      },
      "document.rounding.rule",
      "choice",
    ],
    [
      "without references",
      (d) => {
        d.references = [];
      },
      "document.references",
      "listLength",
    ],
    [
      "beyond its size",
      (d) => {
        d.form = "x".repeat(200_001);
      },
      "document",
      "tooLong",
    ],
  ])("%s", (_, change, field, reason) =>
    expect(refusal(() => assertDocument(but(change)))).toEqual({ code: "INVALID_INPUT", field, reason }),
  );
  test.each([[null], [[]], ["x"], [1]])("that is %o", (value) =>
    expect(refusal(() => assertDocument(value))).toMatchObject({ field: "document" }),
  );
  test("with a quantity outside its index", () => {
    const copy: any = structuredClone(forest);
    copy.equations[2].expr = "A * B_1";
    expect(refusal(() => assertDocument(copy))).toMatchObject({
      field: "document.equations.2.expr",
      reason: "formula",
    });
  });
});
