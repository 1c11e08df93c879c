import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOrBegin, start, type Running } from "../../server/main.ts";
import { StoryClock } from "../../server/platform/clock.ts";
import { configOf } from "../../server/platform/config.ts";
import { createAdministrator } from "../../server/seeds/administrator.ts";
import { presenterRoute } from "../../server/seeds/presenter.ts";

const password = "石榴坪沟口水文观测站值班员交接班记录";
const noon = "2026-03-02T04:00:00.000Z";

test("a clock that stands moves by its readings alone, and one that runs at the machine's pace", async () => {
  const clock = new StoryClock(noon);
  await pause(50);
  expect(clock.now()).toBe("2026-03-02T04:00:00.001Z");
  clock.run();
  const begun = performance.now();
  await pause(50);
  const passed = Date.parse(clock.now()) - Date.parse(noon);
  expect(passed).toBeGreaterThanOrEqual(50);
  expect(passed).toBeLessThanOrEqual(performance.now() - begun + 2);
});

/** A platform with its administrator signed in, and what is tried there. */
function on(isStage: boolean, tests: (post: (path: string, body: object) => Promise<Response>) => void): void {
  let folder: string, running: Running, base: string, cookie: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tanhui-stage-"));
    const config = configOf({ PORT: "0", TANHUI_DATA: folder });
    const clock = new StoryClock(noon);
    const store = await openOrBegin(config, () => {});
    await createAdministrator(
      { store, now: clock.now(), keys: config.keys },
      {
        name: "管理员",
        email: "a@demo.example",
        password,
        organization: "演示管理处",
        uscc: "91350100M000100Y43",
        region: "000000",
      },
    );
    const route = presenterRoute(() => ({ clock, store, hurry: running.hurry }));
    const surroundings = isStage ? { stage: { routes: [route], everySecondsMost: 60 } } : {};
    running = await start(config, store, clock, surroundings);
    base = `http://127.0.0.1:${running.port}`;
    const entered = await post("/graphql", {
      query: `mutation { signIn(email: "a@demo.example", password: "${password}") { id } }`,
    });
    cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  const post = (path: string, body: object): Promise<Response> =>
    fetch(base + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    });
  tests(post);
}
const me = { query: "{ me { name } }" };

describe("a demonstration", () => {
  on(true, (post) => {
    test("its clock leaps to the morning of a later day, and whoever is signed in stays so", async () => {
      const leapt = await post("/demonstration", { day: "2026-04-01" });
      expect(leapt.headers.get("tanhui-demonstration")).toBe("yes");
      expect([leapt.status, await leapt.json()]).toEqual([200, { day: "2026-04-01" }]);
      const asked = await post("/graphql", me);
      expect(asked.headers.get("tanhui-demonstration")).toBe("yes");
      expect(asked.headers.get("date")).toMatch(/^Wed, 01 Apr 2026 01:00:0\d GMT$/);
      expect(await asked.json()).toEqual({ data: { me: { name: "管理员" } } });
    });

    test.each([
      ["2026-13-01", "notADay"],
      [undefined, "notADay"],
      ["2026-04-01", "clockGoesOn"],
      ["2020-01-01", "clockGoesOn"],
      ["2027-06-01", "clockGoesOn"],
    ])("it does not go to %s", async (day, reason) => {
      const answer = await post("/demonstration", { day });
      const { errors } = (await answer.json()) as { errors: object[] };
      expect([answer.status, errors]).toEqual([
        400,
        [expect.objectContaining({ extensions: expect.objectContaining({ field: "day", reason }) })],
      ]);
    });
  });
});

describe("any other platform", () => {
  on(false, (post) => {
    test("has a clock that nobody moves", async () => {
      const answer = await post("/demonstration", { day: "2026-04-01" });
      expect(answer.status).toBe(404);
      expect((await post("/graphql", me)).headers.has("tanhui-demonstration")).toBe(false);
    });
  });
});
