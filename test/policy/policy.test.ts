import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competences, instrumentStatuses, modalities } from "../../shared/platform/competence.ts";
import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "../../shared/platform/calendar.ts";
import { partyKinds } from "../../shared/identity/role.ts";
import { addPack, competencesOf, dueFor, groundIn, packs, policyFor, regionsIn } from "../../server/policy/index.ts";
import schema from "../../server/policy/policy-pack.schema.json" with { type: "json" };
import { actors } from "../support/actors.ts";

describe("packs", () => {
  test("are found by the province of a region and the day, the newest first", () => {
    expect(policyFor("370700", "2026-01-01").region).toBe("370000");
    expect(policyFor("460000", "2026-01-01").region).toBe("460000");
    expect(regionsIn("2026-01-01")).toEqual(["220000", "370000", "460000", "510000"]);
    expect(regionsIn("1999-01-01")).toEqual([]);
    expect(() => policyFor("110000", "2026-01-01")).toThrow(expect.objectContaining({ code: "RULE_BROKEN" }));
    expect(() => policyFor("370000", "1999-01-01")).toThrow(expect.objectContaining({ code: "RULE_BROKEN" }));
  });

  const [shandong] = packs.filter(({ region }) => region === "370000");
  test("have what they do not say themselves by the platform's default, and say so", () => {
    expect(shandong!.seats["methodology"]).toMatchObject({
      acceptor: {
        party: "operator",
        clause: "platform default",
        status: "platformDefault",
        workingDays: { value: 10, status: "platformDefault" },
      },
      // Who decides stands in a document, how soon does not.
      decider: {
        party: "department",
        clause: "SD-P 三(三)7",
        status: "draft",
        workingDays: { value: 10, clause: "platform default" },
      },
    });
    expect(shandong!.seats["project"]!.checker).toMatchObject({
      party: "subCentre",
      clause: "platform default",
      workingDays: { value: 5 },
    });
    expect(policyFor("460000", "2026-01-01").newSink).toBeUndefined();
  });
  const seat = (but: object) => ({
    seats: { ...shandong!.seats, event: { applicant: { ...shandong!.seats["event"]!.applicant, ...but } } },
  });
  test.each<[string, object, string]>([
    ["a party that does not exist", seat({ party: "mayor" }), "/seats/event/applicant/party"],
    ["a modality that does not exist", seat({ modality: "should" }), "/seats/event/applicant/modality"],
    ["a rule that is unknown", { tax: 1 }, "/ must NOT have additional properties (tax)"],
    ["no title", { titleZh: null }, "/ must have required property 'titleZh'"],
    [
      "a negative period",
      { completionMonths: { ...shandong!.completionMonths, value: -1 } },
      "/completionMonths/value must be >= 0",
    ],
    ["an instrument that it does not name", seat({ clause: "XX 一" }), "/seats/event/applicant/clause cites XX"],
    ["a draft cited as issued", seat({ status: "issued" }), "/seats/event/applicant/status must be draft"],
  ])("with %s are refused, and the path is named", (_, but, path) => {
    expect(() => addPack({ ...shandong!, ...but })).toThrow(path);
    expect(packs.filter(({ region }) => region === "370000")).toEqual([shandong]);
  });
  test.each(packs.map((pack) => [pack.region, pack] as const))(
    "%s: opens no trade, and names what restricts it",
    (_, { trading, instruments }) => {
      expect(trading).toMatchObject({ mode: "none", status: "platformDefault" });
      expect(instruments[trading!.restrictedBy]?.status).toBe("issued");
    },
  );
  test("are of a form that everybody may have, and that knows every word of theirs", () => {
    const { competence, modality, party, status } = schema.$defs;
    expect([competence.enum, modality.enum, party.enum, status.enum]).toEqual([
      competences,
      modalities,
      partyKinds,
      instrumentStatuses,
    ]);
  });

  test("a competence is for the party of that region, and an owner's for the owner alone", () => {
    const record = { region: "370000", policyOn: "2026-01-01", city: "370700" };
    const held = (actor: Parameters<typeof competencesOf>[2], owner = "o-forester") =>
      competencesOf(record, "project", actor, { applicant: owner });
    expect(held(actors.forester)).toEqual(["applicant"]);
    expect(held(actors.rivalForester)).toEqual([]);
    expect(held(actors.subCentre)).toEqual(["checker"]);
    expect(competencesOf({ ...record, city: "371000" }, "project", actors.subCentre, {})).toEqual([]);
    expect(held(actors.department)).toEqual(["publisher", "decider"]);
    expect(held(actors.hnDepartment)).toEqual([]);
    expect(groundIn("methodology")({ region: "370000", policyOn: "2026-01-01" }, "decider")).toMatchObject({
      clause: "SD-P 三(三)7",
    });
  });
});

describe("working days", () => {
  const shipped = [...packs];
  test.each([
    ["2025-09-30", 1, "2025-10-09"],
    ["2025-09-26", 1, "2025-09-28"],
    ["2025-01-24", 2, "2025-01-27"],
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-10-09", 1, "2026-10-10"],
    ["2026-07-16", 20, "2026-08-13"],
  ])("%s and %i more is %s", (from, n, on) => expect(addWorkingDays(from, n)).toEqual({ on, provisional: false }));

  test("are provisional beyond the years that are known", () => {
    expect(addWorkingDays("2026-12-31", 3).provisional).toBe(true);
    expect(addWorkingDays("2026-12-01", 3).provisional).toBe(false);
  });
  test("a seat's term counts from a day, a term of 0 ends on it, and without a term there is no deadline", () => {
    const [shandong] = packs.filter(({ region }) => region === "370000");
    const source = { clause: "platform default", modality: "must", status: "platformDefault" };
    const seat = { party: "operator", ...source };
    const term = (value: number) => ({ ...seat, workingDays: { ...source, value } });
    addPack({
      ...shandong!,
      region: "650000",
      seats: { sameDay: { checker: term(0) }, later: { checker: term(5) }, open: { checker: seat } },
    });
    const due = (act: string, from: string) =>
      dueFor({ region: "650000", policyOn: "2026-06-01" }, act, "checker", from);
    expect(due("later", "2026-06-01")).toBe("2026-06-08");
    expect(due("sameDay", "2026-06-01")).toBe("2026-06-01");
    expect(due("sameDay", "2026-06-06")).toBe("2026-06-06");
    expect(due("open", "2026-06-01")).toBeNull();
    expect(due("unknown", "2026-06-01")).toBeNull();
  });
  test("no pack that comes with the platform sets a term of 0", () => {
    const terms = shipped.flatMap(({ seats }) =>
      Object.values(seats).flatMap((of) => Object.values(of).map(({ workingDays }) => workingDays?.value)),
    );
    expect(terms.filter((term) => term !== undefined).length).toBeGreaterThan(50);
    expect(terms).not.toContain(0);
  });
  test("counting forth and back agree", () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays("2023-01-01", n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { on } = addWorkingDays(from, n);
        expect(isWorkingDay(on)).toBe(true);
        expect(workingDaysBetween(from, on)).toBe(n);
        expect(workingDaysBetween(on, from)).toBe(-n);
      }),
    );
  });
  test.each([
    ["2025-08-31", 6, "2026-02-28"],
    ["2025-03-15", 6, "2025-09-15"],
    ["2024-01-31", 1, "2024-02-29"],
  ])("%s and %i months is %s", (from, n, on) => expect(addMonths(from, n)).toBe(on));
});
