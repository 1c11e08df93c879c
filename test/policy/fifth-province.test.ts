import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addPack } from "../../server/policy/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { retire } from "../confirmation/story.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

/** A province that no code knows: what its document says, and the order of offsets. All else is the platform's default. */
addPack({
  region: "440000",
  effectiveOn: "2026-01-01",
  titleZh: "某省规则",
  titleEn: "Rules of a fifth province",
  instruments: { GD: { titleZh: "某省通知", titleEn: "A notice", status: "issued" } },
  scope: [
    {
      consequence: "inScope",
      when: { fact: "participants", gte: 100 },
      sayZh: "一百人以上",
      sayEn: "A hundred people or more",
      clause: "GD 一",
      modality: "recommended",
      status: "issued",
    },
  ],
  completionMonths: { value: 12, clause: "GD 二", modality: "inPrinciple", status: "issued" },
  offset: {
    tiers: [
      {
        tier: 1,
        labelZh: "本省减排量",
        labelEn: "Its own reductions",
        accepts: [{ source: "block", mechanisms: ["440000-PHCER"] }],
        clause: "GD 三",
        modality: "recommended",
        status: "issued",
      },
    ],
  },
  seats: { allocation: { applicant: { clause: "GD 三", modality: "recommended", status: "issued" } } },
});

describe.each(dialects)("a fifth province, of data alone, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Factor, {
      id: "elec",
      nameZh: "电",
      nameEn: "power",
      category: "x",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2/kWh",
      source: "s",
      verified: true,
    });
  });
  afterEach(() => w.close());
  const by = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await w.ask(actors.organiser, query, { variables });
    expect(answer.refused, JSON.stringify(answer)).toBeUndefined();
    return answer.it;
  };

  test("refuses to decide by a word that is none of the choices", async () =>
    expect(
      await w.ask(
        actors.anyone,
        '{ decideEvent(region: "440000", day: "2026-01-15", facts: { kind: "regatta", hostKind: "enterprise", level: "provincial", beginsOn: "2026-01-15", endsOn: "2026-01-15" }) }',
      ),
    ).toMatchObject({ refused: "INVALID_INPUT", reason: "unknownWord", field: "kind" }));

  test("takes an event from its draft to a confirmation", async () => {
    const { id, decision } = await by(
      "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id decision } }",
      {
        input: {
          titleZh: "车展",
          region: "440000",
          kind: "exhibition",
          hostKind: "enterprise",
          beginsOn: "2026-02-02",
          endsOn: "2026-02-03",
          place: "馆",
          participants: 100,
          measures: "绿电",
          offsetMethod: "减排量",
        },
      },
    );
    expect(decision).toMatchObject({
      region: "440000",
      standing: "inScope",
      scope: [{ clause: "GD 一", because: [{ fact: "participants", than: 100, value: 100 }] }],
      routes: [
        { route: "selfCommitment", clause: "platform default", status: "platformDefault" },
        { route: "evaluation" },
      ],
    });
    const line = (phase: string) =>
      by(
        "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }",
        {
          event: id,
          input: {
            phase,
            stage: "event",
            category: "ENERGY_PURCHASED",
            source: "电",
            activity: "2000",
            unit: "kWh",
            factor: "elec",
          },
        },
      );
    await line("planned");
    expect(await by("mutation ($id: ID!) { it: planEvent(id: $id) { dueOn dueClause } }", { id })).toEqual({
      dueOn: "2027-02-03",
      dueClause: "GD 二",
    });
    await line("actual");
    w.now = "2026-02-04T04:00:00.000Z";
    expect(await by("mutation ($id: ID!) { it: accountEvent(id: $id) { emissionsKilograms } }", { id })).toEqual({
      emissionsKilograms: 1000,
    });
    await retire(w, id, "440000", 1000, "2026-02-04");
    const { id: confirmation } = await by(
      "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: { pledge: true }) { id } }",
      { event: id },
    );
    expect(
      await by("mutation ($id: ID!) { it: commitConfirmation(id: $id) { state route completedOn } }", {
        id: confirmation,
      }),
    ).toEqual({ state: "confirmed", route: "selfCommitment", completedOn: "2026-02-04" });
  });
});
