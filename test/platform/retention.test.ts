import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invariantsOf, modules } from "../../server/modules.ts";
import { Invitation } from "../../server/identity/invitation.entity.ts";
import { platform } from "../../server/platform/context.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const now = "2026-01-15T04:00:00.000Z";
/** What is kept for a while, on the last day of its term and on the first after the grace. */
const kept = {
  session: "2025-01-15T00:00:00.000Z",
  oneTimeLink: "2025-12-17T00:00:00.000Z",
  invitation: "2025-12-17T00:00:00.000Z",
  device: "2025-07-20T00:00:00.000Z",
  attempt: "2026-01-14T05:00:00.000Z",
  answer: "2026-01-08T05:00:00.000Z",
  message: "2025-12-17T00:00:00.000Z",
};
const over = {
  session: "2025-01-10T00:00:00.000Z",
  oneTimeLink: "2025-12-12T00:00:00.000Z",
  invitation: "2025-12-12T00:00:00.000Z",
  device: "2025-07-10T00:00:00.000Z",
  attempt: "2026-01-11T00:00:00.000Z",
  answer: "2026-01-05T00:00:00.000Z",
  message: "2025-12-12T00:00:00.000Z",
};

describe.each(dialects)("on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect, now);
  });
  afterAll(() => w.close());

  const overdue = async (): Promise<string[]> => {
    const terms = (await invariantsOf()).filter(({ name }) => name.endsWith(".term"));
    expect(terms.length).toBe(9);
    return (await examine(w.store, terms, { now })).map(({ name }) => name).toSorted();
  };
  const ids = async (
    table: "session" | "device" | "attempt" | "answer" | "message" | "oneTimeLink",
  ): Promise<string[]> => {
    const rows = await w.store.reading.selectFrom(table).select("id").orderBy("id").execute();
    return rows.map(({ id }) => id);
  };

  test("the doctor names what outlives its term, and the daily jobs delete it", async () => {
    const rows = w.store.em().getKysely<Tables>();
    const person = actors.department.id;
    for (const [id, at] of [
      ["kept", kept],
      ["over", over],
    ] as const) {
      await rows
        .insertInto("session")
        .values({ id, person, begunAt: at.session, seenAt: at.session, rights: "" })
        .execute();
      await rows.insertInto("device").values({ id, person, seenAt: at.device }).execute();
      const made = { madeAt: at.oneTimeLink, until: at.oneTimeLink };
      await rows
        .insertInto("oneTimeLink")
        .values({ id, purpose: "password", person, ...made })
        .execute();
      await w.given(Invitation, {
        id,
        kind: "expert",
        region: "370000",
        email: `${id}@example.org`,
        state: "withdrawn",
        invitedBy: person,
        invitedAt: at.invitation,
        until: at.invitation,
        tokenHash: id,
        isSent: false,
      });
      await rows.insertInto("attempt").values({ id, count: 1, since: at.attempt }).execute();
      const sent = { channel: "smtp", recipient: "", subject: "", state: "sent", tries: 1 } as const;
      const times = { madeAt: at.message, nextAt: at.message, until: at.message, endedAt: at.message };
      await rows
        .insertInto("message")
        .values({ id, ...sent, ...times })
        .execute();
      await rows.insertInto("answer").values({ id, request: "-", at: at.answer }).execute();
    }
    expect(await overdue()).toEqual([
      "answer.term",
      "attempt.term",
      "device.term",
      "invitation.term",
      "message.term",
      "oneTimeLink.term",
      "session.term",
    ]);

    const jobs = await Promise.all(modules.flatMap(({ jobs: all = [] }) => all).map((load) => load()));
    const daily = jobs.filter(({ name }) => ["answers", "messages-term", "sessions"].includes(name));
    expect(daily.map(({ everySeconds }) => everySeconds)).toEqual([86_400, 86_400, 86_400]);
    for (const job of daily) await job.work(w.contextOf(platform));

    expect(await overdue()).toEqual([]);
    for (const table of ["session", "device", "attempt", "answer", "message", "oneTimeLink"] as const)
      expect([table, await ids(table)]).toEqual([table, ["kept"]]);
    const invited = await w.store.reading.selectFrom("invitation").select("email").orderBy("id").execute();
    expect(invited.map(({ email }) => email)).toEqual(["kept@example.org", ""]);
  });
});
