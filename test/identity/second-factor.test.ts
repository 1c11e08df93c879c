import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSync } from "otplib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashPassword, Person } from "../../server/identity/index.ts";
import { beginSession } from "../../server/identity/session.ts";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { anyone, type Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import type { Said } from "../support/said.ts";
import { dialects, world, type World } from "../support/world.ts";

const password = "海雾散去以后渔船一艘一艘回到码头";
const email = "p-forester@example.org";
const mutation = {
  begin: "mutation ($own: String!) { it: beginSecondFactor(ownPassword: $own) { secret url } }",
  confirm: "mutation ($code: String!) { it: confirmSecondFactor(code: $code) }",
  remove: "mutation ($own: String!, $code: String!) { it: removeSecondFactor(ownPassword: $own, code: $code) }",
  reset: 'mutation ($id: ID!) { it: resetSecondFactor(id: $id, reason: "当面核验，手机遗失。") }',
  signIn:
    "mutation ($email: String!, $password: String!, $code: String) { " +
    "it: signIn(email: $email, password: $password, code: $code) { id secondFactorDue } }",
};
const own = "{ it: mySecondFactor { since codesLeft isRequired } }";

describe.each(dialects)("a second factor on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    const passwordHash = await hashPassword(password);
    await w.store.em().nativeUpdate(Person, { id: { $in: ["p-forester", "p-department"] } }, { passwordHash });
  });
  afterEach(() => w.close());
  const tell = (actor: Actor, query: string, variables: object = {}) =>
    w.ask(actor, query, { variables: variables as Record<string, unknown> });
  const later = (seconds: number) => {
    w.now = new Date(Date.parse(w.now) + seconds * 1_000).toISOString();
  };
  const codeOf = (secret: string, seconds = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.parse(w.now) / 1_000) + seconds });
  const enters = async (code?: string, given = password) => {
    const answer: any = await tell(anyone, mutation.signIn, { email, password: given, code });
    return answer.reason ?? "in";
  };
  /** Set up, and half a minute later. */
  async function secured(actor: Actor = actors.forester): Promise<{ secret: string; codes: string[] }> {
    const { it: begun }: any = await tell(actor, mutation.begin, { own: password });
    const { it: codes }: any = await tell(actor, mutation.confirm, { code: codeOf(begun.secret) });
    later(30);
    return { secret: begun.secret, codes };
  }
  /** Why something is refused; undefined where it is done. */
  const refusedFor = async (query: string, variables: object): Promise<string | undefined> => {
    const { reason }: { readonly reason?: string } = await tell(actors.forester, query, variables);
    return reason;
  };
  const deeds = async () =>
    (await w.store.reading.selectFrom("journalEntry").select("action").orderBy("id").execute()).map(
      ({ action }) => action,
    );

  test("is asked for once it was confirmed by a code; other sessions end, and the codes are kept as hashes", async () => {
    const session = await beginSession(w.store, "p-forester", w.now);
    expect(await tell(actors.forester, mutation.begin, { own: "wrong password all along" })).toMatchObject({
      reason: "ownPassword",
    });
    expect(await tell(actors.forester, mutation.confirm, { code: "123456" })).toMatchObject({
      reason: "factorMissing",
    });
    const { it: begun }: any = await tell(actors.forester, mutation.begin, { own: password });
    expect(begun.url).toContain(`secret=${begun.secret}`);
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(await enters()).toBe("in");
    const wrong = String((Number(codeOf(begun.secret)) + 1) % 1_000_000).padStart(6, "0");
    expect(await tell(actors.forester, mutation.confirm, { code: wrong })).toMatchObject({ reason: "wrongCode" });
    const { it: codes }: any = await tell(actors.forester, mutation.confirm, { code: codeOf(begun.secret) });
    expect(codes).toHaveLength(10);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9a-hjkmnp-z]{4}-){3}[0-9a-hjkmnp-z]{4}$/);
    const kept = JSON.stringify(await w.store.reading.selectFrom("recoveryCode").selectAll().execute());
    expect(codes.filter((code: string) => kept.includes(code) || kept.includes(code.replaceAll("-", "")))).toEqual([]);
    const { endedAt } = await w.store.reading
      .selectFrom("session")
      .select("endedAt")
      .where("person", "=", "p-forester")
      .orderBy("begunAt")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect([session.length, endedAt]).toEqual([43, w.now]);
    expect(await tell(actors.forester, mutation.begin, { own: password })).toMatchObject({ reason: "factorPresent" });
    expect(await tell(actors.forester, own)).toEqual({ it: { since: w.now, codesLeft: 10, isRequired: false } });
    expect(await tell(anyone, own)).toEqual({ it: { since: null, codesLeft: 0, isRequired: false } });
    const told = JSON.stringify(await w.store.reading.selectFrom("journalEntry").selectAll().execute());
    expect(told).not.toContain(begun.secret);
  });

  test("a code counts once, and none before it; the password alone, and a code alone, open nothing", async () => {
    const { secret } = await secured();
    expect(await enters()).toBe("codeNeeded");
    expect(await enters(codeOf(secret), "a wrong password all along")).toBe("wrongPassword");
    const [before, now] = [codeOf(secret, -30), codeOf(secret)];
    // The one that confirmed it is half a minute old.
    expect(await enters(before)).toBe("wrongCode");
    expect(await enters(now)).toBe("in");
    expect(await enters(now)).toBe("wrongCode");
    later(30);
    expect(await enters(codeOf(secret, 60))).toBe("wrongCode");
    expect(await enters(` ${codeOf(secret).replace(/(...)/, "$1 ")}`)).toBe("in");
  });

  test("of many who enter one code at once, at whatever server, one is let in", async () => {
    const { secret, codes } = await secured();
    for (const code of [codeOf(secret), codes[0]!]) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => enters(code)));
      expect(answers.filter((one) => one === "in")).toHaveLength(1);
      await w.store.em().execute("delete from attempt");
    }
  });

  test("a recovery code stands in for the app, once, and its use is recorded", async () => {
    const { codes } = await secured();
    const [first] = codes;
    expect(await enters(first!.toUpperCase().replaceAll("-", " "))).toBe("in");
    expect(await enters(first)).toBe("wrongCode");
    expect(await tell(actors.forester, own)).toMatchObject({ it: { codesLeft: 9 } });
    expect(await deeds()).toEqual(["addFactor", "useRecoveryCode"]);
  });

  test("nor is one that is not confirmed yet guessed any faster, by whoever has stolen the session", async () => {
    const { it: begun }: any = await tell(actors.forester, mutation.begin, { own: password });
    const wrong = String((Number(codeOf(begun.secret)) + 7) % 1_000_000).padStart(6, "0");
    const confirm = (code: string) => refusedFor(mutation.confirm, { code });
    for (let n = 0; n < 5; n++) expect(await confirm(wrong)).toBe("wrongCode");
    expect(await confirm(codeOf(begun.secret))).toBe("tooManyFailures");
  });

  test("codes are guessed as slowly as passwords, and a right password in between gives no new tries", async () => {
    const { secret } = await secured();
    const wrong = String((Number(codeOf(secret)) + 7) % 1_000_000).padStart(6, "0");
    for (let n = 0; n < 4; n++) {
      expect(await enters(wrong)).toBe("wrongCode");
      expect(await enters()).toBe("codeNeeded");
    }
    expect(await enters(wrong)).toBe("wrongCode");
    expect(await enters(codeOf(secret))).toBe("tooManyFailures");
    later(30);
    expect(await enters(codeOf(secret))).toBe("in");
  });

  test("is removed by password and code, and by nothing less", async () => {
    const { secret } = await secured();
    const code = codeOf(secret);
    const remove = async (given: string, by: string) =>
      (await refusedFor(mutation.remove, { own: given, code: by })) ?? "removed";
    expect(await remove("wrong password all along", code)).toBe("ownPassword");
    expect(await remove(password, "000000")).toBe("wrongCode");
    expect(await remove(password, code)).toBe("removed");
    expect(await enters()).toBe("in");
    expect(await remove(password, code)).toBe("factorMissing");
    expect(await w.store.reading.selectFrom("recoveryCode").selectAll().execute()).toEqual([]);
  });

  test("survives a new password by a link; an administrator takes it away as they would make that link", async () => {
    await secured();
    const link = 'mutation { it: makePasswordLink(id: "p-forester", reason: "当面核验。") { url } }';
    const { it }: any = await tell(actors.administrator, link);
    const next = "松林里的风声盖过了远处的采石场";
    const set =
      "mutation ($token: String!, $password: String!) { it: setPassword(token: $token, password: $password) }";
    await tell(anyone, set, { token: it.url.split("#")[1], password: next });
    expect(await enters(undefined, next)).toBe("codeNeeded");
    const session = await beginSession(w.store, "p-forester", w.now);
    for (const [actor, reason] of [
      [actors.hnAdministrator, "notFound"],
      [actors.department, "notYours"],
      [actors.forester, "notYours"],
      [anyone, "notFound"],
    ] as const)
      expect(await tell(actor, mutation.reset, { id: "p-forester" })).toMatchObject({ reason });
    expect(await tell(actors.administrator, mutation.reset, { id: "p-auditor" })).toMatchObject({
      reason: "aboveCompetence",
    });
    expect(await tell(actors.administrator, mutation.reset, { id: "p-administrator" })).toMatchObject({
      reason: "ownLink",
    });
    expect(await tell(actors.administrator, mutation.reset, { id: "p-forester" })).toEqual({ it: true });
    expect(await enters(undefined, next)).toBe("in");
    expect(await deeds()).toEqual(["addFactor", "makePasswordLink", "setPassword", "resetFactor"]);
    expect(session).toHaveLength(43);
    expect(await tell(actors.administrator, mutation.reset, { id: "p-forester" })).toMatchObject({
      reason: "factorMissing",
    });
  });

  test("its owner is told, at an address that was confirmed", async () => {
    w.channels = new Set(["smtp"]);
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { confirmedEmail: email });
    const { codes } = await secured();
    await enters(codes[0]);
    await tell(actors.administrator, mutation.reset, { id: "p-forester" });
    const letters = await w.store.reading.selectFrom("message").select(["recipient", "text"]).orderBy("id").execute();
    expect(letters.map(({ recipient, text }) => [recipient, text!.split("。")[0]])).toEqual([
      [email, "您的账号已启用两步验证"],
      [email, "有人用恢复码登录了您的账号"],
      [email, "所在地区的管理员已停用您账号的两步验证"],
    ]);
  });
});

