import { beforeEach, describe, expect, test } from "vitest";
import type { ActorName } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { inventoryOn, lineSaid, rows } from "./inventory-setting.ts";

describe.each(dialects)("an inventory on %s", (dialect) => {
  const { now, by, drafted, line, bringing, count, handedIn } = inventoryOn(dialect);
  let id: string;
  beforeEach(() => {
    ({ id } = now());
  });

  test("takes factors of several gases with a chosen set of potentials, and constants of each trip", async () => {
    expect(
      (
        await line({
          category: "FUEL_STATIONARY",
          activity: "2",
          unit: "GJ",
          factor: null,
          ownFactor: { value: "56", unit: "kgCO2/GJ", source: "化验单", year: 2026 },
          gwpSet: "AR5",
          gases: [
            { value: "1", unit: "gCH4fossil/GJ" },
            { value: "0.1", unit: "gN2O/GJ" },
          ],
        })
      ).it,
    ).toMatchObject({
      kilogramsExact: "112.113000",
      byGas: { CO2: "112.000000", CH4fossil: "0.060000", N2O: "0.053000" },
      gwpSet: "AR5",
      verified: false,
    });
    expect(
      (
        await line({
          category: "TRANSPORT",
          activity: "90090",
          unit: "pkm",
          factor: null,
          ownFactor: { value: "6.507e-05", unit: "tCO2e/pkm", source: "论文" },
          fixed: [{ name: "起降", count: "27", unit: "trip", value: "0.0114", factorUnit: "tCO2e/trip" }],
        })
      ).it,
    ).toMatchObject({ kilogramsExact: "6169.956300", byGas: { CO2e: "6169.956300" } });
    expect(
      await line({ activity: "1", unit: "m3", factor: null, ownFactor: { value: "1", unit: "kgCH4/m3", source: "x" } }),
    ).toMatchObject({ refused: "INVALID_INPUT", reason: "noGwpSet", field: "gwpSet" });
  });

  test("takes green power as a line of its own with its proof, and no file of another event", async () => {
    expect(await line({ factor: "green" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noEvidence",
      field: "evidence",
    });
    const other = await drafted({ titleZh: "另一场" });
    await handedIn("f-other", other);
    await handedIn("f-gec");
    expect(await line({ factor: "green", evidence: ["f-other"] })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "fileElsewhere",
      field: "evidence",
    });
    expect((await line({ factor: "green", evidence: ["f-gec"] })).it).toMatchObject({
      kilogramsExact: "0.000000",
      evidence: ["f-gec"],
    });
  });

  test("pins the version of a factor: one that was corrected since it was seen is refused", async () => {
    expect((await line({ factorVersion: 1 })).it).toMatchObject({ factorVersion: 1 });
    expect(await line({ factorVersion: 2 })).toMatchObject({
      refused: "CONFLICT",
      reason: "factorCorrected",
      version: 1,
    });
  });

  test.each<[string, object, object]>([
    ["an uncertainty that is not a number", { uncertainty: "much" }, { reason: "notANumber", field: "uncertainty" }],
    ["an uncertainty below zero", { uncertainty: "-1" }, { reason: "percent" }],
    [
      "more than five further gases",
      { gwpSet: "AR5", gases: Array.from({ length: 6 }, () => ({ value: "1", unit: "kgCH4/kWh" })) },
      { reason: "tooMany", field: "gases" },
    ],
    [
      "a gas that its set of potentials lacks",
      { gwpSet: "AR6", gases: [{ value: "1", unit: "kgSF6/kWh" }] },
      { reason: "noPotential", field: "gwpSet" },
    ],
    [
      "a nameless constant",
      { fixed: [{ name: " ", count: "1", unit: "trip", value: "1", factorUnit: "kgCO2e/trip" }] },
      { reason: "length", field: "fixed.0.name" },
    ],
  ])("takes no line with %s", async (_, but, expected) => {
    expect(await line(but)).toMatchObject({ refused: "INVALID_INPUT", ...expected });
    expect(await count()).toBe(0);
  });

  test("reads units as bills have them, asks about those with several readings, and marks one's own", async () => {
    const own = (unit: string, factorUnit: string) =>
      line({ factor: null, unit, ownFactor: { value: "0.5", unit: factorUnit, source: "账单" } });
    expect(await own("万度", "kgCO2e/KWH")).toMatchObject({ it: { kilogramsExact: "5000000.000000" } });
    expect(await own("方", "kgCO2e/方")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "ambiguousUnit",
      field: "unit",
      symbol: "方",
      write: ["m3", "Nm3", "m2"],
    });
    expect(await own("L", "kgCO2e/gal")).toMatchObject({ reason: "ambiguousUnit", field: "factorUnit", symbol: "gal" });
    expect(await own("套", "kgCO2e/瓶")).toMatchObject({ reason: "unknownUnit", field: "unit", symbol: "套" });
    expect(await own("套", "kgCO2e/套")).toMatchObject({ it: { kilogramsExact: "500.000000" } });
    const all = await by("organiser", "{ inventoryLines { items { unit ownUnits } } }");
    expect(all.inventoryLines.items).toEqual([
      { unit: "万度", ownUnits: [] },
      { unit: "套", ownUnits: ["套"] },
    ]);
  });

  test("takes many lines at once: all or none, each reported; tried first, and in place of those before", async () => {
    const [good, bad] = [lineSaid(), lineSaid({ source: "错", unit: "kettle" })];
    expect((await bringing([good, bad])).it).toEqual({
      entered: false,
      refused: 1,
      kilogramsExact: "500.000000",
      rows: [
        { row: 1, source: "会场用电", kilogramsExact: "500.000000", field: null, reason: null },
        { row: 2, source: "错", kilogramsExact: null, field: "unit", reason: "unknownUnit" },
      ],
    });
    expect((await bringing([good], { dryRun: true })).it).toMatchObject({ entered: false, refused: 0 });
    expect(await count()).toBe(0);
    expect((await bringing([good, good])).it).toMatchObject({ entered: true, kilogramsExact: "1000.000000" });
    expect((await bringing([good], { replace: true })).it).toMatchObject({ entered: true });
    expect(await count()).toBe(1);
    expect(await bringing(Array.from({ length: 500 }, () => good))).toMatchObject({
      refused: "LIMITED",
      reason: "tooMany",
    });
    expect(await bringing([good], { actor: "rivalOrganiser" })).toMatchObject({ refused: "NOT_FOUND" });
    expect((await bringing([lineSaid({ factor: "old" })])).it.rows[0]).toMatchObject({ reason: "inactiveFactor" });
  });

  test("is copied from an earlier event, as estimates and without its proofs", async () => {
    await handedIn("f-meter");
    await bringing([
      lineSaid({ quality: "measured", evidence: ["f-meter"], multipliers: [{ name: "份额", value: "50", unit: "%" }] }),
      lineSaid({ factor: null, ownFactor: { value: "1", unit: "kgCO2e/kWh", source: "表" } }),
    ]);
    const later = await drafted({ titleZh: "下一届" });
    const copy = (to: string, from: string, actor: ActorName = "organiser") =>
      by(
        actor,
        `mutation { it: copyInventory(event: "${to}", phase: planned, from: "${from}", fromPhase: planned) ${rows} }`,
      );
    expect((await copy(later, id)).it).toMatchObject({ entered: true, kilogramsExact: "1250.000000" });
    const {
      event: { lines },
    } = await by(
      "organiser",
      `{ event(id: "${later}") { lines { quality evidence factor { id } multipliers factorSource } } }`,
    );
    expect(lines).toEqual([
      {
        quality: "estimated",
        evidence: [],
        factor: { id: "elec" },
        multipliers: [{ name: "份额", value: "50", unit: "%" }],
        factorSource: "source of elec",
      },
      { quality: "estimated", evidence: [], factor: null, multipliers: [], factorSource: "表" },
    ]);
    const rival = await drafted({}, "rivalOrganiser");
    expect(await copy(rival, id, "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND", reason: "nothingToCopy" });
  });
});
