import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bearer } from "../../shared/event/event.ts";
import { allocate, chosenLine, explain, tierOf, type Demand, type Supply } from "../../server/offset/rules.ts";
import { policyFor } from "../../server/policy/packs.ts";
import type { Tier } from "../../server/policy/policy.ts";
import { refusalOf } from "../support/refusal.ts";

const shandong = policyFor("370000", "2026-01-01").offset.tiers;
const hainan = policyFor("460000", "2026-01-01").offset.tiers;
const credits = (id: string, kilograms: number, but: Partial<Supply> = {}): Supply => ({
  id,
  source: "block",
  kilograms,
  granule: 1,
  mechanism: "370000-PHCER",
  speciality: "forest",
  province: "370000",
  donated: false,
  vintage: 2024,
  serial: 0,
  ...but,
});
const ofHainan = { mechanism: "460000-PHCER", province: "460000" };
const units = (id: string, kilograms: number, but: Partial<Supply> = {}): Supply => ({
  id,
  source: "foreignUnit",
  kilograms,
  granule: 1000,
  kind: "CEA",
  province: "460000",
  donated: false,
  vintage: 2024,
  serial: 0,
  ...but,
});
const need = (event: string, kilograms: number, but: Partial<Demand> = {}): Demand => ({
  event,
  share: "organiser",
  kilograms,
  dueOn: "2026-06-01",
  sequence: 1,
  ...but,
});
const short = ({ lines }: ReturnType<typeof allocate>) =>
  lines.map(({ event, supply, kilograms, tier }) => [event, supply, kilograms, tier]);

describe("an allocation", () => {
  test.each<[string, Demand[], Supply[], unknown[]]>([
    [
      "serves the nearer deadline first",
      [need("b", 60, { dueOn: "2026-07-01" }), need("a", 60, { sequence: 9 })],
      [credits("s", 100)],
      [
        ["a", "s", 60, 1],
        ["b", "s", 40, 1],
      ],
    ],
    [
      "of one deadline the first accounted",
      [need("b", 60, { sequence: 2 }), need("a", 60, { sequence: 3 })],
      [credits("s", 100)],
      [
        ["b", "s", 60, 1],
        ["a", "s", 40, 1],
      ],
    ],
    [
      "takes the earlier step first",
      [need("a", 1500)],
      [units("cea", 5000), units("ccer", 5000, { kind: "CCER", province: "370000" }), credits("own", 500)],
      [
        ["a", "own", 500, 1],
        ["a", "ccer", 1000, 2],
      ],
    ],
    [
      "within a step what is meant for the event, then the older vintage, then the lower serial",
      [need("a", 10)],
      [
        credits("young", 3, { vintage: 2025 }),
        credits("high", 3, { serial: 9 }),
        credits("low", 3),
        credits("meant", 2, { vintage: 2026, event: "a" }),
      ],
      [
        ["a", "meant", 2, 1],
        ["a", "low", 3, 1],
        ["a", "high", 3, 1],
        ["a", "young", 2, 1],
      ],
    ],
    ["gives units of other registries in whole tonnes", [need("a", 1)], [units("cea", 3999)], [["a", "cea", 1000, 3]]],
    ["never gives what is meant for another", [need("a", 5)], [credits("meant", 5, { event: "b" })], []],
    ["gives nothing of less than a tonne counted in tonnes", [need("a", 1)], [units("cea", 999)], []],
    [
      "takes all that is meant for one event before what is meant for none",
      [need("a", 9)],
      [credits("common", 9), credits("first", 4, { event: "a" }), credits("second", 4, { event: "a", serial: 4 })],
      [
        ["a", "first", 4, 1],
        ["a", "second", 4, 1],
        ["a", "common", 1, 1],
      ],
    ],
  ])("%s", (_, demands, supplies, expected) =>
    expect(short(allocate(demands, supplies, shandong, "370000"))).toEqual(expected),
  );

  test.each<[string, Supply, string | undefined, number | undefined]>([
    ["a Shandong sink does not serve Hainan", credits("s", 5000), "otherProvinceOrMechanism", undefined],
    ["a donated allowance is Hainan's first step", units("u", 5000, { donated: true }), undefined, 1],
    ["an allowance that is not a gift its fourth", units("u", 5000), undefined, 4],
    ["CCER of Hainan its third", units("u", 5000, { kind: "CCER" }), undefined, 3],
    [
      "CCER of elsewhere none",
      units("u", 5000, { kind: "CCER", province: "370000" }),
      "kindOrOriginNotTaken",
      undefined,
    ],
    ["international credits its fifth", units("u", 5000, { kind: "VCU" }), undefined, 5],
    [
      "what was declared for another province none",
      units("u", 5000, { forProvince: "370000" }),
      "meantForAnotherProvince",
      undefined,
    ],
    ["what was declared for Hainan its fourth", units("u", 5000, { forProvince: "460000" }), undefined, 4],
    [
      "a project that is not admitted none",
      credits("s", 5, { mechanism: "460000-PHCER", province: "460000", barred: "projectNotAdmitted" }),
      "projectNotAdmitted",
      undefined,
    ],
  ])("%s", (_, supply, reason, tier) => {
    const plan = allocate([need("a", 700)], [supply], hainan, "460000");
    expect(plan.lines[0]?.tier).toBe(tier);
    expect(plan.passedOver.map((one) => one.reason)).toEqual(reason ? [reason] : []);
    if (tier) expect(plan.lines[0]!.clause).toBe(hainan[tier - 1]!.clause);
  });
});