describe.each(dialects)("where staff must have a second factor, on %s", (dialect) => {
  let w: World, running: Running, data: string, token: string;
  beforeEach(async () => {
    w = await world(dialect);
    data = mkdtempSync(join(tmpdir(), "tanhui-factor-"));
    const environment = { PORT: "0", DATABASE_URL: w.url, TANHUI_DATA: data, TANHUI_SECOND_FACTOR: "staff, bodies" };
    running = await start(
      configOf(environment),
      { ...w.store, close: async () => {} },
      { now: () => w.now },
      { build: data },
    );
    await w.store.em().nativeUpdate(Person, { id: "p-department" }, { passwordHash: await hashPassword(password) });
    token = await beginSession(w.store, "p-department", w.now);
  });
  afterEach(async () => {
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });
  async function ask(query: string, session: string, variables: object = {}) {
    const response = await fetch(`http://127.0.0.1:${running.port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `tanhui=${session}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data: answer, errors } = (await response.json()) as Said;
    const [, replaced] = /tanhui=([\w-]{43})/.exec(response.headers.get("set-cookie") ?? "") ?? [];
    return { answer, reason: errors?.[0]?.extensions["reason"], code: errors?.[0]?.extensions["code"], replaced };
  }
  const due = { reason: "secondFactorDue", code: "FORBIDDEN" };

  test("who has none signs in and sets it up, and can do nothing else until then", async () => {
    expect((await ask("{ me { id secondFactorDue parties { kind } } }", token)).answer).toEqual({
      me: { id: "p-department", secondFactorDue: true, parties: [] },
    });
    for (const query of [
      "{ memberships { total } }",
      "{ events { total } }",
      "{ me { id } events { total } }",
      "query { ...all } fragment all on Query { events { total } }",
      'mutation { requestMembership(kind: organiser, region: "370000") { state } }',
      `mutation { changeAccount(name: "他人", email: "p-department@example.org") }`,
    ])
      expect(await ask(query, token)).toMatchObject(due);
    const file = await fetch(`http://127.0.0.1:${running.port}/archives/any.zip`, {
      headers: { cookie: `tanhui=${token}` },
    });
    expect([file.status, ((await file.json()) as Said).errors![0]!.extensions["reason"]]).toEqual([
      403,
      "secondFactorDue",
    ]);
    expect((await ask(own, token)).answer).toMatchObject({ it: { since: null, isRequired: true } });
    const { answer }: any = await ask(mutation.begin, token, { own: password });
    const code = generateSync({ secret: answer.it.secret, epoch: Date.parse(w.now) / 1_000 });
    const { replaced } = await ask(mutation.confirm, token, { code });
    expect((await ask("{ memberships { total } }", replaced!)).answer).toMatchObject({ memberships: {} });
    expect((await ask("{ me { secondFactorDue parties { kind } } }", replaced!)).answer).toEqual({
      me: { secondFactorDue: false, parties: [{ kind: "department" }] },
    });
    const signedIn: any = await ask(mutation.signIn, "", { email: "p-department@example.org", password });
    expect(signedIn.reason).toBe("codeNeeded");
  });

  test("others do without", async () => {
    const forester = await beginSession(w.store, "p-forester", w.now);
    expect((await ask("{ memberships { total } }", forester)).reason).toBeUndefined();
    for (const person of ["p-validator", "p-city-bureau", "p-administrator"])
      expect(await ask("{ memberships { total } }", await beginSession(w.store, person, w.now))).toMatchObject(due);
    const expert = await beginSession(w.store, "p-expert1", w.now);
    expect((await ask("{ memberships { total } }", expert)).reason).toBeUndefined();
  });

  test("a setting that names nobody is refused by name", () => {
    expect(() => configOf({ TANHUI_SECOND_FACTOR: "everybody" })).toThrow("TANHUI_SECOND_FACTOR");
  });
});
