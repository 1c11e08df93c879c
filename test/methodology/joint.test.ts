import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Methodology } from "../../server/methodology/index.ts";
import { addPack } from "../../server/policy/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { input } from "./story.ts";

/** A province of data alone, whose document has a sector authority file methodologies too. */
addPack({
  region: "440000",
  effectiveOn: "2026-01-01",
  titleZh: "某省规则",
  titleEn: "Rules of a fifth province",
  instruments: { GD: { titleZh: "某省通知", titleEn: "A notice", status: "issued" } },
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
  seats: {
    methodology: { sealer: { party: "sectorDepartment", clause: "GD 四", modality: "must", status: "issued" } },
  },
});

const at = (actor: Actor, kind: "department" | "sectorDepartment", region: string): Actor => ({
  ...actor,
  parties: [{ kind, region }],
});
const offices = (region: string) => ({
  department: at(actors.department, "department", region),
  forestry: at(actors.rivalOrganiser, "sectorDepartment", region),
});

describe.each(dialects)("filing with a sector authority on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    for (const region of ["440000", "370000", "460000"]) {
      await w.given(Methodology, {
        documentHash: "ab".repeat(32),
        id: region,
        code: "M",
        titleZh: "造林",
        titleEn: "M",
        region,
        policyOn: "2026-01-15",
        applicant: actors.institute.organization!,
        speciality: "forest",
        document: input.document as never,
        state: "publicNotice",
        noticeBeganOn: "2026-01-05",
        noticeEndsOn: "2026-01-09",
        dueOn: "2026-01-23",
      });
    }
  });
  afterEach(() => w.close());
  const tell = async (actor: Actor, verb: string, id: string) => {
    const answer = await w.ask(
      actor,
      `mutation { it: ${verb}Methodology(id: "${id}"${verb === "file" ? ", demonstration: true" : ""}) { state jointOn jointModality jointDepartment { id } } }`,
    );
    return answer.it ?? answer;
  };
  const letter = async (id: string) =>
    (
      await w.ask(
        actors.institute,
        `{ papers(filter: { template: { eq: "methodologyFiling" }, subjectId: { eq: "${id}" } }) { items { values } } }`,
      )
    ).papers.items[0];

  test("waits for its consent where the pack demands it, and names both", async () => {
    const { department, forestry } = offices("440000");
    expect(await tell(department, "file", "440000")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notJoined",
      clause: "GD 四",
    });
    for (const actor of [department, actors.institute, offices("370000").forestry, actors.anyone])
      expect(await tell(actor, "join", "440000")).toMatchObject({
        refused: "FORBIDDEN",
        competence: "sealer",
        clause: "GD 四",
      });
    expect(await tell(forestry, "join", "440000")).toEqual({
      state: "publicNotice",
      jointOn: "2026-01-15",
      jointModality: "must",
      jointDepartment: { id: forestry.organization },
    });
    expect(await tell(forestry, "join", "440000")).toMatchObject({ refused: "CONFLICT", reason: "alreadyJoined" });
    expect(
      (await w.ask(department, '{ it: history(type: "methodology", id: "440000") { action clause organization } }'))
        .it[0],
    ).toMatchObject({ action: "join", clause: "GD 四" });
    expect(await tell(department, "file", "440000")).toMatchObject({ state: "filed" });
    expect((await letter("440000")).values).toMatchObject({
      jointClause: "GD 四",
      jointDepartment: expect.any(String),
    });
    expect(await tell(forestry, "join", "440000")).toMatchObject({ refused: "WRONG_STATE" });
  });
  test("is open but not needed where the pack only allows it", async () => {
    const { department } = offices("370000");
    expect(await tell(department, "file", "370000")).toMatchObject({
      state: "filed",
      jointModality: "may",
      jointDepartment: null,
    });
    expect((await letter("370000")).values.jointDepartment ?? null).toBeNull();
  });
  test("is unknown where the pack seats nobody", async () => {
    const { department, forestry } = offices("460000");
    expect(await tell(forestry, "join", "460000")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await tell(department, "file", "460000")).toMatchObject({ state: "filed", jointModality: null });
  });
});
