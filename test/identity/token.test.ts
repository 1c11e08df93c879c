import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashPassword, Membership, Person } from "../../server/identity/index.ts";
import { sweepSessions } from "../../server/identity/retention.ts";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import type { Said } from "../support/said.ts";
import { dialects, world, type World } from "../support/world.ts";

const password = "海雾散去以后渔船一艘一艘回到码头";
const next = "潮水退下去以后滩涂上留着海鸥的脚印";
const email = "p-forester@example.org";

describe.each(dialects)("API tokens on %s", (dialect) => {
  let w: World, running: Running, data: string, cookie: string;
  beforeEach(async () => {
    w = await world(dialect);
    w.channels = new Set(["smtp"]);
    const passwordHash = await hashPassword(password);
    const confirmed = { confirmedEmail: email, confirmedAt: w.now };
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { passwordHash, ...confirmed });
    data = mkdtempSync(join(tmpdir(), "tanhui-token-"));
    const config = configOf({ PORT: "0", DATABASE_URL: w.url, TANHUI_DATA: data });
    running = await start(config, { ...w.store, close: async () => {} }, { now: () => w.now }, { build: data });
    cookie = (await ask(`mutation { signIn(email: "${email}", password: "${password}") { id } }`)).cookie!;
  });
  afterEach(async () => {
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });

  const at = (path: string) => `http://127.0.0.1:${running.port}${path}`;
  async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
    const response = await fetch(at("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data: answer, errors } = (await response.json()) as Said;
    const { reason, field, code } = (errors?.[0]?.extensions ?? {}) as Record<string, string>;
    return {
      ...answer,
      ...(errors && { refused: field ? `${code} ${reason} ${field}` : `${code} ${reason}` }),
      cookie: response.headers.get("set-cookie")?.split(";")[0],
    };
  }
  const own = (query: string, variables: object = {}) => ask(query, { cookie }, variables);
  const making =
    "mutation ($name: String!, $scope: TokenScope!, $days: Int!, $own: String!) " +
    "{ it: makeToken(name: $name, scope: $scope, days: $days, ownPassword: $own) { token until } }";
  const make = (asked: object = {}) =>
    own(making, { name: "海草床监测站", scope: "monitoring", days: 30, own: password, ...asked });
  const made = async (asked: object = {}) => `Bearer ${(await make(asked)).it.token}`;
  const by = (authorization: string, query: string) => ask(query, { authorization });
  const whoBy = async (authorization: string) => {
    const answer = await by(authorization, "{ me { id parties { kind } } }");
    return answer.me?.id ?? answer.refused;
  };
  const listed = async () => (await own("{ it: myTokens { name scope until usedAt address } }")).it;
  const ended = "UNAUTHENTICATED tokenEnded";

  test("a machine acts by it as the person who made it, and is seen where they look", async () => {
    const token = await made();
    expect(await whoBy(token)).toBe("p-forester");
    await expect.poll(listed).toEqual([
      {
        name: "海草床监测站",
        scope: "monitoring",
        until: "2026-02-14T04:00:00.000Z",
        usedAt: "2026-01-15T04:00:00.000Z",
        address: "127.0.0.1",
      },
    ]);
    const rows = await w.store.reading.selectFrom("apiToken").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token.slice("Bearer ".length));
    const deeds = w.store.reading.selectFrom("journalEntry").select("action").where("record", "=", "p-forester");
    expect((await deeds.execute()).map(({ action }) => action)).toContain("makeToken");
  });

  test("whoever owns a confirmed address gets a letter, without the token", async () => {
    const variables = { name: "海草床监测站", scope: "monitoring", days: 30, own: password };
    const { it } = await w.ask(actors.forester, making, { variables });
    const letters = await w.store.reading.selectFrom("message").select(["recipient", "text"]).execute();
    expect(letters).toMatchObject([{ recipient: email, text: expect.stringContaining("海草床监测站") }]);
    expect(JSON.stringify(letters)).not.toContain(it.token);
  });

  test.each([
    ["without the password", { own: "not the password of anybody" }, "INVALID_INPUT ownPassword ownPassword"],
    ["without a name", { name: " " }, "INVALID_INPUT length name"],
    ["for no day", { days: 0 }, "INVALID_INPUT tokenDays days"],
    ["for more than a year", { days: 367 }, "INVALID_INPUT tokenDays days"],
  ])("none is made %s", async (_, asked, refused) => {
    expect((await make(asked)).refused).toBe(refused);
    expect(await listed()).toEqual([]);
  });

  test("twenty of a person count at a time", async () => {
    for (let n = 0; n < 20; n += 1) await make();
    expect((await make()).refused).toBe("LIMITED tokensMost");
    expect(await listed()).toHaveLength(20);
  });

  test("it reads, and does nothing that its scope does not hold", async () => {
    const [reads, hands] = [await made({ scope: "read" }), await made()];
    const draft = `mutation { draftIssuance(input: { project: "none" }) { id } }`;
    const [beyond, refused] = [
      "FORBIDDEN beyondScope",
      async (token: string, query: string) => (await by(token, query)).refused,
    ];
    expect(await refused(reads, 'mutation { leaveMembership(id: "none") { id } }')).toBe(beyond);
    expect(await refused(hands, 'mutation { submitIssuance(id: "none") { id } }')).toBe(beyond);
    expect(await refused(hands, "mutation { endMySession }")).toBe(beyond);
    expect(await refused(hands, "mutation { ...all } fragment all on Mutation { endMySession }")).toBe(beyond);
    expect(await refused(hands, draft)).not.toBe(beyond);
    expect(
      (await ask(making, { authorization: hands }, { name: "x", scope: "read", days: 1, own: password })).refused,
    ).toBe(beyond);
    const attach = (token: string, type: string) =>
      fetch(at(`/files?type=${type}&id=none&kind=proof&name=a.pdf`), {
        method: "POST",
        headers: { authorization: token, "content-type": "application/pdf" },
        body: "%PDF-1.7",
      });
    const reasonOf = async (answer: Promise<Response>) =>
      ((await (await answer).json()) as Said).errors?.[0]?.extensions["reason"];
    expect(await reasonOf(attach(hands, "project"))).toBe("beyondScope");
    expect(await reasonOf(attach(reads, "issuance"))).toBe("beyondScope");
    expect(await reasonOf(attach(hands, "issuance"))).not.toBe("beyondScope");
  });

  test("a token that is unknown, ended, expired or malformed lets nobody in, whatever cookie is beside it", async () => {
    const [first, second] = [await made(), await made()];
    const { it } = await own("{ it: myTokens { id } }");
    const other = (await w.store.reading.selectFrom("apiToken").select("id").execute())[0]!.id;
    await w.store.em().execute(`update "apiToken" set "person" = 'p-other' where "id" = '${other}'`);
    expect((await own(`mutation { endMyToken(id: "${other}") }`)).refused).toBe("NOT_FOUND notFound id");
    await w.store.em().execute(`update "apiToken" set "person" = 'p-forester'`);
    for (const { id } of it) expect(await own(`mutation { it: endMyToken(id: "${id}") }`)).toMatchObject({ it: true });
    const third = await made({ days: 1 });
    expect(await whoBy(third)).toBe("p-forester");
    w.now = "2026-01-16T04:00:00.000Z";
    for (const token of [first, second, third, "Bearer tanhui_nothing", "Bearer", "bearer a b"]) {
      expect(await whoBy(token)).toBe(ended);
      expect((await ask("{ me { id } }", { cookie, authorization: token })).refused).toBe(ended);
      expect((await fetch(at("/account.json"), { headers: { authorization: token, cookie } })).status).toBe(401);
    }
    expect(await listed()).toBeUndefined();
  });

  test("it has the rights that its person has at the moment, and none once their seat is lost", async () => {
    const token = await made({ scope: "read" });
    const parties = async () => (await by(token, "{ me { parties { kind } } }")).me.parties.length;
    expect(await parties()).toBeGreaterThan(0);
    await w.store.em().nativeUpdate(Membership, { person: "p-forester" }, { state: "ended" });
    expect(await parties()).toBe(0);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      "the password is changed",
      () => own(`mutation { changePassword(ownPassword: "${password}", password: "${next}") }`),
    ],
    [
      "a link sets another password",
      async () => {
        const link = 'mutation { it: makePasswordLink(id: "p-forester", reason: "当面核验。") { url } }';
        const { it } = await w.ask(actors.administrator, link);
        const set =
          "mutation ($token: String!, $password: String!) { setPassword(token: $token, password: $password) }";
        await ask(set, {}, { token: it.url.split("#")[1], password: next });
      },
    ],
    ["the account is erased", () => own(`mutation { eraseAccount(ownPassword: "${password}") }`)],
  ])("all end when %s", async (_, does) => {
    const token = await made();
    await does();
    expect(await whoBy(token)).toBe(ended);
  });

  test("what the person may take along names their tokens; a year after the end the row goes", async () => {
    await made();
    const { tokens } = (await (await fetch(at("/account.json"), { headers: { cookie } })).json()) as {
      tokens: unknown;
    };
    expect(tokens).toMatchObject([{ name: "海草床监测站", scope: "monitoring" }]);
    const left = async () => (await w.store.reading.selectFrom("apiToken").select("id").execute()).length;
    w.now = "2027-02-15T03:00:00.000Z";
    await sweepSessions.work(w.contextOf(platform) as never);
    expect(await left()).toBe(1);
    w.now = "2027-02-15T05:00:00.000Z";
    await sweepSessions.work(w.contextOf(platform) as never);
    expect(await left()).toBe(0);
  });
});
