import { newId } from "../clock.ts";
import type { Inside } from "../record/transaction.ts";
import type { Channel, Channels } from "./channels.ts";

/** What somebody is told. It is sent until `until`, an instant, and not after it. */
export interface Letter {
  /** An email address, or what the gateway knows somebody by. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly until: string;
}

/** Mail goes by SMTP where that is configured, everything else by the gateway. */
const channelFor = (to: string, channels: Channels): Channel | undefined => {
  if (to.includes("@") && channels.has("smtp")) return "smtp";
  return channels.has("gateway") ? "gateway" : undefined;
};

/**
 * Writes a message in the transaction of the deed that it tells of: it is sent if that is kept, and only then.
 * @returns whether anything is configured that will send it.
 */
export async function post({ trx, now, channels }: Inside, { to, subject, text, until }: Letter): Promise<boolean> {
  const channel = channelFor(to, channels ?? new Set());
  if (!channel) return false;
  const row = { id: newId(now), channel, recipient: to, subject, text, state: "waiting" } as const;
  await trx
    .insertInto("message")
    .values({ ...row, tries: 0, madeAt: now, nextAt: now, until })
    .execute();
  return true;
}
