import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Attachment } from "../../server/file/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import { Body } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";

export type Actor = Parameters<World["ask"]>[0];
export const governed = { region: "370000", policyOn: "2026-01-01" };
/** A square by its south-western corner, in degrees: 0.02 of them are 397 ha in Weifang. */
export const square = (west: number, south = 36.5, degrees = 0.02) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + degrees, south],
      [west + degrees, south + degrees],
      [west, south + degrees],
      [west, south],
    ],
  ],
});
/** What the afforestation methodology is worked with. */
export const values = { exAnte: { BCEF: [0.7], RSR: [0.25] }, estimated: { A: [397], V_1: [0], V_2: [90] } };
/** A registration in which nothing is missing but the file of its tenure. */
export const registration = (but: object = {}) => ({
  titleZh: "青松岭造林",
  city: "370700",
  type: "existingSink",
  subProjects: [{ methodology: "m", ...values }],
  boundary: square(118.9),
  hectaresDeclared: "397",
  startedOn: "2021-01-01",
  creditingFrom: "2021-01-01",
  creditingTo: "2040-12-31",
  tenure: "林权证 1",
  elsewhere: false,
  validator: "o-validator",
  ...but,
});
export const file = (id: string, project: string, kind: string): Partial<Attachment> => ({
  id,
  subjectType: "project",
  subjectId: project,
  kind,
  name: `${kind}.pdf`,
  mediaType: "application/pdf",
  bytes: 1,
  sha256: "0".repeat(64),
  organization: "o-forester",
  at: "2026-01-10T00:00:00.000Z",
});

/** A province with a methodology without conditions (`m`), one that is not filed, one whose conditions are to be answered (`strict`), and certified bodies. */
export async function library(dialect: Dialect) {
  const w = await world(dialect);
  const by = (id: string, document: object, state: "filed" | "draft" = "filed"): Partial<Methodology> => ({
    id,
    code: id.toUpperCase(),
    titleZh: "造林",
    titleEn: id,
    ...governed,
    applicant: "o-institute",
    speciality: "forest",
    document: document as never,
    state,
    demonstration: true,
  });
  const open = { ...afforestation.document, applicability: [] };
  await w.given(
    Methodology,
    by("m", open),
    { ...by("unfiled", open, "draft"), applicant: "o-forester" },
    by("strict", { ...afforestation.document, site: { ...afforestation.document.site, minHectares: 398 } }),
  );
  await w.given(
    Body,
    { id: "bv", organization: "o-validator", kinds: ["validation"], ...governed, statement: "-", state: "certified" },
    { id: "bf", organization: "o-verifier", kinds: ["verification"], ...governed, statement: "-", state: "certified" },
    {
      id: "bb",
      organization: "o-inspector",
      kinds: ["validation", "verification"],
      ...governed,
      statement: "-",
      state: "certified",
    },
  );
  const tell = async (actor: Actor, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const verb = (actor: Actor, action: string, id: string, more = "") =>
    tell(actor, `mutation ($id: ID!) { it: ${action}Project(id: $id${more}) { id state number dueOn revision } }`, {
      id,
    });
  /** A draft with its tenure on file. */
  const draft = async (but: object = {}, actor: Actor = actors.forester) => {
    const found = await tell(
      actor,
      "mutation ($input: ProjectInput!) { it: draftProject(input: $input) { id state revision areaSquareMetres region } }",
      { input: registration(but) },
    );
    if (found.id) await w.given(Attachment, file(`tenure-${found.id}`, found.id, "tenure"));
    return found;
  };
  const edit = (id: string, revision: number, input: object, actor: Actor = actors.forester) =>
    tell(
      actor,
      "mutation ($id: ID!, $revision: Int!, $input: ProjectInput!) { it: editProject(id: $id, revision: $revision, input: $input) { id titleZh revision areaSquareMetres shares } }",
      { id, revision, input },
    );
  const submitted = async (but: object = {}, actor: Actor = actors.forester) => {
    const { id, ...refusal } = await draft(but, actor);
    if (!id) return refusal;
    const answer = await verb(actor, "submit", id);
    return answer.refused ? answer : (id as string);
  };
  const validated = async (but: object = {}, checker: Actor = actors.subCentre) => {
    const id = await submitted(but);
    await verb(checker, "accept", id);
    await verb(actors.validator, "validate", id, ', statement: "符合"');
    return id as string;
  };
  const filed = async (but: object = {}) => {
    const id = await validated(but);
    await verb(actors.department, "publicise", id);
    w.now = "2026-01-26T04:00:00.000Z";
    await verb(actors.department, "file", id);
    return id;
  };
  return { w, tell, verb, draft, edit, submitted, validated, filed };
}
export type Library = Awaited<ReturnType<typeof library>>;