describe("a plan", () => {
  test("says of each line what it is for, what it takes, and why", () => {
    const { lines } = allocate(
      [need("a", 7)],
      [credits("s", 5), credits("meant", 2, { event: "a" })],
      shandong,
      "370000",
    );
    const step = "step 1: Sinks and other carbon-inclusion reductions filed on the Shandong platform";
    const line = { event: "a", share: "organiser", source: "block", tier: 1, clause: "SD-E 四(一)1" };
    expect(lines).toEqual([
      { ...line, supply: "meant", kilograms: 2, why: `${step}; meant for this event` },
      { ...line, supply: "s", kilograms: 5, why: step },
    ]);
  });
  test("counts what it passed over by reason, and names the first of each", () => {
    const { passedOver } = allocate(
      [need("a", 7)],
      [
        credits("late", 5, { vintage: 2025, barred: "projectNotAdmitted" }),
        credits("early", 5, { vintage: 2023, barred: "projectNotAdmitted" }),
        units("far", 5000, { kind: "VCU" }),
      ],
      shandong,
      "370000",
    );
    expect(passedOver).toEqual([
      { reason: "projectNotAdmitted", count: 2, example: "early" },
      { reason: "kindOrOriginNotTaken", count: 1, example: "far" },
    ]);
  });
  test("takes nothing more once whole tonnes have covered the need, not even what is meant for the event", () => {
    const supplies = [units("gift", 1000, { donated: true }), credits("own", 500, { ...ofHainan, event: "a" })];
    expect(short(allocate([need("a", 100)], supplies, hainan, "460000"))).toEqual([["a", "gift", 1000, 1]]);
  });
  test("takes of a mechanism only the specialities that the step names", () => {
    const forests: Tier[] = [
      { ...shandong[0]!, accepts: [{ source: "block", mechanisms: ["370000-PHCER"], specialities: ["forest"] }] },
    ];
    expect(tierOf(credits("s", 5), forests, "370000")).toBe(forests[0]);
    expect(tierOf(credits("s", 5, { speciality: "marine" }), forests, "370000")).toBeUndefined();
  });
});

describe("the two parts of an event", () => {
  test("the organiser's comes first, and what a whole tonne has over counts for the participants'", () => {
    const asked = [need("a", 300, { share: "participants" }), need("a", 500)];
    expect(
      allocate(asked, [units("cea", 5000)], shandong, "370000").lines.map(({ share, kilograms }) => [share, kilograms]),
    ).toEqual([["organiser", 1000]]);
    expect(
      allocate(asked, [credits("s", 700)], shandong, "370000").lines.map(({ share, kilograms }) => [share, kilograms]),
    ).toEqual([
      ["organiser", 500],
      ["participants", 200],
    ]);
  });
});

