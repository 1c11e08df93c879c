import { idFloor } from "../clock.ts";
import { overdueAt, terms } from "../retention.ts";
import { invariant, type Breach, type Invariant, type View } from "./invariant.ts";
import { jobLate, writtenPast } from "./remedies.ts";

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

async function* oldSent({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("message")
    .select(["id", "endedAt as found"])
    .where("endedAt", "<", overdueAt(now, "message"))
    .limit(1_000)
    .execute();
}
/** What is sent or has come too late is ended within minutes; an hour is more than any run takes. */
async function* stuckMessages({ rows, now }: View): AsyncGenerator<Breach> {
  const before = new Date(Date.parse(now) - 3_600_000).toISOString();
  yield* await rows
    .selectFrom("message")
    .select(["id", "state as found"])
    .where((it) =>
      it.or([
        it.and([it("state", "=", "sending"), it("claimedAt", "<", before)]),
        it.and([it("state", "=", "waiting"), it("until", "<", before)]),
      ]),
    )
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
  invariant(
    "message.term",
    `已结束的通知保存不超过 ${terms.message.days} 天`,
    `messages that have ended are kept for ${terms.message.days} days`,
    jobLate,
    oldSent,
  ),
  invariant(
    "message.stuck",
    "没有通知停在发送途中，或过期未了结",
    "no message is stuck on its way, or beyond its time",
    jobLate,
    stuckMessages,
  ),
  invariant(
    "message.text",
    "已结束的通知不留内容和收件人",
    "of a message that has ended neither the text nor the recipient is kept",
    writtenPast,
    `select "id" as "id", "state" as "found" from "message"
     where "state" not in ('waiting', 'sending') and ("text" is not null or "recipient" <> '')`,
  ),
];
