import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOf } from "../../server/identity/index.ts";
import { beginSession, endSession } from "../../server/identity/session.ts";
import { holdings } from "../../server/modules.ts";
import { anyone } from "../../server/platform/context.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { dialects, world, type World } from "../support/world.ts";

describe.each(dialects)("who a session is, remembered on %s", (dialect) => {
  let w: World, elsewhere: Store, token: string;
  beforeEach(async () => {
    w = await world(dialect);
    elsewhere = await open(w.url, holdings);
    token = await beginSession(w.store, "p-forester", w.now);
    expect(await actorOf(w.store, token, w.now)).toMatchObject({ id: "p-forester", organization: "o-forester" });
  });
  afterEach(async () => {
    await elsewhere.close();
    await w.close();
  });

  test("is nobody once it was ended, here or in another process", async () => {
    await endSession(elsewhere, { token }, w.now);
    expect(await actorOf(w.store, token, w.now)).toBe(anyone);
    const again = await beginSession(w.store, "p-forester", w.now);
    expect((await actorOf(w.store, again, w.now)).id).toBe("p-forester");
    await endSession(w.store, { person: "p-forester" }, w.now);
    expect(await actorOf(w.store, again, w.now)).toBe(anyone);
  });

  test("loses a seat with the membership, also when another process ends that", async () => {
    await elsewhere.em().execute(`update membership set state = 'ended' where person = 'p-forester'`);
    expect(await actorOf(w.store, token, w.now)).toEqual({ id: "p-forester", parties: [] });
  });

  test.each([
    ["idle for two hours", "2026-01-15T06:00:00.000Z"],
    ["older than twelve", "2026-01-15T16:00:00.000Z"],
  ])("is nobody when it is %s, though nothing was written", async (_, later) => {
    if (later.includes("T16")) await w.store.em().execute(`update session set "seenAt" = '2026-01-15T15:59:00.000Z'`);
    expect(await actorOf(w.store, token, later)).toBe(anyone);
  });
});
