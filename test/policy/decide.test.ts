import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesIn, decide, policyFor } from "../../server/policy/index.ts";
import { truthOf } from "../../server/policy/decide.rules.ts";
import type { Condition } from "../../server/policy/policy.ts";
import type { EventFacts } from "../../shared/policy/decision.ts";

const facts = (but: Partial<EventFacts> = {}): EventFacts => ({
  kind: "meeting",
  hostKind: "enterprise",
  level: "provincial",
  promised: false,
  accountedElsewhere: false,
  participants: 300,
  personTimes: null,
  areaSquareMetres: null,
  beginsOn: "2026-08-30",
  endsOn: "2026-08-31",
  ...but,
});
const of = (region: string, but: Partial<EventFacts> = {}) => decide(policyFor(region, "2026-06-01"), facts(but));
const cited = (rules: readonly { readonly holds: unknown; readonly clause: string }[]) =>
  rules.filter(({ holds, clause }) => holds && clause !== "platform default").map(({ clause }) => clause);

describe("what follows from the facts", () => {
  test.each([
    [49, []],
    [50, ["SD-E 三(二)2"]],
    [499, ["SD-E 三(二)2"]],
    [500, ["SD-E 三(二)1"]],
    [20_000, ["SD-E 三(二)1"]],
  ])("Shandong opens to %i people: %j", (participants, clauses) => {
    const { routes } = of("370000", { participants });
    expect(cited(routes)).toEqual(clauses);
    expect(routes.every(({ modality }) => modality === "may")).toBe(true);
  });
  test("Shandong says which figure decided", () => {
    expect(of("370000", { participants: 620 }).routes[0]).toMatchObject({
      route: "evaluation",
      clause: "SD-E 三(二)1",
      status: "draft",
      because: [{ fact: "participants", op: "gte", than: 500, value: 620, holds: true }],
    });
  });
  test.each<[string, Partial<EventFacts>, string]>([
    ["a government event of 500", { hostKind: "government", participants: 500 }, "inScope"],
    ["one of 499", { hostKind: "government", participants: 499 }, "mayFollow"],
    ["an enterprise's of 500", { participants: 500 }, "mayFollow"],
  ])("Hainan advocates it for %s: %s", (_, but, standing) => {
    const decision = of("460000", but);
    expect(decision.standing).toBe(standing);
    expect(decision.scope.every(({ modality }) => modality !== "must")).toBe(true);
  });
  test("Hainan asks for the material where it was accounted elsewhere", () => {
    expect(of("460000").forms.map(({ form }) => form)).toEqual(["plan"]);
    expect(of("460000", { accountedElsewhere: true }).forms[1]).toMatchObject({
      form: "accountingMaterial",
      to: ["department"],
      clause: "HN 三(三)",
    });
  });
  test.each<[string, Partial<EventFacts>, boolean]>([
    ["an international event that promised it", { level: "international", promised: true }, true],
    ["a national one", { level: "national", promised: true, kind: "sports" }, true],
    ["a national one that did not", { level: "national" }, false],
    ["a provincial one that did", { promised: true }, false],
    ["a hotel", { kind: "hotel", level: "international", promised: true }, false],
  ])("Sichuan, %s: the registration form is due: %s", (_, but, due) => {
    const { forms, standing } = of("510000", but);
    expect(standing).toBe(due ? "inScope" : "mayFollow");
    expect(forms.filter(({ form }) => form === "registration")).toEqual(
      due
        ? [
            expect.objectContaining({
              dueOn: "2026-08-29",
              to: ["cityBureau"],
              copyTo: ["operator"],
              clause: "SC 三(四)",
              modality: "must",
              status: "issued",
            }),
          ]
        : [],
    );
  });
  test("Sichuan opens three confirmations to whatever is held, and knows partial offset, participants who offset, and sinks that may be used", () => {
    expect(of("510000", { kind: "mall" }).routes.map(({ route, clause }) => [route, clause])).toEqual([
      ["selfCommitment", "SC 附表1"],
      ["platform", "SC 附表1"],
      ["evaluation", "SC 附表1"],
    ]);
    const { offset, newSink } = policyFor("510000", "2026-06-01");
    expect([offset.partial.value, offset.bearers.value, newSink!.exclusive]).toMatchObject([
      true,
      ["organiser", "participants"],
      { value: false, clause: "SC 三(五)", modality: "encouraged" },
    ]);
  });
  test.each<[EventFacts["kind"], string]>([
    ["meeting", "toBeConfirmed"],
    ["performance", "toBeConfirmed"],
    ["exhibition", "toBeConfirmed"],
    ["festival", "mayFollow"],
  ])("Jilin, a %s: %s, for the figures are not public", (kind, standing) => {
    const decision = of("220000", { kind, participants: 90_000, areaSquareMetres: 90_000 });
    expect(decision.standing).toBe(standing);
    for (const { consequence, holds, because, status } of decision.scope) {
      expect(status).toBe("notes");
      if (consequence === "inScope")
        expect([holds, because.filter(({ op }) => op === "gte").map(({ than }) => than)]).toEqual([
          null,
          kind === "exhibition" ? [null, null] : [null],
        ]);
    }
    expect(decision.publications.map(({ publication, clause }) => [publication, clause])).toEqual([
      ["plan", "JL 二章"],
      ["result", "JL 三章"],
    ]);
  });
  test("days count from the event, months end with the month", () => {
    expect(
      of("370000").deadlines.map(({ deadline, on, clause, modality }) => [deadline, on, clause, modality]),
    ).toEqual([
      ["completion", "2027-02-28", "SD-E 四(二)", "inPrinciple"],
      ["sinkFiling", "2027-08-31", "SD-E 四(二)", "must"],
      ["sinkValidation", "2028-08-31", "SD-E 四(二)", "must"],
    ]);
  });
  test("changed facts are decided again, and the changes reported", () => {
    expect(changesIn(of("370000", { participants: 499 }), of("370000", { participants: 500 }))).toEqual([
      "− selfCommitment (SD-E 三(二)2)",
      "− evaluation (platform default)",
      "+ evaluation (SD-E 三(二)1)",
    ]);
    expect(changesIn(of("370000"), of("370000", { participants: 301 }))).toEqual([]);
  });
});

