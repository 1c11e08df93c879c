import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Methodology } from "../../server/methodology/index.ts";
import { allocating } from "../../server/offset/rules.ts";
import { unhurried } from "../../server/platform/breathe.ts";
import { closeWorkers } from "../../server/platform/worker/pool.ts";
import { policyFor } from "../../server/policy/index.ts";
import { round } from "../project/drawn.ts";
import { actors } from "../support/actors.ts";
import { platformOn } from "../support/platform.ts";
import { filedMethodology } from "../support/records.ts";
import { demandsMade, suppliesMade } from "./budget.ts";
import type { Case } from "./case.ts";

/** For how long the serving thread may be held up, in milliseconds. */
const mostMilliseconds = 50;

/** Rounds of each: what the machine does beside is in one of them, what the work does is in all. */
const rounds = 3;

/** How long a query that costs nothing has to wait at worst while `work` is done. Allowed: 50 ms. */
export async function stalled(name: string, work: () => Promise<unknown> | unknown): Promise<Case> {
  const worst: number[] = [];
  for (let i = 0; i < rounds; i++) worst.push(await worstOf(work));
  const milliseconds = Math.min(...worst);
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  process.stderr.write(`${name}: worst ${milliseconds.toFixed(0)} ms, RSS with worker ${memory} MiB\n`);
  return {
    name: `wait of others during ${name}, share of ${mostMilliseconds} ms`,
    ratio: milliseconds / mostMilliseconds,
    limit: 1,
    microseconds: milliseconds * 1_000,
    rawMicroseconds: mostMilliseconds * 1_000,
  };
}

/** The longest wait during `work`, in milliseconds. */
async function worstOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause(50);
  delay.reset();
  await pause(20);
  await work();
  await pause(20);
  delay.disable();
  return delay.max / 1e6;
}

const each = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

/** What is dear, at its largest permitted size. Each is done once before: a worker that starts is not measured. */
export async function stalls(url: string): Promise<Case[]> {
  const platform = await platformOn(url);
  await platform.given(Methodology, filedMethodology(afforestation.document));
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const answer = await platform.ask(actors.forester, query, { variables });
    if (answer.refused) throw new Error(answer.message);
  };
  const strata = 10_000;
  const inputs = { BCEF: 0.5, RSR: 0.2, A: each(strata, 1), V_1: each(strata, 30), V_2: each(strata, 42) };
  const document = {
    ...afforestation.document,
    examples: Array.from({ length: 5 }, () => ({ ...afforestation.document.examples[0]!, inputs })),
  };
  const boundary = { type: "Polygon", coordinates: [round(20_000)] };
  const works: readonly (readonly [string, () => unknown])[] = [
    ["the check of a methodology", () => ask(check, { document })],
    ["the evaluation of a methodology", () => ask(evaluate, { inputs })],
    ["the survey of a boundary", () => ask(draft, { input: { ...project, boundary } })],
    [
      "an allocation to 1,000 events from 100,000 supplies",
      () => unhurried(allocating(demands, supplies, policyFor("370000", "2026-01-01").offset.tiers, "370000")),
    ],
  ];
  const [supplies, demands] = [suppliesMade(100_000), demandsMade(1_000)];
  const cases: Case[] = [];
  for (const [name, work] of works) {
    await work();
    cases.push(await stalled(name, work));
  }
  await closeWorkers();
  await platform.close();
  return cases;
}

const check = "query ($document: Json!) { checkMethodologyDocument(document: $document) { documentHash } }";
const evaluate = 'query ($inputs: Json!) { evaluateMethodology(id: "m", inputs: $inputs) { kilograms } }';
const draft = "mutation ($input: ProjectInput!) { draftProject(input: $input) { id } }";
const project = { titleZh: "造林项目", city: "370700", speciality: "forest" };
