import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashPassword, Membership, Person } from "../../server/identity/index.ts";
import { beginSession } from "../../server/identity/session.ts";
import { actorOf } from "../../server/identity/index.ts";
import { anyone, type Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const [before, after] = ["海雾散去以后渔船一艘一艘回到码头", "松林里的风声盖过了远处的采石场"];
const mutation = {
  forgot: "mutation ($email: String!) { it: forgotPassword(email: $email) }",
  set: "mutation ($token: String!, $password: String!) { it: setPassword(token: $token, password: $password) }",
  make: "mutation ($id: ID!, $reason: String!) { it: makePasswordLink(id: $id, reason: $reason) { url until } }",
  confirm: "mutation ($token: String!) { it: confirmAddress(token: $token) }",
  send: "mutation { it: sendConfirmation }",
  signIn: "mutation ($email: String!, $password: String!) { it: signIn(email: $email, password: $password) { id } }",
};
const email = "p-forester@example.org";

describe.each(dialects)("a forgotten password on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    w.channels = new Set(["smtp"]);
    const em = w.store.em();
    await em.nativeUpdate(Person, { id: "p-forester" }, { passwordHash: await hashPassword(before) });
  });
  afterEach(() => w.close());
  const tell = (actor: Actor, query: string, variables: object = {}) =>
    w.ask(actor, query, { variables: variables as Record<string, unknown> });
  const letters = () =>
    w.store.reading.selectFrom("message").select(["recipient", "subject", "text", "until"]).orderBy("id").execute();
  /** The token of the newest link that was sent. */
  const sent = async () => /#([\w-]{43})/.exec((await letters()).at(-1)!.text!)![1]!;
  const later = (minutes: number) => {
    w.now = new Date(Date.parse(w.now) + minutes * 60_000).toISOString();
  };
  const confirmed = async (person: Actor = actors.forester) => {
    await tell(person, mutation.send);
    await tell(anyone, mutation.confirm, { token: await sent() });
    await w.store.em().execute("delete from message");
  };
  const enters = async (password: string) => (await tell(anyone, mutation.signIn, { email, password })).refused ?? "in";
  const deeds = async () =>
    (
      await w.store.reading.selectFrom("journalEntry").select(["action", "actor", "record"]).orderBy("id").execute()
    ).map(({ action, actor, record }) => `${action} ${record} by ${actor}`);

  test("a link goes to an address that was confirmed; it sets the password once, and ends all sessions", async () => {
    await confirmed();
    const token = await beginSession(w.store, "p-forester", w.now);
    expect(await tell(anyone, mutation.forgot, { email: ` ${email.toUpperCase()} ` })).toEqual({ it: true });
    const [letter] = await letters();
    expect(letter).toMatchObject({ recipient: email, until: "2026-01-15T05:00:00.000Z" });
    expect(letter!.text).toMatch(/^https:\/\/tanhui\.example\.org\/set-password#[\w-]{43}$/m);
    expect(letter!.text).toContain("2026-01-15 13:00");
    const link = await sent();
    const kept = JSON.stringify(await w.store.reading.selectFrom("oneTimeLink").selectAll().execute());
    expect(kept).not.toContain(link);
    expect(await tell(anyone, mutation.set, { token: link, password: after })).toEqual({ it: true });
    expect([await enters(before), await enters(after)]).toEqual(["UNAUTHENTICATED", "in"]);
    expect(await actorOf(w.store, token, w.now)).toBe(anyone);
    expect(await tell(anyone, mutation.set, { token: link, password: before })).toMatchObject({
      refused: "NOT_FOUND",
      reason: "linkOver",
      field: "token",
    });
    expect(await enters(after)).toBe("in");
    expect(await deeds()).toEqual([
      "confirmAddress p-forester by p-forester",
      "forgetPassword p-forester by p-forester",
      "setPassword p-forester by p-forester",
    ]);
    expect((await letters()).at(-1)).toMatchObject({
      recipient: email,
      subject: "碳惠平台：密码变更提醒 · Your password",
    });
  });

  test.each([
    ["an account whose address was not confirmed", email],
    ["an address that has no account", "nobody@example.org"],
  ])("for %s nothing is sent, and the answer is the same", async (_, to) => {
    const begun = performance.now();
    expect(await tell(anyone, mutation.forgot, { email: to })).toEqual({ it: true });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(249);
    expect([await letters(), await w.store.reading.selectFrom("oneTimeLink").selectAll().execute()]).toEqual([[], []]);
  });

  test("a changed address must be confirmed again, by a link of its own", async () => {
    await tell(actors.forester, mutation.send);
    const stale = await sent();
    await confirmed();
    expect(await w.ask(actors.forester, "{ addressConfirmed }")).toEqual({ addressConfirmed: true });
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { email: "other@example.org" });
    expect(await w.ask(actors.forester, "{ addressConfirmed }")).toEqual({ addressConfirmed: false });
    expect(await w.ask(anyone, "{ addressConfirmed messaging }")).toEqual({ addressConfirmed: false, messaging: true });
    await tell(anyone, mutation.forgot, { email: "other@example.org" });
    expect(await letters()).toEqual([]);
    expect(await tell(anyone, mutation.confirm, { token: stale })).toMatchObject({ reason: "linkOver" });
    await confirmed();
    await tell(anyone, mutation.forgot, { email: "other@example.org" });
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(["other@example.org"]);
  });

  test("a link that was sent to an address confirms no other", async () => {
    await tell(actors.forester, mutation.send);
    const link = await sent();
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { email: "other@example.org" });
    await tell(anyone, mutation.confirm, { token: link });
    expect(await w.ask(actors.forester, "{ addressConfirmed }")).toEqual({ addressConfirmed: false });
  });

  test("whoever registers is asked to confirm the address", async () => {
    const input = {
      organization: { name: "青松林业", uscc: "91440700MA40000590", region: "370000" },
      name: "魏长青",
      email: "wei@example.org",
      password: after,
      kind: "projectDeveloper",
      region: "370000",
    };
    const register = "mutation ($input: RegistrationInput!) { register(input: $input) { dueOn } }";
    await tell(anyone, register, { input });
    await tell(anyone, register, { input });
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(["wei@example.org"]);
    expect(await tell(anyone, mutation.confirm, { token: await sent() })).toEqual({ it: true });
  });

  test("a link is over after an hour, and a later one takes its place", async () => {
    await confirmed();
    await tell(anyone, mutation.forgot, { email });
    const first = await sent();
    await tell(anyone, mutation.forgot, { email });
    const second = await sent();
    expect(await tell(anyone, mutation.set, { token: first, password: after })).toMatchObject({ reason: "linkOver" });
    later(61);
    expect(await tell(anyone, mutation.set, { token: second, password: after })).toMatchObject({ reason: "linkOver" });
    expect(await tell(anyone, mutation.set, { token: "made up", password: after })).toMatchObject({
      reason: "linkOver",
    });
    expect(await enters(before)).toBe("in");
  });

  test("of many who use a link at once one does", async () => {
    await confirmed();
    await tell(anyone, mutation.forgot, { email });
    const token = await sent();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => tell(anyone, mutation.set, { token, password: after })),
    );
    expect(answers.filter(({ it }) => it === true)).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === "linkOver")).toHaveLength(3);
  });

  test("a weak password is refused, and the link is kept", async () => {
    await confirmed();
    await tell(anyone, mutation.forgot, { email });
    const token = await sent();
    expect(await tell(anyone, mutation.set, { token, password: "passwordpassword" })).toMatchObject({
      reason: "passwordRepeated",
    });
    expect(await tell(anyone, mutation.set, { token, password: after })).toEqual({ it: true });
  });

  test("nobody is flooded: three letters to an account in a quarter of an hour, and thirty requests of an address", async () => {
    await confirmed();
    for (let i = 0; i < 5; i++) expect(await tell(anyone, mutation.forgot, { email })).toEqual({ it: true });
    expect(await letters()).toHaveLength(3);
    // One was asked for above, by the same address, when it was confirmed.
    for (let i = 0; i < 24; i++) await tell(anyone, mutation.confirm, { token: "made up" });
    expect(await tell(anyone, mutation.forgot, { email })).toMatchObject({ reason: "tooManyTries", minutes: 15 });
  });

  test("an administrator of the region makes a link, sees it once, and the deed is recorded with the reason", async () => {
    w.channels = new Set();
    const { it } = await tell(actors.administrator, mutation.make, { id: "p-forester", reason: "持身份证当面核验" });
    expect(it).toEqual({
      url: expect.stringMatching(/^https:\/\/tanhui\.example\.org\/set-password#[\w-]{43}$/),
      until: "2026-01-16T04:00:00.000Z",
    });
    expect(await w.ask(anyone, "{ messaging }")).toEqual({ messaging: false });
    const noted = await w.store.reading.selectFrom("journalEntry").select(["action", "actor", "note"]).execute();
    expect(noted).toEqual([{ action: "makePasswordLink", actor: "p-administrator", note: "持身份证当面核验" }]);
    const token = it.url.split("#")[1];
    expect(await tell(anyone, mutation.set, { token, password: after })).toEqual({ it: true });
    expect(await enters(after)).toBe("in");
  });

  test("whose address was confirmed is told that an administrator made a link", async () => {
    await confirmed();
    await tell(actors.administrator, mutation.make, { id: "p-forester", reason: "当面核验" });
    const [letter] = await letters();
    expect(letter).toMatchObject({ recipient: email, subject: "碳惠平台：密码变更提醒 · Your password" });
    expect(letter!.text).not.toContain("#");
  });

  const elsewhere: Actor = {
    ...actors.administrator,
    id: "p-department",
    parties: [{ kind: "administrator", region: "460000" }],
  };
  const ofAll: Actor = { ...elsewhere, parties: [{ kind: "administrator", region: "000000" }] };
  test.each<[string, Actor, string, object]>([
    ["the public", anyone, "p-forester", { refused: "NOT_FOUND" }],
    ["a department", actors.department, "p-forester", { refused: "FORBIDDEN", reason: "notYours" }],
    ["an administrator of another region", elsewhere, "p-forester", { refused: "NOT_FOUND" }],
    ["whoever it is for", actors.administrator, "p-administrator", { refused: "FORBIDDEN", reason: "ownLink" }],
  ])("%s makes no link", async (_, actor, id, expected) => {
    expect(await tell(actor, mutation.make, { id, reason: "当面核验" })).toMatchObject(expected);
    expect(await w.store.reading.selectFrom("oneTimeLink").selectAll().execute()).toEqual([]);
  });
  test.each(["administrator", "auditor"] as const)(
    "a region's administrators get into no %s's account",
    async (kind) => {
      const seat = { organization: "o-forester", kind, region: "370000", state: "active", requestedAt: w.now } as const;
      await w.given(Membership, { id: "ms-watcher", person: "p-forester", ...seat });
      const asked = { id: "p-forester", reason: "当面核验" };
      expect(await tell(actors.administrator, mutation.make, asked)).toMatchObject({
        refused: "FORBIDDEN",
        reason: "aboveCompetence",
      });
      expect(await tell(ofAll, mutation.make, asked)).toMatchObject({ it: { until: "2026-01-16T04:00:00.000Z" } });
    },
  );
  test("nobody makes a link for somebody who has no seat any more", async () => {
    await w.store.em().execute("update membership set state = 'ended' where person = 'p-forester'");
    expect(await tell(ofAll, mutation.make, { id: "p-forester", reason: "当面核验" })).toMatchObject({
      refused: "FORBIDDEN",
    });
  });
  test("a password set by a link is not made of the names around the account", async () => {
    const name = "石榴坪沟口水文观测站值班员老陈家";
    await w.store.em().nativeUpdate(Person, { id: "p-forester" }, { name });
    const { it } = await tell(actors.administrator, mutation.make, { id: "p-forester", reason: "当面核验" });
    const named = { token: it.url.split("#")[1], password: name };
    expect(await tell(anyone, mutation.set, named)).toMatchObject({ field: "password", reason: "passwordNamed" });
  });
  test("nobody makes a link for somebody who may do more than they", async () => {
    const em = w.store.em();
    await em.execute(`update membership set region = '000000' where person = 'p-forester' and kind = 'creditHolder'`);
    expect(await tell(actors.administrator, mutation.make, { id: "p-forester", reason: "当面核验" })).toMatchObject({
      refused: "FORBIDDEN",
      reason: "aboveCompetence",
      competence: "administrator",
    });
    expect(await tell(ofAll, mutation.make, { id: "p-forester", reason: "当面核验" })).toMatchObject({
      it: { until: "2026-01-16T04:00:00.000Z" },
    });
  });
});