describe("conditions", () => {
  const size: Condition = {
    any: [
      { fact: "personTimes", gte: 10_000 },
      { fact: "areaSquareMetres", gte: 5_000 },
    ],
  };
  test.each<[number | null, number | null, boolean | null]>([
    [10_000, null, true],
    [9_999, 5_000, true],
    [9_999, 4_999, false],
    [9_999, null, null],
    [null, null, null],
  ])("%s visits or %s m²: %s", (personTimes, areaSquareMetres, holds) => {
    expect(truthOf(size, facts({ personTimes, areaSquareMetres }))).toBe(holds);
  });
  test("of nothing, all hold", () => {
    expect(truthOf({ all: [] }, facts())).toBe(true);
  });
  test("what is known to fail in one part fails in all, whatever is not known", () => {
    const leaf: fc.Arbitrary<Condition> = fc.oneof(
      fc.constant<Condition>({ fact: "participants", gte: null }),
      fc.integer({ min: 0, max: 600 }).map((gte): Condition => ({ fact: "participants", gte })),
    );
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 5 }), fc.nat(600), (all, participants) => {
        const parts = all.map((one) => truthOf(one, facts({ participants })));
        expect(truthOf({ all }, facts({ participants }))).toBe(
          parts.includes(false) ? false : parts.includes(null) ? null : true,
        );
        expect(truthOf({ any: all }, facts({ participants }))).toBe(
          parts.includes(true) ? true : parts.includes(null) ? null : false,
        );
      }),
    );
  });
});
