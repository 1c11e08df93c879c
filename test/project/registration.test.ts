import { afterEach, beforeEach, describe, expect, test } from "vitest";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Attachment } from "../../server/file/index.ts";
import { Body } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { file, governed, library, square, values, type Library } from "./setting.ts";

const conditions = (but: Partial<Record<string, object>> = {}) =>
  afforestation.document.applicability.map(({ id }) => ({
    condition: id,
    met: true,
    words: "见附件",
    attachments: ["evidence"],
    ...but[id],
  }));

describe.each(dialects)("the registration of a project on %s", (dialect) => {
  let it: Library;
  beforeEach(async () => {
    it = await library(dialect);
  });
  afterEach(() => it.w.close());
  const submit = (id: string) => it.verb(actors.forester, "submit", id);
  const problems = async (id: string) =>
    (await it.w.ask(actors.forester, `{ registrationProblems(id: "${id}") { step field reason clause details } }`))
      .registrationProblems;

  test("begins with a title, a city and a field, and grows step by step", async () => {
    const { id, revision } = await it.tell(
      actors.forester,
      'mutation { it: draftProject(input: { titleZh: "青松岭", city: "370700", speciality: forest }) { id revision } }',
    );
    expect(
      (await problems(id)).map(({ step, field, reason }: Record<string, string>) => [step, field, reason]),
    ).toEqual([
      ["project", "type", "missing"],
      ["parts", "subProjects", "noSubProject"],
      ["ground", "boundary", "missing"],
      ["ground", "hectaresDeclared", "missing"],
      ["ground", "tenure", "missing"],
      ["ground", "tenure", "notShown"],
      ["period", "startedOn", "missing"],
      ["period", "creditingFrom", "missing"],
      ["period", "creditingTo", "missing"],
      ["declarations", "elsewhere", "notDeclared"],
      ["validation", "validator", "missing"],
    ]);
    expect(await submit(id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "registrationIncomplete",
      count: 11,
      problems: expect.arrayContaining([expect.objectContaining({ step: "ground", field: "boundary" })]),
    });
    const next = await it.edit(id, revision, { type: "newSink", tenure: "林权证 7" });
    expect(await it.edit(id, next.revision, { tenure: null })).toMatchObject({ titleZh: "青松岭" });
    expect((await problems(id)).filter(({ step }: Record<string, string>) => step === "project")).toEqual([]);
  });

  test("names all that breaks a rule at once, each with its step", async () => {
    const { id } = await it.draft({
      hectaresDeclared: "450",
      creditingTo: "2022-12-31",
      validator: "o-verifier",
      subProjects: [{ methodology: "strict", ...values }],
    });
    expect(
      (await problems(id))
        .filter(({ field }: Record<string, string>) => field !== "conditions")
        .map(({ step, reason }: Record<string, string>) => [step, reason]),
    ).toEqual([
      ["period", "periodLength"],
      ["ground", "plotTooSmall"],
      ["ground", "areaDiffers"],
      ["validation", "notCertified"],
    ]);
  });

  test("is not submitted where nothing is expected of it", async () => {
    const nothing = { ...values, estimated: { ...values.estimated, V_2: [0] } };
    const { id } = await it.draft({ subProjects: [{ methodology: "m", ...nothing }] });
    expect(await submit(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "nothingExpected", step: "parts" });
  });

  test.each([
    ["nothing", ["o-forester", 10_000], ["o-forester", 0], "shareNothing"],
    ["one twice", ["o-forester", 5_000], ["o-forester", 5_000], "shareTwice"],
    ["more than the whole", ["o-forester", 5_000], ["o-rival-forester", 5_001], "sharesTotal"],
  ] as const)("takes no shares of %s", async (_, one, other, reason) => {
    const shares = [one, other].map(([organization, basisPoints]) => ({ organization, basisPoints }));
    expect(await it.draft({ shares })).toMatchObject({ refused: "INVALID_INPUT", reason });
  });

  test.each([
    ["an area in words", { hectaresDeclared: "about 400" }, "hectaresDeclared", "notAnArea"],
    ["another mechanism", { declarations: [{ mechanism: "XYZ", identity: "1" }] }, "declarations", "choice"],
  ])("does not take %s", async (_, but, field, reason) =>
    expect(await it.draft(but)).toMatchObject({ refused: "INVALID_INPUT", field, reason }),
  );

  test("lies in a county directly under its province as in a city", async () =>
    expect(await it.draft({ city: "469002", boundary: null })).toMatchObject({ region: "460000" }));

  const ring = (west: number, degrees: number) => square(west, 36.5, degrees).coordinates[0]!;
  test.each<[string, object, string]>([
    ["lies in another country", square(2, 48, 0.01), "outsideChina"],
    ["has no area", square(118.9, 36.5, 1e-6), "noArea"],
    ["is open", { type: "Polygon", coordinates: [ring(118.9, 0.02).slice(0, 4)] }, "ringOpen"],
    ["has two corners", { type: "Polygon", coordinates: [ring(118.9, 0.02).toSpliced(1, 2)] }, "ringShort"],
    ["has a hole elsewhere", { type: "Polygon", coordinates: [ring(118.9, 0.02), ring(119, 0.01)] }, "holeOutside"],
    [
      "has holes on each other",
      { type: "Polygon", coordinates: [ring(118.9, 0.1), ring(118.91, 0.02), ring(118.92, 0.02)] },
      "holesOverlap",
    ],
    [
      "has plots on each other",
      { type: "MultiPolygon", coordinates: [[ring(118.9, 0.02)], [ring(118.91, 0.02)]] },
      "partsOverlap",
    ],
  ])("takes no boundary that %s", async (_, boundary, reason) =>
    expect(await it.draft({ boundary })).toMatchObject({ refused: "INVALID_INPUT", reason }),
  );

  test.each<[string, object, string[]]>([
    ["answered by words and files", {}, []],
    ["not answered", { a: { words: " " } }, ["conditionUnanswered"]],
    ["not met", { b: { met: false } }, ["conditionUnmet"]],
    ["without a file", { c: { attachments: [] } }, ["notShown"]],
    ["with another project's file", { d: { attachments: ["elsewhere"] } }, ["notShown"]],
  ])("a condition that is %s", async (_, but, reasons) => {
    const { id } = await it.draft({
      hectaresDeclared: "397",
      subProjects: [{ methodology: "strict", ...values, conditions: conditions(but) }],
    });
    await it.w.given(Attachment, file("evidence", id, "evidence"), file("elsewhere", "another", "evidence"));
    expect(
      (await problems(id))
        .filter(({ field }: Record<string, string>) => field === "conditions")
        .map(({ reason }: Record<string, string>) => reason),
    ).toEqual(reasons);
  });

  test.each<[string, object, string[], string[]]>([
    ["an owner's mandate", { owner: "o-rival-forester" }, [], ["missing", "missing", "missing", "noMandateFile"]],
    [
      "a mandate that is over",
      { owner: "o-rival-forester", mandate: "开发与申报", mandateFrom: "2025-01-01", mandateTo: "2025-12-31" },
      ["mandate"],
      ["mandateNotValid"],
    ],
    [
      "a mandate in force",
      { owner: "o-rival-forester", mandate: "开发与申报", mandateFrom: "2025-01-01", mandateTo: "2040-12-31" },
      ["mandate"],
      [],
    ],
    ["an area lifted out of poverty without evidence", { poorArea: true }, [], ["notShown"]],
    ["a shield with evidence", { shield: true }, ["shield"], []],
    ["values that are missing", { subProjects: [{ methodology: "m", exAnte: values.exAnte }] }, [], ["valuesMissing"]],
    ["a beginning after its crediting", { startedOn: "2021-01-02" }, [], ["startsAfterCrediting"]],
    [
      "shares without the owner",
      { shares: [{ organization: "o-rival-forester", basisPoints: 10_000 }] },
      [],
      ["ownerWithoutShare"],
    ],
    ["registered elsewhere, unsaid where", { elsewhere: true }, [], ["notDeclared"]],
  ])("%s", async (_, but, kinds, reasons) => {
    const { id } = await it.draft(but);
    await it.w.given(Attachment, ...kinds.map((kind) => file(`${kind}-${id}`, id, kind)));
    expect((await problems(id)).map(({ reason }: Record<string, string>) => reason)).toEqual(reasons);
    expect((await submit(id)).state).toBe(reasons.length === 0 ? "submitted" : undefined);
  });

  test.each([
    ["of its own affairs", { validator: "o-forester" }, null, "ownAffair"],
    ["that has served the project", {}, "o-rival-forester", "servedCase"],
    ["that has served its owner", {}, "o-forester", "servedClient"],
  ])("takes no validator %s", async (_, but, client, reason) => {
    await it.w.given(Body, {
      id: "own",
      organization: "o-forester",
      kinds: ["validation"],
      ...governed,
      statement: "-",
      state: "certified",
    });
    const { id } = await it.draft(but);
    if (client)
      await it.tell(
        actors.validator,
        `mutation { it: recordContract(provider: "o-validator", client: "${client}", kind: service, since: "2025-01-01", subjectType: "project", subjectId: "${reason === "servedCase" ? id : "another"}") { id } }`,
      );
    expect(await problems(id)).toMatchObject([{ step: "validation", field: "validator", reason }]);
  });

  test("a number borne elsewhere is borne by one project, until that is sent back", async () => {
    const declared = { elsewhere: true, declarations: [{ mechanism: "CCER", identity: "N0101-77" }] };
    const first = await it.submitted(declared);
    const second = (
      await it.draft(
        {
          ...declared,
          boundary: square(119, 36),
          hectaresDeclared: "400",
        },
        actors.rivalForester,
      )
    ).id;
    const again = () => it.verb(actors.rivalForester, "submit", second);
    expect(await again()).toMatchObject({ refused: "CONFLICT", reason: "alreadyClaimed", clause: "SD-E 四(一)" });
    await it.verb(actors.subCentre, "return", first as string, ', reason: "编号有误"');
    expect(await again()).toMatchObject({ state: "submitted" });
  });
  test("its problems are told to its own people alone", async () => {
    const { id } = await it.draft();
    expect(await it.w.ask(actors.operator, `{ registrationProblems(id: "${id}") { step } }`)).toMatchObject({
      refused: "FORBIDDEN",
    });
    expect(await it.w.ask(actors.rivalForester, `{ registrationProblems(id: "${id}") { step } }`)).toMatchObject({
      refused: "NOT_FOUND",
    });
  });
});
