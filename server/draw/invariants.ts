import { addDays } from "../../shared/platform/calendar.ts";
import { dayOf } from "../platform/clock.ts";
import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { recordsOf } from "../platform/doctor/read.ts";
import { jobLate, writtenPast } from "../platform/doctor/remedies.ts";
import { isValueOf } from "../../shared/draw/draw.ts";
import { Draw } from "./draw.entity.ts";
import { drawFrom, opens, poolHashOf, prkOf } from "./rules.ts";

/** Those draws of which `wrong` says what is wrong. */
const drawsThat = (wrong: (draw: Draw) => string | undefined) =>
  async function* (view: View): AsyncGenerator<Breach> {
    for await (const draw of recordsOf(Draw, view)) {
      const found = wrong(draw);
      if (found) yield { id: draw.id, found };
    }
  };

/** What was drawn, drawn again. */
function drawnOtherwise({ state, code, value, pool, sampleSize, weights, drawn }: Draw): string | undefined {
  if (state !== "revealed" || !code || !value) return undefined;
  const again = drawFrom(prkOf(code, value), pool, sampleSize, weights ?? undefined);
  const isSame = again.every(({ label, order }, i) => drawn?.[i]?.label === label && drawn[i].order === order);
  return isSame && drawn?.length === again.length ? undefined : again.map(({ label }) => label).join(", ");
}

/** The value is one that its source can have, and nobody drew before the source was due. */
function valuedOtherwise({ state, sourceKind, sourceDueAt, value, revealedAt }: Draw): string | undefined {
  if (state !== "revealed") return undefined;
  if (!value || !isValueOf(sourceKind, value)) return `${sourceKind}: ${value}`;
  return revealedAt && Date.parse(revealedAt) >= Date.parse(sourceDueAt) ? undefined : `revealed at ${revealedAt}`;
}

/** What the log states in clear of a draw, as the draw says it. */
const saidOf = (draw: Draw): Readonly<Record<string, unknown>> => ({
  commitment: draw.commitment,
  iterations: draw.iterations,
  poolHash: draw.poolHash,
  size: draw.pool.length,
  sample: draw.sampleSize,
  source: draw.source,
  sourceKind: draw.sourceKind,
  due: new Date(draw.sourceDueAt).toISOString(),
  value: draw.value,
});

/** What the log states in clear of each draw, by its id. */
async function statedOfDraws({ rows }: View): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const entries = await rows
    .selectFrom("journalEntry as e")
    .innerJoin("leaf as l", "l.id", "e.id")
    .select(["e.record", "l.content"])
    .where("e.type", "=", "draw")
    .execute();
  const stated = new Map<string, Record<string, unknown>>();
  for (const { record, content } of entries)
    stated.set(record, Object.assign(stated.get(record) ?? {}, JSON.parse(content)));
  return stated;
}

async function* saidOtherwise(view: View): AsyncGenerator<Breach> {
  const byDraw = await statedOfDraws(view);
  for await (const draw of recordsOf(Draw, view)) {
    const stated = byDraw.get(draw.id) ?? {};
    // A log of format 1 states none of it.
    const differs = Object.entries(saidOf(draw)).find(([name, said]) => name in stated && stated[name] !== said);
    if (differs) yield { id: draw.id, found: `${differs[0]}: ${differs[1]}` };
  }
}

async function* unrevealed({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("draw")
    .select(["id", "dueOn as found"])
    .where("state", "=", "committed")
    .where("dueOn", "<", addDays(dayOf(now), -1))
    .limit(1_000)
    .execute();
}

export const drawInvariants: readonly Invariant[] = [
  invariant(
    "draw.pool",
    "每次抽取的名单与冻结时的散列相符",
    "the pool of each draw has the hash with which it was frozen",
    writtenPast,
    drawsThat(({ pool, weights, poolHash }) => {
      const found = poolHashOf(pool, weights ?? undefined);
      return found === poolHash ? undefined : found;
    }),
  ),
  invariant(
    "draw.commitment",
    "已揭示的抽取，其口令与事先的承诺相符",
    "the code of each revealed draw opens its commitment",
    writtenPast,
    drawsThat(({ state, code, commitment }) =>
      state === "revealed" && !(code && opens(code, commitment)) ? (code ?? "no code") : undefined,
    ),
  ),
  invariant(
    "draw.drawn",
    "已揭示的抽取，重新计算得到相同结果",
    "each revealed draw has the result to which its code and value lead",
    writtenPast,
    drawsThat(drawnOtherwise),
  ),
  invariant(
    "draw.value",
    "已揭示的抽取，其随机数的形式合乎来源，且不早于来源公布",
    "the value of each revealed draw is one of its source, and was not drawn with before the source was due",
    writtenPast,
    drawsThat(valuedOtherwise),
  ),
  invariant(
    "draw.logged",
    "每次抽取的承诺、名单、来源与随机数即日志所述",
    "commitment, pool, source and value of each draw are those that the log states",
    writtenPast,
    saidOtherwise,
  ),
  invariant(
    "draw.unrevealed",
    "逾期未揭示的抽取已记为失败",
    "a draw that was not revealed in time has failed on the record",
    jobLate,
    unrevealed,
  ),
];
