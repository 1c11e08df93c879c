import { verify } from "@node-rs/argon2";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { keys, world, type World } from "../support/world.ts";

vi.mock("@node-rs/argon2", { spy: true });

const pemOf = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));
const signIn =
  'mutation { signIn(email: "p-forester@example.org", password: "海雾散去以后渔船一艘一艘回到码头") { name } }';

/** Name and value, then the attributes in alphabetical order: theirs means nothing. */
const attributesOf = (cookie: string): string[] => {
  const [named, ...attributes] = cookie.split("; ");
  return [named!, ...attributes.toSorted()];
};

/** The platform as it runs in production behind one proxy, reached at this address. */
describe.each(["https://tanhui.example.org", "http://localhost:4000"])("the door of %s", (origin) => {
  let w: World, running: Running, data: string;
  beforeAll(async () => {
    w = await world("sqlite");
    data = mkdtempSync(join(tmpdir(), "tanhui-door-"));
    mkdirSync(join(data, "admin"));
    writeFileSync(join(data, "admin", "index.html"), "<!doctype html>");
    const config = configOf({
      NODE_ENV: "production",
      PORT: "0",
      DATABASE_URL: w.url,
      TANHUI_DATA: data,
      TANHUI_ORIGIN: origin,
      TANHUI_LOG_KEY: pemOf("log"),
      TANHUI_CERTIFICATE_KEY: pemOf("certificate"),
      TANHUI_PROXIES: "1",
      TANHUI_REQUESTS_PER_MINUTE: "80",
    });
    running = await start(config, { ...w.store, close: async () => {} }, { now: () => w.now }, { build: data });
  });
  afterAll(async () => {
    vi.resetAllMocks();
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });
  const get = (path: string, from: string) =>
    fetch(`http://127.0.0.1:${running.port}${path}`, { headers: { "x-forwarded-for": from } });
  const post = (query: string, from: string, cookie = "") =>
    fetch(`http://127.0.0.1:${running.port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from, origin, cookie },
      body: JSON.stringify({ query }),
    });
  const secure = origin.startsWith("https:");

  test("counts the requests of one IPv6 network together", async () => {
    const asked = Array.from({ length: 82 }, (_, i) => get("/", `2001:db8:9:9::${i.toString(16)}`));
    const refused = (await Promise.all(asked)).filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect((await get("/", "2001:db8:9:a::1")).status).not.toBe(429);
  });

  test("gives a cookie that goes back over an encrypted way alone, where there is one", async () => {
    vi.mocked(verify).mockResolvedValue(true);
    const [entered = "", device = ""] = (await post(signIn, "198.51.100.1")).headers.getSetCookie();
    const bound = secure ? ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"] : ["HttpOnly", "Path=/", "SameSite=Lax"];
    expect(attributesOf(entered)).toEqual([
      expect.stringMatching(secure ? /^__Host-tanhui=[\w-]{43}$/ : /^tanhui=[\w-]{43}$/),
      ...bound,
    ]);
    expect(attributesOf(device)).toEqual([
      expect.stringMatching(secure ? /^__Host-tanhui-device=[\w-]{43}$/ : /^tanhui-device=[\w-]{43}$/),
      ...[...bound, "Max-Age=15552000"].toSorted(),
    ]);
    const cookie = entered.split(";")[0]!;
    expect(await (await post("{ me { id } }", "198.51.100.1", cookie)).json()).toEqual({
      data: { me: { id: "p-forester" } },
    });
    const cleared = (await post("mutation { signOut }", "198.51.100.1", cookie)).headers.get("set-cookie")!;
    expect(attributesOf(cleared)).toEqual([
      secure ? "__Host-tanhui=" : "tanhui=",
      ...[...bound, "Max-Age=0"].toSorted(),
    ]);
  });

  test("refuses what a page of another site sends", async () => {
    const response = await fetch(`http://127.0.0.1:${running.port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: JSON.stringify({ query: "{ me { id } }" }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: "FORBIDDEN", reason: "crossSite" } }] },
    ]);
  });

  test.each(["/", "/health", "/graphql", "/nothing.js"])("lets %s run no script but its own", async (path) => {
    const { headers } = await get(path, "198.51.100.2");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self';" +
        "connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get("strict-transport-security")).toBe(secure ? "max-age=31536000; includeSubDomains" : null);
  });

  test("answers 80 requests a minute of one address, and goes on for another", async () => {
    for (let i = 0; i < 80; i++) expect((await get("/health", "203.0.113.1, 198.51.100.3")).status).toBe(200);
    // What stands before the entry of our own proxy is whatever the caller wrote.
    expect((await get("/health", "203.0.113.2, 198.51.100.3")).status).toBe(429);
    expect((await get("/health", "203.0.113.1, 198.51.100.4")).status).toBe(200);
  });

  test("lets one address fail with 30 passwords, and goes on for another", async () => {
    vi.mocked(verify).mockResolvedValue(false);
    const codeOf = async (from: string, i: number) =>
      (
        (await (
          await post(`mutation { signIn(email: "p-${i}@example.org", password: "guess") { name } }`, from)
        ).json()) as { errors: { extensions: { code: string } }[] }
      ).errors[0]!.extensions.code;
    for (let i = 0; i < 30; i++) expect(await codeOf("198.51.100.5", i)).toBe("UNAUTHENTICATED");
    expect(await codeOf("198.51.100.5", 30)).toBe("LIMITED");
    expect(await codeOf("198.51.100.6", 31)).toBe("UNAUTHENTICATED");
  });
});
