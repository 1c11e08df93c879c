import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Methodology } from "../../server/methodology/index.ts";
import { installPacks } from "../../server/policy/index.ts";
import { Body } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { library, square, values, type Actor, type Library } from "./setting.ts";

/** What an installation in Zhejiang says of itself: what counts, and the order of offsets. All else is the platform's default. */
const pack = {
  region: "330000",
  effectiveOn: "2026-01-01",
  titleZh: "浙江省规则",
  titleEn: "Rules of a province without a pack of its own",
  instruments: { ZJ: { titleZh: "某省通知", titleEn: "A notice", status: "issued" } },
  scope: [
    {
      consequence: "inScope",
      when: { fact: "participants", gte: 100 },
      sayZh: "一百人以上",
      sayEn: "A hundred people or more",
      clause: "ZJ 一",
      modality: "recommended",
      status: "issued",
    },
  ],
  offset: {
    tiers: [
      {
        tier: 1,
        labelZh: "本省减排量",
        labelEn: "Its own reductions",
        accepts: [{ source: "block", mechanisms: ["330000-PHCER"] }],
        clause: "ZJ 二",
        modality: "recommended",
        status: "issued",
      },
    ],
  },
};
const governed = { region: "330000", policyOn: "2026-01-01" };
const there = (actor: Actor): Actor => ({
  ...actor,
  parties: actor.parties.map(({ kind }) => ({ kind, region: "330000" })),
});
const developer = there(actors.forester);

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
  writeFileSync(join(folder, "zhejiang.json"), JSON.stringify(pack));
  installPacks(folder);
  rmSync(folder, { recursive: true });
});
describe.each(dialects)("a project in a province that no code knows, on %s", (dialect) => {
  let it: Library;
  beforeAll(async () => {
    it = await library(dialect);
    await it.w.given(Methodology, {
      id: "zj",
      code: "ZJ",
      titleZh: "造林",
      titleEn: "Afforestation",
      ...governed,
      applicant: "o-institute",
      speciality: "forest",
      document: { ...afforestation.document, applicability: [] } as never,
      state: "filed",
      demonstration: true,
    });
    await it.w.given(Body, {
      id: "zj-validator",
      organization: "o-validator",
      kinds: ["validation"],
      ...governed,
      statement: "-",
      state: "certified",
    });
  });
  afterAll(() => it.w.close());
  /** A registration on 427 ha west of Hangzhou. */
  const registered = (city: string) =>
    it.draft(
      {
        city,
        boundary: square(119.5, 30.2),
        hectaresDeclared: "427",
        subProjects: [{ methodology: "zj", ...values }],
      },
      developer,
    );

  test("goes from its registration to its filing", async () => {
    const { id, region } = await registered("330100");
    expect(region).toBe("330000");
    expect(await it.verb(developer, "submit", id)).toMatchObject({ state: "submitted" });
    expect(
      await it.tell(
        there(actors.department),
        'mutation ($id: ID!) { it: consultProject(id: $id, question: "请提出意见") { id } }',
        { id },
      ),
    ).toMatchObject({ refused: "RULE_BROKEN", reason: "nobodyToConsult" });
    expect(await it.verb(there(actors.operator), "accept", id)).toMatchObject({ state: "complete" });
    expect(await it.verb(there(actors.validator), "validate", id, ', statement: "符合"')).toMatchObject({
      state: "validated",
    });
    expect(await it.verb(there(actors.department), "publicise", id)).toMatchObject({ state: "publicNotice" });
    it.w.now = "2026-01-26T04:00:00.000Z";
    expect(await it.verb(there(actors.department), "file", id)).toMatchObject({
      state: "filed",
      number: "330000-P-2026-0001",
    });
  });

  test.each([
    ["a county", "330106"],
    ["a county that is no more", "330103"],
    ["a city of an abolished code", "341400"],
    ["no division", "339900"],
  ])("has no city that is %s", async (_, city) =>
    expect(await registered(city)).toMatchObject({ refused: "INVALID_INPUT", reason: "unknownRegion", field: "city" }),
  );
});
