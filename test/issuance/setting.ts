import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Methodology } from "../../server/methodology/index.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import { Body } from "../../server/standing/index.ts";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { actors } from "../support/actors.ts";
import { filedForest, filedMethodology, governed } from "../support/records.ts";
import { byBoth } from "../support/second.ts";
import { world, type World } from "../support/world.ts";

export type Asker = Parameters<World["ask"]>[0];
/** Two strata: (20 · 12 · 0.5 · 1.2 + 10 · 9 · 0.6 · 1.25) · 0.47 · 44/12 · 0.9 · 1,000 = 328,036.5 kg. */
export const grown = (but: Monitored["values"] = {}): Monitored => ({
  members: { stratum: ["油松", "侧柏"] },
  values: { A: [20, 10], V_1: [30, 40], V_2: [42, 49], ...but },
});

/** A province with a filed forest of two species, a second part of it, a verifier, and a validator. */
export async function setting(dialect: Dialect, but: Partial<Project> = {}) {
  const w = await world(dialect);
  await w.given(
    Methodology,
    filedMethodology(afforestation.document, { demonstration: true }),
    filedMethodology({ ...afforestation.document, nonPermanence: undefined }, { id: "lasting", code: "L" }),
  );
  await w.given(
    Body,
    {
      id: "bv",
      organization: "o-validator",
      kinds: ["validation", "verification"],
      ...governed,
      statement: "-",
      state: "certified",
    },
    { id: "bf", organization: "o-verifier", kinds: ["verification"], ...governed, statement: "-", state: "certified" },
  );
  await w.given(
    Project,
    filedForest("p", { number: "370000-P-2026-0001", creditingFrom: "2021-01-01", creditingTo: "2040-12-31", ...but }),
  );
  const part = (id: string, ordinal: number, methodology: string): Partial<SubProject> => ({
    id,
    project: "p",
    ordinal,
    titleZh: `林${ordinal}`,
    methodology,
    speciality: "forest",
    exAnte: { BCEF: [0.5, 0.6], RSR: [0.2, 0.25] },
    estimated: {},
    conditions: [],
  });
  await w.given(SubProject, part("s1", 1, "m"), part("s2", 2, "lasting"));
  const tell = async (actor: Asker, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const shown =
    "id state revision round reductionsKilograms verifiedKilograms documentHash inputsHash acceptedHash noticeEndsOn dueOn block";
  const input = (but: object = {}) => ({
    project: "p",
    subProject: "s1",
    periodFrom: "2021-01-01",
    periodTo: "2024-12-31",
    report: "监测报告",
    verifier: "o-verifier",
    data: grown(),
    ...but,
  });
  const step = (actor: Asker, action: string, id: string, more = "", variables: object = {}, types = "") =>
    tell(actor, `mutation ($id: ID!${types}) { it: ${action}Issuance(id: $id${more}) { ${shown} } }`, {
      id,
      ...variables,
    });
  const draft = (but: object = {}, actor: Asker = actors.forester) =>
    tell(actor, `mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { ${shown} } }`, {
      input: input(but),
    });
  const later = (day: string): void => {
    w.now = `${day}T04:00:00.000Z`;
  };
  const verify = (id: string, data: unknown = null, actor: Asker = actors.verifier) =>
    step(actor, "verify", id, ', statement: "核查", data: $data', { data }, ", $data: Json");
  const submitted = async (but: object = {}): Promise<string> => {
    const { id } = await draft(but);
    await step(actors.forester, "submit", id);
    return id as string;
  };
  const noticed = async (but: object = {}): Promise<string> => {
    const id = await submitted(but);
    await verify(id);
    const { noticeEndsOn } = await step(actors.department, "publicise", id);
    later(new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10));
    return id;
  };
  /** Proposed by one, and confirmed by another of the department. */
  const order = async (id: string, bufferKilograms = 0, actor: Asker = actors.department) => {
    const proposed = await step(actor, "order", id, `, bufferKilograms: ${bufferKilograms}`);
    return byBoth(w, proposed, actors.departmentSecond, id, `issuance(id: "${id}") { ${shown} }`);
  };
  return {
    w,
    tell,
    input,
    step,
    draft,
    later,
    verify,
    submitted,
    noticed,
    edit: (id: string, revision: number, but: object = {}, actor: Asker = actors.forester) =>
      tell(
        actor,
        `mutation ($id: ID!, $revision: Int!, $input: IssuanceInput!) { it: editIssuance(id: $id, revision: $revision, input: $input) { ${shown} } }`,
        { id, revision, input: input(but) },
      ),
    recompute: (actor: Asker, id: string, data: unknown = null) =>
      tell(
        actor,
        "query ($id: ID!, $data: Json) { it: recomputeIssuance(id: $id, data: $data) { kilograms exact same documentHash inputsHash findings trace inputs differences } }",
        { id, data },
      ),
    order,
    issued: async (but: object = {}, bufferKilograms = 0) => order(await noticed(but), bufferKilograms),
    report: (but: object = {}, actor: Asker = actors.forester) =>
      tell(actor, "mutation ($input: ReversalInput!) { it: reportReversal(input: $input) { id state dueOn } }", {
        input: {
          project: "p",
          kind: "fire",
          happenedOn: "2026-01-10",
          estimatedKilograms: 1_000,
          words: "过火",
          ...but,
        },
      }),
    balance: async (account: string) =>
      Number(
        (
          (await w.store.reading
            .selectFrom("balance" as never)
            .select("kilograms" as never)
            .where("account" as never, "=", account as never)
            .executeTakeFirst()) as { kilograms: number } | undefined
        )?.kilograms ?? 0,
      ),
  };
}
export type Setting = Awaited<ReturnType<typeof setting>>;
