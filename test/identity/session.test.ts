import { verify } from "@node-rs/argon2";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { actorOf, hashPassword, Person } from "../../server/identity/index.ts";
import { holdings, modules } from "../../server/modules.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { cookieOf } from "../../server/platform/http/cookie.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { keys, dialects, world, type World } from "../support/world.ts";

vi.mock("@node-rs/argon2", { spy: true });

const password = "海雾散去以后渔船一艘一艘回到码头";
const signIn =
  "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name parties { kind region } } }";

describe.each(dialects)("a session on %s", (dialect) => {
  let w: World, elsewhere: Store, servers: Server[], urls: string[], now: string, address: string;
  beforeEach(async () => {
    address = "192.0.2.1";
    w = await world(dialect);
    now = w.now;
    const em = w.store.em();
    await em.nativeUpdate(Person, { id: "p-forester" }, { passwordHash: await hashPassword(password) });
    elsewhere = await open(w.url, holdings, { connections: 20 });
    const schema = await schemaOf(modules);
    const serving = (store: Store) =>
      serve(apiOf(schema, {}), {
        contextOf: async (request, response) => {
          const cookie = cookieOf(request, response, false);
          const actor = await actorOf(store, cookie.token, now);
          return { store, now, keys, cookie, address: String(request.headers["from"] ?? address), actor };
        },
      });
    servers = await Promise.all([w.store, elsewhere].map(serving));
    for (const server of servers) await new Promise<void>((done) => server.listen(0, done));
    urls = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  });
  afterEach(async () => {
    vi.resetAllMocks();
    for (const server of servers) server.close();
    await elsewhere.close();
    await w.close();
  });

  async function ask(
    query: string,
    variables: object = {},
    cookie?: string,
    headers: Record<string, string> = {},
    url = urls[0]!,
  ) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie && { cookie }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: any;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
    const [cookies, retry] = [response.headers.getSetCookie(), response.headers.get("retry-after")];
    return { ...body, status: response.status, cookie: cookies[0] ?? null, cookies, retry };
  }
  const enter = (email = "p-forester@example.org", secret = password, cookie?: string) =>
    ask(signIn, { email, password: secret }, cookie);
  const tokenOf = (cookie: string | null) => cookie!.split(";")[0]!;
  const me = async (cookie?: string) => (await ask("{ me { id } }", {}, cookie)).data.me;
  const seenAt = async () =>
    (
      await w.store.reading
        .selectFrom("session")
        .select("seenAt")
        .where("endedAt", "is", null)
        .executeTakeFirstOrThrow()
    ).seenAt;
  const later = (minutes: number) => {
    now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
  };

  test("begins with the right password, in a cookie that no script reads, and ends when told", async () => {
    const { data, cookie } = await enter();
    expect(data.signIn).toEqual({
      name: "p-forester",
      parties: expect.arrayContaining([
        { kind: "projectDeveloper", region: "370000" },
        { kind: "creditHolder", region: "370000" },
      ]),
    });
    expect(cookie).toMatch(/^tanhui=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await me(tokenOf(cookie))).toEqual({ id: "p-forester" });
    await ask("mutation { signOut }", {}, tokenOf(cookie));
    expect(await me(tokenOf(cookie))).toBeNull();
    expect(await me()).toBeNull();
  });

  test("an unknown account and a wrong password are answered alike", async () => {
    const strip = ({ errors, status }: Awaited<ReturnType<typeof enter>>) => ({ errors, status });
    expect(strip(await enter("nobody@example.org"))).toEqual(
      strip(await enter("p-forester@example.org", "a wrong one, but long enough")),
    );
    expect((await enter("nobody@example.org")).errors![0]!.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      reason: "wrongPassword",
    });
  });

  test("an unknown account costs the same work as a known one: one verification against a hash of the same cost", async () => {
    const guess = "a wrong one, but long enough";
    for (const email of ["nobody@example.org", "p-forester@example.org"]) {
      vi.mocked(verify).mockClear();
      await enter(email, guess);
      expect(vi.mocked(verify).mock.calls, email).toEqual([
        [expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/), guess],
      ]);
    }
  });

  test("no password opens an unknown account, not even the one behind the hash it is verified against", async () => {
    vi.mocked(verify).mockResolvedValue(true);
    expect((await enter("nobody@example.org")).errors![0]!.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      reason: "wrongPassword",
    });
  });

  const extensions = ({ errors }: Awaited<ReturnType<typeof enter>>) => (errors ?? [])[0]?.extensions;
  const wrong = (n: number, email?: string) => enter(email, `wrong guess number ${n}`);
  /** The browser's cookie of a sign-in, as a browser sends it back. */
  const deviceOf = ({ cookies }: { cookies: string[] }) => tokenOf(cookies.find((one) => one.includes("-device="))!);

  test("a whole office signs in from one address: what is right is not counted", async () => {
    vi.mocked(verify).mockResolvedValue(true);
    for (let i = 0; i < 61; i++) expect((await enter()).data.signIn.name).toBe("p-forester");
    expect(await w.store.reading.selectFrom("attempt").selectAll().execute()).toEqual([]);
  });

  test("one address fails 30 times, whichever accounts, and waits then; another goes on", async () => {
    vi.mocked(verify).mockResolvedValue(false);
    for (let i = 0; i < 30; i++)
      expect(extensions(await wrong(i, `p-${i}@example.org`))!["code"]).toBe("UNAUTHENTICATED");
    const refused = await wrong(30, "p-30@example.org");
    expect(refused).toMatchObject({ status: 429, retry: "5" });
    expect(extensions(refused)).toMatchObject({ code: "LIMITED", reason: "tooManyFailures", seconds: 5 });
    vi.mocked(verify).mockResolvedValue(true);
    expect(extensions(await enter())).toMatchObject({ reason: "tooManyFailures" });
    address = "192.0.2.2";
    expect((await enter()).data.signIn.name).toBe("p-forester");
    address = "192.0.2.1";
    later(1);
    expect((await enter()).data.signIn.name).toBe("p-forester");
    vi.mocked(verify).mockResolvedValue(false);
    expect(extensions(await wrong(31, "p-31@example.org"))!["code"]).toBe("UNAUTHENTICATED");
    expect(extensions(await wrong(32, "p-32@example.org"))).toMatchObject({ seconds: 10 });
    later(61);
    for (let i = 33; i < 35; i++)
      expect(extensions(await wrong(i, `p-${i}@example.org`))!["code"]).toBe("UNAUTHENTICATED");
  });

  test.each([["p-forester@example.org"], ["nobody@example.org"]])(
    "each failure after the fifth doubles the wait, up to a quarter of an hour: %s",
    async (email) => {
      vi.mocked(verify).mockResolvedValue(false);
      const failed = async (n: number) => {
        address = `192.0.2.${n}`;
        return extensions(await wrong(n, email))!;
      };
      for (let n = 1; n <= 5; n++) expect((await failed(n))["code"]).toBe("UNAUTHENTICATED");
      for (const [n, seconds] of [5, 10, 20, 40, 80, 160, 320, 640, 900, 900].entries()) {
        expect(await failed(100 + n)).toMatchObject({ code: "LIMITED", reason: "tooManyFailures", seconds });
        later((seconds - 1) / 60);
        expect(await failed(100 + n)).toMatchObject({ code: "LIMITED", seconds: 1 });
        later(1 / 60);
        expect((await failed(100 + n))["code"]).toBe("UNAUTHENTICATED");
      }
      later(24 * 60 + 1);
      for (let n = 1; n <= 5; n++) expect((await failed(n))["code"]).toBe("UNAUTHENTICATED");
    },
  );

  test("guesses from elsewhere keep nobody waiting in a browser where they have signed in before", async () => {
    const device = deviceOf(await enter());
    expect(device).toMatch(/^tanhui-device=[\w-]{43}$/);
    const at = (secret: string, cookie: string, email = "p-forester@example.org") => enter(email, secret, cookie);
    address = "198.51.100.9";
    for (let n = 0; n < 5; n++) await wrong(n);
    expect(extensions(await enter())).toMatchObject({ reason: "tooManyFailures" });
    // The browser of somebody else helps as little as none.
    expect(extensions(await at(password, "tanhui-device=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))).toMatchObject({
      reason: "tooManyFailures",
    });
    const again = await at(password, device);
    expect(again.data.signIn.name).toBe("p-forester");
    expect(deviceOf(again)).toBe(device);
    // Who guesses there waits there, and starts at zero with the right one.
    for (let n = 0; n < 5; n++)
      expect(extensions(await at(`guess number ${n}`, device))!["code"]).toBe("UNAUTHENTICATED");
    expect(extensions(await at(password, device))).toMatchObject({ reason: "tooManyFailures", seconds: 5 });
    later(0.1);
    expect((await at(password, device)).data.signIn.name).toBe("p-forester");
    for (let n = 0; n < 5; n++)
      expect(extensions(await at(`guess number ${n}`, device))!["code"]).toBe("UNAUTHENTICATED");
    const rows = await w.store.reading.selectFrom("device").select(["person"]).execute();
    expect(rows).toEqual([{ person: "p-forester" }]);
  });

  test("of many guesses at once, at two servers, five are heard", async () => {
    const guess = (n: number) =>
      ask(
        signIn,
        { email: "p-forester@example.org", password: n === 30 ? password : `wrong guess number ${n}` },
        undefined,
        { from: `198.51.100.${n}` },
        urls[n % 2],
      );
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => guess(n)));
    const failed = answers.filter((one) => extensions(one)?.["code"] === "UNAUTHENTICATED").length;
    const entered = answers.filter(({ data }) => data?.signIn).length;
    expect(failed).toBe(5);
    expect(entered).toBeLessThanOrEqual(1);
    expect(answers.filter((one) => extensions(one)?.["reason"] === "tooManyFailures")).toHaveLength(40 - 5 - entered);
    const { count } = await w.store.reading
      .selectFrom("attempt")
      .select("count")
      .where("id", "like", "account %")
      .executeTakeFirstOrThrow();
    expect(count).toBe(5);
  });

  test("a new sign-in replaces the old one", async () => {
    const first = tokenOf((await enter()).cookie);
    const second = tokenOf((await enter("p-forester@example.org", password, first)).cookie);
    expect(second).not.toBe(first);
    expect(await me(first)).toBeNull();
    expect(await me(second)).toEqual({ id: "p-forester" });
  });

  test("all of one's sessions can be ended at once", async () => {
    const [a, b] = [tokenOf((await enter()).cookie), tokenOf((await enter()).cookie)];
    await ask("mutation { signOut(everywhere: true) }", {}, a);
    expect([await me(a), await me(b)]).toEqual([null, null]);
  });

  test.each([
    ["idle", 119, 121],
    ["old", 0, 0],
  ])("lapses when %s", async (what, before, after) => {
    const token = tokenOf((await enter()).cookie);
    if (what === "idle") {
      later(before);
      expect(await me(token)).toEqual({ id: "p-forester" });
      later(after);
    } else {
      for (let hour = 0; hour < 11; hour++) {
        later(60);
        expect(await me(token)).toEqual({ id: "p-forester" });
        // Its use is noted after the answer: the next hour comes after that.
        await vi.waitFor(async () => expect(await seenAt()).toBe(now), 10_000);
      }
      later(61);
    }
    expect(await me(token)).toBeNull();
  });

  test("many sign-ins in one document are refused as one", async () => {
    const query = `mutation { ${Array.from({ length: 20 }, (_, i) => `a${i}: signIn(email: "p-forester@example.org", password: "guess ${i}") { name }`).join(" ")} }`;
    expect((await ask(query)).errors![0]!.extensions["code"]).toBe("LIMITED");
  });

  test("another site's page can neither ask nor act", async () => {
    expect(await ask("{ me { id } }", {}, undefined, { origin: "https://evil.example" })).toMatchObject({
      status: 403,
    });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const response = await fetch(urls[0]!, {
        method: "POST",
        headers: { "content-type": type },
        body: JSON.stringify({ query: "{ me { id } }" }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
  });
});
