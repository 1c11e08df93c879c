import { idFloor } from "../clock.ts";
import { overdueAt, terms } from "../retention.ts";
import { invariant, type Breach, type Invariant, type View } from "./invariant.ts";
import { jobLate } from "./remedies.ts";

async function* oldAnswers({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("answer")
    .select(["id", "at as found"])
    .where("at", "<", overdueAt(now, "answer"))
    .limit(1_000)
    .execute();
}

/** What a reader has not passed stays, however old it is. */
async function* oldMessages({ rows, now }: View): AsyncGenerator<Breach> {
  const { passed } = await rows
    .selectFrom("outboxReader")
    .select((it) => it.fn.min<number | null>("position").as("passed"))
    .executeTakeFirstOrThrow();
  yield* await rows
    .selectFrom("outbox as o")
    .innerJoin("leaf as l", "l.id", "o.id")
    .select(["o.id", "o.topic as found"])
    .where("o.id", "<", idFloor(overdueAt(now, "outbox")))
    .where("l.position", "<", passed ?? Number.MAX_SAFE_INTEGER)
    .limit(1_000)
    .execute();
}

export const termInvariants: readonly Invariant[] = [
  invariant(
    "answer.term",
    `幂等应答保存不超过 ${terms.answer.days} 天`,
    `answers to Idempotency-Keys are kept for ${terms.answer.days} days`,
    jobLate,
    oldAnswers,
  ),
  invariant(
    "outbox.term",
    `各读者均已读过的消息保存不超过 ${terms.outbox.days} 天`,
    `messages that all readers have passed are kept for ${terms.outbox.days} days`,
    jobLate,
    oldMessages,
  ),
];