describe("an explanation", () => {
  const stock = [
    credits("old", 50, { vintage: 2020 }),
    credits("new", 500),
    credits("far", 100, { vintage: 2026 }),
    credits("meant", 9, { event: "b" }),
    credits("barred", 9, { barred: "projectNotAdmitted" }),
    units("cea", 5000),
    credits("hn", 5, { mechanism: "460000-PHCER", province: "460000" }),
  ];
  const asked = [need("b", 50, { dueOn: "2026-05-01" }), need("a", 100)];
  test("tells each supply in the order in which it is looked at, with its verdict", () => {
    expect(
      explain("a", asked, stock, shandong, "370000").map(({ supply, tier, verdict, kilograms }) => [
        supply.id,
        tier,
        verdict,
        kilograms,
      ]),
    ).toEqual([
      ["old", 1, "given", 9],
      ["new", 1, "given", 91],
      ["far", 1, "notNeeded", 0],
      ["cea", 3, "notNeeded", 0],
      ["barred", null, "projectNotAdmitted", 0],
      ["hn", null, "otherProvinceOrMechanism", 0],
      ["meant", 1, "meantForAnother", 0],
    ]);
    expect(
      explain("a", [need("b", 50, { dueOn: "2026-05-01" }), need("a", 100)], [credits("old", 50)], shandong, "370000"),
    ).toMatchObject([{ verdict: "spentBefore", clause: "SD-E 四(一)1" }]);
  });
  test.each([
    ["as listed", stock],
    ["listed the other way round", stock.toReversed()],
  ])("has one order, %s: step, what is meant for the event, vintage", (_, listed) => {
    const meant = credits("gift", 5, { vintage: 2026, event: "a" });
    expect(
      explain("a", asked, [...listed, meant], shandong, "370000")
        .map(({ supply }) => supply.id)
        .slice(0, 5),
    ).toEqual(["gift", "old", "new", "far", "cea"]);
  });
  test("tells what went to an earlier event from what goes to a later one", () => {
    const three = [need("b", 50, { dueOn: "2026-05-01" }), need("a", 60), need("c", 90, { dueOn: "2026-07-01" })];
    const supplies = [credits("old", 50, { vintage: 2020 }), credits("new", 60), credits("far", 90, { vintage: 2026 })];
    const verdicts = (event: string) =>
      explain(event, three, supplies, shandong, "370000").map(({ supply, verdict, kilograms }) => [
        supply.id,
        verdict,
        kilograms,
      ]);
    expect(verdicts("b")).toEqual([
      ["old", "given", 50],
      ["new", "notNeeded", 0],
      ["far", "notNeeded", 0],
    ]);
    expect(verdicts("a")).toEqual([
      ["old", "spentBefore", 0],
      ["new", "given", 60],
      ["far", "notNeeded", 0],
    ]);
    expect(verdicts("c")).toEqual([
      ["old", "spentBefore", 0],
      ["new", "spentBefore", 0],
      ["far", "given", 90],
    ]);
  });
  test("calls units spent once their whole tonnes went to an earlier event", () =>
    expect(
      explain(
        "a",
        [need("b", 5000, { dueOn: "2026-05-01" }), need("a", 1)],
        [units("cea", 5999)],
        shandong,
        "370000",
      ).map(({ verdict }) => verdict),
    ).toEqual(["spentBefore"]));
  test("gives what the plan gives", () => {
    const given = explain("a", asked, stock, shandong, "370000")
      .filter(({ verdict }) => verdict === "given")
      .map(({ supply, kilograms }) => [supply.id, kilograms]);
    expect(given).toEqual(
      allocate(asked, stock, shandong, "370000")
        .lines.filter(({ event }) => event === "a")
        .map(({ supply, kilograms }) => [supply, kilograms]),
    );
  });
});

describe("a choice out of the order", () => {
  const choose = (supply: Supply | undefined, kilograms: number) =>
    chosenLine(supply, { event: "a", share: "organiser", kilograms }, shandong, "370000");
  test("takes a later step", () =>
    expect(choose(units("cea", 5000), 2000)).toMatchObject({
      supply: "cea",
      tier: 3,
      clause: "SD-E 四(一)3",
      kilograms: 2000,
    }));
  test.each<[string, Supply, number]>([
    ["all that there is", credits("s", 9), 9],
    ["one kilogram", credits("s", 9), 1],
    ["what is meant for the event", credits("s", 9, { event: "a" }), 5],
  ])("may take %s", (_, supply, kilograms) =>
    expect(choose(supply, kilograms)).toEqual({
      event: "a",
      share: "organiser",
      supply: "s",
      source: "block",
      kilograms,
      tier: 1,
      clause: "SD-E 四(一)1",
      why: "step 1: Sinks and other carbon-inclusion reductions filed on the Shandong platform; chosen by the organiser",
    }),
  );
  const first = "SD-E 四(一)1";
  const supply = { code: "RULE_BROKEN", field: "supply", clause: first };
  const lacking = (there: number, kilograms: number, granule = 1, clause = first) => {
    return { code: "RULE_BROKEN", field: "kilograms", reason: "lacking", there, kilograms, granule, clause };
  };
  test.each<[string, Supply | undefined, number, object]>([
    [
      "what is on offer no more",
      undefined,
      5,
      { code: "NOT_FOUND", field: "supply", reason: "notFound", clause: "platform default" },
    ],
    ["what was meant for another", credits("s", 9, { event: "b" }), 5, { ...supply, reason: "meantForAnother" }],
    ["what no step takes", credits("s", 9, { mechanism: "X" }), 5, { ...supply, reason: "otherProvinceOrMechanism" }],
    [
      "what is barred",
      credits("s", 9, { barred: "projectNotAdmitted" }),
      5,
      { ...supply, reason: "projectNotAdmitted" },
    ],
    ["more than there is", credits("s", 9), 10, lacking(9, 10)],
    ["half a tonne of what is counted in tonnes", units("u", 5000), 500, lacking(5000, 500, 1000, "SD-E 四(一)3")],
    ["nothing", credits("s", 9), 0, lacking(9, 0)],
  ])("does not take %s", (_, supply, kilograms, refused) =>
    expect(refusalOf(() => choose(supply, kilograms))).toEqual(refused),
  );
  test("takes nothing where a province has no order", () =>
    expect(
      refusalOf(() => chosenLine(credits("s", 9), { event: "a", share: "organiser", kilograms: 5 }, [], "370000")),
    ).toEqual({ ...supply, reason: "otherProvinceOrMechanism", clause: "platform default" }));
});

