import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said } from "../support/said.ts";
import { hashPassword, Membership, Person } from "../../server/identity/index.ts";
import { sweepSessions } from "../../server/identity/retention.ts";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const password = "海雾散去以后渔船一艘一艘回到码头";
const next = "潮水退下去以后滩涂上留着海鸥的脚印";

describe.each(dialects)("one's own account on %s", (dialect) => {
  let w: World, running: Running, data: string;
  beforeEach(async () => {
    w = await world(dialect);
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { passwordHash: await hashPassword(password) });
    data = mkdtempSync(join(tmpdir(), "tanhui-account-"));
    const config = configOf({ PORT: "0", DATABASE_URL: w.url, TANHUI_DATA: data });
    running = await start(config, { ...w.store, close: async () => {} }, { now: () => w.now }, { build: data });
  });
  afterEach(async () => {
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });

  const at = (path: string) => `http://127.0.0.1:${running.port}${path}`;
  async function ask(query: string, { cookie = "", device = "Firefox/140" } = {}) {
    const headers = { "content-type": "application/json", cookie, "user-agent": device };
    const response = await fetch(at("/graphql"), { method: "POST", headers, body: JSON.stringify({ query }) });
    const { data: answer, errors } = (await response.json()) as Said;
    return { ...answer, refused: errors?.[0]?.extensions, cookie: response.headers.get("set-cookie")?.split(";")[0] };
  }
  const enter = async (device?: string, secret = password, email = "p-forester@example.org") =>
    ask(`mutation { signIn(email: "${email}", password: "${secret}") { id } }`, device ? { device } : {});
  const signedIn = async (device?: string) => (await enter(device)).cookie as string;
  const me = async (cookie: string) => (await ask("{ me { id } }", { cookie })).me;
  const own = async (cookie: string) =>
    (await ask("{ mySessions { id device address own begunAt } }", { cookie })).mySessions;

  test("sign-ins are listed with device and address, and ended one by one or all others", async () => {
    const [office, home, phone] = [
      await signedIn("Edg/140 Windows"),
      await signedIn("Firefox/140"),
      await signedIn("iPhone"),
    ];
    const sessions = await own(home);
    expect(sessions.map(({ device, own: mine }: any) => [device, mine])).toEqual(
      expect.arrayContaining([
        ["Edg/140 Windows", false],
        ["Firefox/140", true],
        ["iPhone", false],
      ]),
    );
    expect(sessions[0]).toMatchObject({ address: "127.0.0.1", begunAt: w.now });
    const { id } = sessions.find(({ device }: any) => device === "iPhone");
    const other = await w.ask(actors.department, `mutation { endMySession(id: "${id}") }`);
    expect(other).toMatchObject({ refused: "NOT_FOUND" });
    await ask(`mutation { endMySession(id: "${id}") }`, { cookie: home });
    expect([await me(phone), await me(office)]).toEqual([null, { id: "p-forester" }]);
    await ask("mutation { endMySession }", { cookie: home });
    expect([await me(office), await me(home)]).toEqual([null, { id: "p-forester" }]);
    expect(await own(home)).toHaveLength(1);
    expect((await ask("mutation { endMySession }")).refused).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("another password asks for the present one, ends all other sign-ins and replaces this one's token", async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const change = (old: string, to: string, cookie = here) =>
      ask(`mutation { changePassword(ownPassword: "${old}", password: "${to}") }`, { cookie });
    expect((await change("a wrong one, but long enough", next)).refused).toMatchObject({
      code: "INVALID_INPUT",
      reason: "ownPassword",
      field: "ownPassword",
    });
    expect((await change(password, "short")).refused).toMatchObject({ reason: "passwordShort", field: "password" });
    expect(await me(there)).toEqual({ id: "p-forester" });
    const { changePassword, cookie } = await change(password, next);
    expect([changePassword, await me(here), await me(there), await me(cookie)]).toEqual([
      true,
      null,
      null,
      { id: "p-forester" },
    ]);
    expect((await enter()).refused).toMatchObject({ reason: "wrongPassword" });
    expect((await enter("Firefox/140", next)).signIn).toEqual({ id: "p-forester" });
  });

  test("whoever tries the present password too often waits", async () => {
    const cookie = await signedIn();
    const guess = (i: number) =>
      ask(`mutation { changePassword(ownPassword: "guess number ${i}", password: "${next}") }`, { cookie });
    const reasons: unknown[] = [];
    for (let i = 0; i < 11; i++) reasons.push((await guess(i)).refused.reason);
    expect(reasons.slice(3, 7)).toEqual(["ownPassword", "ownPassword", "tooManyFailures", "tooManyFailures"]);
  });

  test("name and address are changed, the address with the password and to one that nobody has", async () => {
    const cookie = await signedIn();
    const change = (name: string, email: string, old = "") =>
      ask(`mutation { changeAccount(name: "${name}", email: "${email}", ownPassword: "${old}") }`, { cookie });
    expect((await change("魏长青", "p-forester@example.org")).changeAccount).toBe(true);
    expect((await change("魏长青", "wei@example.org")).refused).toMatchObject({ reason: "ownPassword" });
    expect((await change("魏长青", "P-Department@example.org", password)).refused).toMatchObject({
      code: "CONFLICT",
      reason: "emailTaken",
    });
    expect((await change("魏长青", "Wei@Example.org", password)).changeAccount).toBe(true);
    expect((await ask("{ me { name email } }", { cookie })).me).toEqual({ name: "魏长青", email: "wei@example.org" });
    expect((await enter("Firefox/140", password, "wei@example.org")).signIn).toEqual({ id: "p-forester" });
  });

  test("a request says who decides it and until when; it is taken back, and a role is given up", async () => {
    await w.given(Membership, {
      id: "national",
      person: "p-department",
      organization: "o-department",
      kind: "administrator",
      region: "460000",
      requestedAt: w.now,
      state: "active",
    } as never);
    const { it } = await w.ask(
      actors.forester,
      'mutation { it: requestMembership(kind: organiser, region: "370000") { id } }',
    );
    const seats = async () =>
      (await w.ask(actors.forester, "{ mySeats { id kind state dueOn decidedBy } }")).mySeats as { id: string }[];
    expect((await seats()).find(({ id }) => id === it.id)).toEqual({
      id: it.id,
      kind: "organiser",
      state: "requested",
      dueOn: "2026-01-20",
      decidedBy: ["o-department"],
    });
    const leave = (id: string, actor = actors.forester) =>
      w.ask(actor, `mutation { leaveMembership(id: "${id}") { state dueOn } }`);
    expect(await leave(it.id, actors.administrator)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await leave(it.id)).toEqual({ leaveMembership: { state: "ended", dueOn: null } });
    expect(await leave(it.id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await leave("p-forester creditHolder")).toMatchObject({ leaveMembership: { state: "ended" } });
    expect(await w.ask(actors.anyone, "{ mySeats { id } }")).toEqual({ mySeats: [] });
  });

  test("the last administrator of a level cannot go, by whichever door; with a second one, only one can", async () => {
    const seat = "p-administrator administrator";
    const last = { refused: "RULE_BROKEN", reason: "lastAdministrator" };
    const leave = (id: string, actor: typeof actors.administrator) =>
      w.ask(actor, `mutation { leaveMembership(id: "${id}") { state } }`);
    expect(await leave(seat, actors.administrator)).toMatchObject(last);
    expect(
      await w.ask(actors.administrator, `mutation { endMembership(id: "${seat}", reason: "离任") { state } }`),
    ).toMatchObject(last);
    const { region } = (
      await w.store.reading.selectFrom("membership").select("region").where("id", "=", seat).execute()
    )[0]!;
    await w.given(Membership, {
      id: "second",
      person: "p-department",
      organization: "o-department",
      kind: "administrator",
      region,
      requestedAt: w.now,
      state: "active",
    } as never);
    const both = await Promise.all([leave(seat, actors.administrator), leave("second", actors.department)]);
    expect(both.map((one) => one.reason ?? one.leaveMembership.state).toSorted()).toEqual([
      "ended",
      "lastAdministrator",
    ]);
  });

  test("one's data can be taken along: account, sign-ins, the records that name one, and one's deeds", async () => {
    const cookie = await signedIn();
    await ask('mutation { requestMembership(kind: organiser, region: "370000") { id } }', { cookie });
    const response = await fetch(at("/account.json"), { headers: { cookie } });
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="tanhui-account.json"');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      account: { id: "p-forester", email: "p-forester@example.org" },
      organization: { id: "o-forester" },
      sessions: [{ own: true, device: expect.any(String) }],
      records: {
        membership: expect.arrayContaining([expect.objectContaining({ kind: "organiser", state: "requested" })]),
      },
      deeds: [{ type: "membership", action: "begin" }],
    });
    expect(text).not.toContain("argon2");
    expect((await fetch(at("/account.json"))).status).toBe(401);
  });

  test("an account is erased by rule: what it alone needed at once, the name three years after the last deed", async () => {
    const cookie = await signedIn();
    await ask(
      'mutation { declareRelation(kind: employment, organization: "o-department", since: "2025-01-01") { id } }',
      { cookie },
    );
    const erase = (old: string) => ask(`mutation { eraseAccount(ownPassword: "${old}") }`, { cookie });
    expect((await erase("a wrong one, but long enough")).refused).toMatchObject({ reason: "ownPassword" });
    const deeds = await w.store.reading
      .selectFrom("journalEntry")
      .select("id")
      .where("actor", "=", "p-forester")
      .execute();
    expect((await erase(password)).eraseAccount).toBe(true);
    expect(await me(cookie)).toBeNull();
    expect((await enter()).refused).toMatchObject({ reason: "wrongPassword" });
    expect((await enter("Firefox/140", password, "erased:p-forester")).refused).toMatchObject({
      reason: "wrongPassword",
    });
    const rows = w.store.reading;
    const person = () => rows.selectFrom("person").select(["name", "email"]).where("id", "=", "p-forester").execute();
    const sessions = await rows
      .selectFrom("session")
      .select(["device", "address"])
      .where("person", "=", "p-forester")
      .execute();
    expect(sessions).toEqual([{ device: null, address: null }]);
    const held = await rows
      .selectFrom("membership")
      .select("state")
      .distinct()
      .where("person", "=", "p-forester")
      .execute();
    expect(held).toEqual([{ state: "ended" }]);
    expect(deeds.length).toBeGreaterThan(0);
    expect(await person()).toEqual([{ name: "p-forester", email: "erased:p-forester" }]);
    w.now = "2029-01-10T04:00:00.000Z";
    await sweepSessions.work(w.contextOf(platform) as never);
    expect((await person())[0]!.name).toBe("p-forester");
    w.now = "2029-01-20T04:00:00.000Z";
    await sweepSessions.work(w.contextOf(platform) as never);
    expect((await person())[0]!.name).toBe("已注销账号");
  });
});
