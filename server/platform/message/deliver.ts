import { later } from "../clock.ts";
import type { Context } from "../context.ts";
import type { Message } from "../store/tables.ts";
import type { Job } from "../job/jobs.ts";
import { within } from "../record/transaction.ts";
import { daysBefore, sweptAtOnce, terms } from "../retention.ts";
import type { Channel, Messaging, Outcome, Outgoing, Send } from "./channels.ts";

type Senders = Readonly<Partial<Record<Channel, Send>>>;

/** How many messages one run sends: it must end before a claim counts as lost. */
const atOnce = 10;
/** After how many minutes a claim without an outcome is that of a process which is gone. */
export const lostMinutes = 5;
/** Seconds until the second try; doubled with each, to an hour at most. */
const [pauseFirst, pauseMost] = [30, 3_600];

/** @returns seconds until a message is tried again, after its tries so far. */
export const pauseAfter = (tries: number): number => Math.min(pauseMost, pauseFirst * 2 ** (tries - 1));

/** What ends a message: nothing of its text is kept. */
const ended = (
  state: "sent" | "refused" | "unsure" | "expired",
  now: string,
  fault: string | null = null,
): Partial<Message> => ({
  state,
  fault,
  text: null,
  subject: "",
  recipient: "",
  endedAt: now,
});

/** Sends what waits, as configured. A message is claimed before it is sent, by a process that alone does so. */
export async function jobOf({ smtp, gateway }: Messaging): Promise<Job> {
  const senders: Senders = {
    ...(smtp && { smtp: (await import("./smtp.ts")).smtpSender(smtp) }),
    ...(gateway && { gateway: (await import("./gateway.ts")).gatewaySender(gateway) }),
  };
  return { name: "messages", everySeconds: 3, work: (context) => deliver(context, senders) };
}

async function deliver(context: Context, senders: Senders): Promise<void> {
  await settle(context);
  if (Object.keys(senders).length === 0) return;
  for (let left = atOnce; left > 0; left--) {
    const claimed = await claim(context, Object.keys(senders) as Channel[]);
    if (!claimed) return;
    const outcome = await senders[claimed.channel]!(claimed);
    await conclude(context, claimed, outcome);
  }
}

/** Ends what nobody waits for any more, and what a process left behind that is gone. */
const settle = (context: Context): Promise<void> =>
  within(context, async ({ trx, now }) => {
    const lost = trx
      .updateTable("message")
      .where("state", "=", "sending")
      .where("claimedAt", "<", later(now, -60 * lostMinutes));
    // The gateway knows a second try by its key; of mail nobody knows whether it went out.
    await lost.set({ state: "waiting", nextAt: now }).where("channel", "=", "gateway").execute();
    await lost
      .set(ended("unsure", now, "claim lost"))
      .where("channel", "=", "smtp")
      .execute();
    await trx
      .updateTable("message")
      .set(ended("expired", now))
      .where("state", "=", "waiting")
      .where("until", "<=", now)
      .execute();
  });

type Claimed = Outgoing & { readonly channel: Channel; readonly tries: number };

/** The message that has waited longest, claimed; undefined where none is due. */
const claim = (context: Context, channels: readonly Channel[]): Promise<Claimed | undefined> =>
  within(context, async ({ trx, now }) => {
    const due = await trx
      .selectFrom("message")
      .select("id")
      .where("state", "=", "waiting")
      .where("nextAt", "<=", now)
      .where("channel", "in", channels)
      .orderBy("nextAt")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!due) return undefined;
    const row = await trx
      .updateTable("message")
      .set((it) => ({ state: "sending", claimedAt: now, tries: it("tries", "+", 1) }))
      .where("id", "=", due.id)
      .where("state", "=", "waiting")
      .returning(["id", "channel", "recipient", "subject", "text", "tries"])
      .executeTakeFirst();
    return row && { ...row, text: row.text ?? "" };
  });

async function conclude(context: Context, { id, tries }: Claimed, { is, fault = null }: Outcome): Promise<void> {
  await within(context, async ({ trx, now }) => {
    const then: Partial<Message> =
      is === "again" ? { state: "waiting", nextAt: later(now, pauseAfter(tries)), fault } : ended(is, now, fault);
    await trx.updateTable("message").set(then).where("id", "=", id).where("state", "=", "sending").execute();
  });
}

/** Deletes messages whose term is over. */
export const sweepMessages: Job = {
  name: "messages-term",
  everySeconds: 86_400,
  async work(context) {
    const before = daysBefore(context.now, terms.message.days);
    const some = () =>
      within(context, async ({ trx }) => {
        const old = trx.selectFrom("message").select("id").where("endedAt", "<", before).limit(sweptAtOnce);
        return (await trx.deleteFrom("message").where("id", "in", old).executeTakeFirst()).numDeletedRows;
      });
    while ((await some()) > 0n);
  },
};