describe("whatever is asked and offered", () => {
  const kilograms = fc.integer({ min: 1, max: 9000 });
  const demands = fc.uniqueArray(
    fc
      .record({
        event: fc.constantFrom("a", "b", "c", "d"),
        share: fc.constantFrom<Bearer>("organiser", "participants"),
        kilograms,
      })
      .map(
        (it): Demand => ({
          ...it,
          dueOn: it.event < "c" ? "2026-06-01" : "2026-05-01",
          sequence: it.event.charCodeAt(0) % 3,
        }),
      ),
    { selector: ({ event, share }) => `${event} ${share}` },
  );
  const supply = fc
    .record({
      id: fc.uuid(),
      kilograms,
      vintage: fc.integer({ min: 2020, max: 2026 }),
      serial: fc.nat(5),
      donated: fc.boolean(),
      event: fc.option(fc.constantFrom("a", "z")),
      unit: fc.boolean(),
      kind: fc.constantFrom("CEA", "CCER", "VCU"),
    })
    .map(
      ({ unit, kind, ...it }): Supply =>
        unit ? units(it.id, it.kilograms, { ...it, kind: kind as "CEA" }) : credits(it.id, it.kilograms, it),
    );
  const supplies = fc.uniqueArray(supply, { selector: ({ id }) => id, maxLength: 12 });

  test("no more goes out than came in, no event gets a granule more than it needs, and none lacks what is left over", () => {
    fc.assert(
      fc.property(demands, supplies, (asked, offered) => {
        const { lines } = allocate(asked, offered, shandong, "370000");
        for (const one of offered) {
          const given = lines.filter((line) => line.supply === one.id);
          expect(given.reduce((sum, line) => sum + line.kilograms, 0)).toBeLessThanOrEqual(one.kilograms);
          for (const line of given) expect(line.kilograms % one.granule).toBe(0);
        }
        const sum = (of: readonly { readonly kilograms: number }[]) => of.reduce((all, one) => all + one.kilograms, 0);
        const left = (one: Supply) =>
          one.kilograms - (one.kilograms % one.granule) - sum(lines.filter(({ supply }) => supply === one.id));
        const over = offered.filter((one) => !one.event && tierOf(one, shandong, "370000") && left(one) > 0);
        for (const [event, parts] of Map.groupBy(asked, (one) => one.event)) {
          const got = sum(lines.filter((line) => line.event === event));
          expect(got).toBeLessThan(sum(parts) + 1000);
          if (got < sum(parts)) expect(over).toEqual([]);
        }
      }),
    );
  });
  test("the order in which it is told changes nothing", () => {
    fc.assert(
      fc.property(demands, supplies, fc.infiniteStream(fc.nat()), (asked, offered, keys) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => [keys.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const plan = (d: readonly Demand[], s: readonly Supply[]) => short(allocate(d, s, shandong, "370000"));
        expect(plan(shuffled(asked), shuffled(offered))).toEqual(plan(asked, offered));
      }),
    );
  });
  test("who is due first gets as much as if it were alone", () => {
    fc.assert(
      fc.property(demands, supplies, (asked, offered) => {
        const free = offered.filter(({ event }) => !event);
        const [first] = asked.toSorted((a, b) =>
          a.dueOn < b.dueOn
            ? -1
            : a.dueOn > b.dueOn
              ? 1
              : a.sequence - b.sequence ||
                (a.event < b.event ? -1 : a.event > b.event ? 1 : 0) ||
                (a.share < b.share ? -1 : 1),
        );
        if (!first) return;
        const got = (d: readonly Demand[]) =>
          allocate(d, free, shandong, "370000")
            .lines.filter(({ event, share }) => event === first.event && share === first.share)
            .reduce((sum, line) => sum + line.kilograms, 0);
        expect(got(asked)).toBe(got([first]));
      }),
    );
  });
});
