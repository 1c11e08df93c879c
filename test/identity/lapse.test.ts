import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said } from "../support/said.ts";
import { beginSession, endSession } from "../../server/identity/session.ts";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

describe.each(dialects)("a request whose session is not alive, on %s", (dialect) => {
  let w: World, running: Running, data: string, token: string;
  beforeEach(async () => {
    w = await world(dialect);
    data = mkdtempSync(join(tmpdir(), "tanhui-lapse-"));
    const config = configOf({ PORT: "0", DATABASE_URL: w.url, TANHUI_DATA: data });
    running = await start(config, { ...w.store, close: async () => {} }, { now: () => w.now }, { build: data });
    token = await beginSession(w.store, "p-forester", w.now);
  });
  afterEach(async () => {
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });

  /** What a page of `page` gets with the cookie of `session`. */
  async function ask(query: string, session?: string, page?: string) {
    const response = await fetch(`http://127.0.0.1:${running.port}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(session && { cookie: `tanhui=${session}` }),
        ...(page && { "tanhui-signed-in": page }),
      },
      body: JSON.stringify({ query }),
    });
    const { data: answer, errors } = (await response.json()) as Said;
    return {
      answer,
      refused: errors?.[0]?.extensions,
      status: response.status,
      cookie: response.headers.get("set-cookie"),
    };
  }
  const sessionEnded = { status: 401, refused: { code: "UNAUTHENTICATED", reason: "sessionEnded" }, cookie: null };
  const gone = expect.stringMatching(/^tanhui=; Max-Age=0;/);
  const more = 'mutation { requestMembership(kind: organiser, region: "370000") { state } }';
  const mine = "{ memberships { total } }";
  const asked = async () =>
    (await w.ask(actors.administrator, '{ memberships(filter: { state: { eq: "requested" } }) { total } }')).memberships
      ?.total ?? 0;

  test("is refused by that reason, whoever asked, and nothing is done", async () => {
    await endSession(w.store, { token }, w.now);
    for (const [session, page] of [
      [token, undefined],
      [token, "p-forester"],
      [undefined, "p-forester"],
      ["x".repeat(43), undefined],
    ] as const) {
      expect(await ask(more, session, page)).toMatchObject(sessionEnded);
      expect(await ask(mine, session, page)).toMatchObject(sessionEnded);
    }
    expect(await asked()).toBe(0);
  });

  test("is answered as the public where that may ask, and the cookie goes", async () => {
    await endSession(w.store, { token }, w.now);
    expect(await ask(mine, token, "anyone")).toMatchObject({ answer: { memberships: { total: 0 } }, cookie: gone });
    expect(await ask("{ me { id } }", token)).toMatchObject({ answer: { me: null }, cookie: gone });
    expect(await ask("mutation { signOut }", token, "p-forester")).toMatchObject({ answer: { signOut: true } });
    const enter = 'mutation { signIn(email: "nobody@example.org", password: "wrong") { id } }';
    expect((await ask(enter, token)).refused).toMatchObject({ reason: "wrongPassword" });
    expect((await ask(mine)).answer).toEqual({ memberships: { total: 0 } });
  });

  test("what was begun as one person is not done as another", async () => {
    const other = await beginSession(w.store, "p-department", w.now);
    expect(await ask(more, other, "p-forester")).toMatchObject({
      status: 401,
      refused: { code: "UNAUTHENTICATED", reason: "anotherPerson" },
      cookie: null,
    });
    expect(await asked()).toBe(0);
    expect((await ask("{ me { id } }", other)).answer.me).toEqual({ id: "p-department" });
    expect((await ask(more, token, "p-forester")).answer.requestMembership).toEqual({ state: "requested" });
  });

  test("a page's upload is refused, a link to what the public does not find asks to sign in", async () => {
    await endSession(w.store, { token }, w.now);
    const get = async (path: string, headers: Record<string, string>, method = "GET") => {
      const response = await fetch(`http://127.0.0.1:${running.port}${path}`, { method, headers });
      const { errors } = (await response.json()) as Said;
      return [response.status, errors?.[0]?.extensions.reason];
    };
    const cookie = `tanhui=${token}`;
    expect(await get("/files/none", { cookie })).toEqual([401, "sessionEnded"]);
    expect(await get("/files/none", {})).toEqual([404, "notFound"]);
    const upload = "/files?type=project&id=none&kind=tenure&name=a.pdf";
    expect(await get(upload, { cookie, "tanhui-signed-in": "p-forester" }, "POST")).toEqual([401, "sessionEnded"]);
  });

  test("a token is replaced when the rights change, once; the one before serves for a minute, and ends with it", async () => {
    expect((await ask("{ me { id } }", token)).cookie).toBeNull();
    await w.store.em().execute(`update membership set state = 'ended' where id = 'p-forester creditHolder'`);
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask("{ me { id parties { kind } } }", token)));
    expect(answers.map(({ answer }) => answer.me)).toEqual(
      Array.from({ length: 5 }, () => ({ id: "p-forester", parties: [{ kind: "projectDeveloper" }] })),
    );
    const [cookie, ...others] = answers.flatMap((one) => one.cookie ?? []);
    expect(others).toEqual([]);
    const next = /^tanhui=([\w-]{43}); Path=\/; HttpOnly; SameSite=Lax$/.exec(cookie!)![1]!;
    expect(next).not.toBe(token);
    expect((await ask("{ me { id } }", next)).answer.me).toEqual({ id: "p-forester" });
    w.now = "2026-01-15T04:00:59.000Z";
    expect((await ask("{ me { id } }", token)).answer.me).toEqual({ id: "p-forester" });
    w.now = "2026-01-15T04:01:00.000Z";
    expect((await ask("{ me { id } }", token)).answer.me).toBeNull();
    expect((await ask("{ me { id } }", next)).answer.me).toEqual({ id: "p-forester" });
    w.now = "2026-01-15T04:00:30.000Z";
    await ask("mutation { signOut }", token);
    expect((await ask("{ me { id } }", next)).answer.me).toBeNull();
  });

  test("a wave of readers notes once that the session is in use, and waits for no writer", async () => {
    const counting =
      dialect === "sqlite"
        ? ["create trigger counted after update on session begin update attempt set count = count + 1; end"]
        : [
            "create function counted() returns trigger language plpgsql as 'begin update attempt set count = count + 1; return new; end'",
            "create trigger counted after update on session for each row execute function counted()",
          ];
    const em = w.store.em();
    await em.execute(`insert into attempt (id, count, since) values ('touched', 0, '${w.now}')`);
    for (const one of counting) await em.execute(one);
    const touched = async () =>
      (await w.store.reading.selectFrom("attempt").select("count").where("id", "=", "touched").execute())[0]!.count;
    const wave = () => Promise.all(Array.from({ length: 20 }, () => ask("{ me { id } }", token)));

    w.now = "2026-01-15T04:01:01.000Z";
    let seen: Awaited<ReturnType<typeof wave>> = [];
    await w.store.transactional(async (writer) => {
      await writer.execute(`update session set device = 'held'`);
      seen = await wave();
    });
    expect(seen.map(({ answer }) => answer.me)).toEqual(Array.from({ length: 20 }, () => ({ id: "p-forester" })));
    // One update of our own, and that of the writer.
    await expect.poll(touched).toBe(2);
    await wave();
    w.now = "2026-01-15T04:01:59.000Z";
    await wave();
    expect(await touched()).toBe(2);
    w.now = "2026-01-15T04:02:02.000Z";
    await wave();
    await expect.poll(touched).toBe(3);
    if (dialect === "postgresql") await em.execute("drop trigger counted on session; drop function counted");
  });
});
