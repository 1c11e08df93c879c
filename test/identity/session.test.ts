import { verify } from "@node-rs/argon2";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { actorOf, hashPassword, Person } from "../../server/identity/index.ts";
import { modules } from "../../server/modules.ts";
import { cookieOf } from "../../server/platform/http/cookie.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { keys, dialects, world, type World } from "../support/world.ts";

vi.mock("@node-rs/argon2", { spy: true });

const password = "海雾散去以后渔船一艘一艘回到码头";
const signIn =
  "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name parties { kind region } } }";

describe.each(dialects)("a session on %s", (dialect) => {
  let w: World, http: Server, url: string, now: string, address: string;
  beforeEach(async () => {
    address = "192.0.2.1";
    w = await world(dialect);
    now = w.now;
    const em = w.store.em();
    await em.nativeUpdate(Person, { id: "p-forester" }, { passwordHash: await hashPassword(password) });
    http = await serve(apiOf(await schemaOf(modules), {}), {
      contextOf: async (request, response) => {
        const cookie = cookieOf(request, response, false);
        return {
          store: w.store,
          now,
          keys,
          cookie,
          address,
          actor: await actorOf(w.store, cookie.token, now),
        };
      },
    });
    await new Promise<void>((done) => http.listen(0, done));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  });
  afterEach(async () => {
    vi.resetAllMocks();
    http.close();
    await w.close();
  });

  async function ask(query: string, variables: object = {}, cookie?: string, headers: Record<string, string> = {}) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie && { cookie }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: any;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
    return { ...body, status: response.status, cookie: response.headers.get("set-cookie") };
  }
  const enter = (email = "p-forester@example.org", secret = password, cookie?: string) =>
    ask(signIn, { email, password: secret }, cookie);
  const tokenOf = (cookie: string | null) => cookie!.split(";")[0]!;
  const me = async (cookie?: string) => (await ask("{ me { id } }", {}, cookie)).data.me;
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

  test("one address tries 60 times in a quarter of an hour, whichever accounts; another address goes on", async () => {
    vi.mocked(verify).mockResolvedValue(false);
    const codes: unknown[] = [];
    for (let i = 0; i < 61; i++) codes.push((await enter(`p-${i}@example.org`)).errors![0]!.extensions["code"]);
    expect(codes).toEqual([...Array.from({ length: 60 }, () => "UNAUTHENTICATED"), "LIMITED"]);
    vi.mocked(verify).mockResolvedValue(true);
    expect((await enter()).errors![0]!.extensions).toMatchObject({ code: "LIMITED", minutes: 15 });
    address = "192.0.2.2";
    expect((await enter()).data.signIn.name).toBe("p-forester");
    address = "192.0.2.1";
    later(16);
    expect((await enter()).data.signIn.name).toBe("p-forester");
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
      }
      later(61);
    }
    expect(await me(token)).toBeNull();
  });

  test("after ten wrong tries the account waits, whatever is tried then, and again a quarter of an hour later", async () => {
    for (let i = 0; i < 10; i++)
      expect((await enter("p-forester@example.org", `wrong guess number ${i}`)).errors![0]!.extensions["code"]).toBe(
        "UNAUTHENTICATED",
      );
    expect((await enter()).errors![0]!.extensions).toMatchObject({ code: "LIMITED", minutes: 15 });
    later(16);
    expect((await enter()).data.signIn.name).toBe("p-forester");
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
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": type },
        body: JSON.stringify({ query: "{ me { id } }" }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
  });
});
