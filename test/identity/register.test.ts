import { hash } from "@node-rs/argon2";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

vi.mock("@node-rs/argon2", { spy: true });

const register = "mutation ($input: RegistrationInput!) { register(input: $input) { dueOn } }";
const requests =
  "{ memberships(filter: { state: { eq: requested } }, sort: [{ by: id, descending: true }]) { total items { id state kind region dueOn } } }";
const input = (but: object = {}, organization: object = {}) => ({
  organization: { name: "青松林业", uscc: "91440700MA40000590", region: "370000", city: "370700", ...organization },
  name: "魏长青",
  email: "Wei@Example.org",
  password: "松林里的风声盖过了远处的采石场",
  kind: "projectDeveloper",
  region: "370000",
  ...but,
});

describe.each(dialects)("registering on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(async () => {
    vi.resetAllMocks();
    await w.close();
  });
  const ask = (variables: object) => w.ask(actors.anyone, register, { variables: { input: variables } });

  const waiting = async () => (await w.ask(actors.administrator, requests)).memberships;

  test("asks for an account, which an administrator of the region grants", async () => {
    expect(await ask(input())).toEqual({ register: { dueOn: "2026-01-20" } });
    const [asked] = (await waiting()).items;
    expect(asked).toMatchObject({
      state: "requested",
      kind: "projectDeveloper",
      region: "370000",
      dueOn: "2026-01-20",
    });
    const approve =
      "mutation ($id: ID!) { approveMembership(id: $id) { state dueOn person { email } organization { name uscc } } }";
    expect((await w.ask(actors.administrator, approve, { variables: { id: asked.id } })).approveMembership).toEqual({
      state: "active",
      dueOn: null,
      person: { email: "wei@example.org" },
      organization: { name: "青松林业", uscc: "91440700MA40000590" },
    });
  });

  test.each([
    ["an unknown region", input({ region: "990000" }), { reason: "unknownRegion", field: "region" }],
    [
      "a wrong check sign",
      input({}, { uscc: "91440700MA40000591" }),
      { reason: "usccCheck", field: "uscc", clause: "GB 32100-2015" },
    ],
    ["a code of another shape", input({}, { uscc: "9144070" }), { reason: "usccShape" }],
    ["a short password", input({ password: "松林" }), { reason: "passwordShort", field: "password" }],
    [
      "a password of 257 characters",
      input({ password: "松".repeat(257) }),
      { reason: "passwordLong", field: "password" },
    ],
    ["a password that everyone guesses", input({ password: "password123password123" }), { reason: "passwordRepeated" }],
    [
      "a password out of the address",
      input({ password: "wei@example.org wei@example.org" }),
      { reason: "passwordNamed" },
    ],
    ["a password that is one word twice", input({ password: "P@ssw0rdP@ssw0rd" }), { reason: "passwordRepeated" }],
    ["a famous example", input({ password: "correcthorsebatterystaple" }), { reason: "passwordGuessable" }],
    [
      "the organization's name twice",
      input({ password: "山东省生态环境厅山东省生态环境厅" }, { name: "山东省生态环境厅" }),
      { reason: "passwordNamed" },
    ],
    ["an office's name twice", input({ password: "山东省生态环境厅山东省生态环境厅" }), { reason: "passwordRepeated" }],
    ["the organization in pinyin", input({ password: "qingsonglinye2026" }), { reason: "passwordNamed" }],
    ["one's own name in pinyin", input({ password: "WeiChangQing@2026!" }), { reason: "passwordNamed" }],
    ["the platform's name", input({ password: "Tanhui-2026-Tanhui!" }), { reason: "passwordGuessable" }],
    ["a slogan", input({ password: "绿水青山就是金山银山20260101" }), { reason: "passwordGuessable" }],
    ["a slogan in pinyin", input({ password: "lvshuiqingshanjiushijinshanyinshan" }), { reason: "passwordGuessable" }],
    ["no address", input({ email: "wei" }), { reason: "email", field: "email" }],
    ["no name", input({ name: " " }), { reason: "length", field: "name" }],
    ["an organization code", input({}, { uscc: "12345678-X" }), { reason: "usccNine", field: "uscc" }],
    ["a business registration", input({}, { uscc: "370700228000123" }), { reason: "usccFifteen", field: "uscc" }],
    [
      "a name with a sign nobody sees",
      input({}, { name: "青松\u200b林业" }),
      { reason: "invisibleSign", sign: "U+200B" },
    ],
    ["no identifier", input({}, { uscc: null }), { reason: "oneIdentifier", field: "uscc" }],
    [
      "two identifiers",
      input({}, { identifier: { kind: "foreignRegister", country: "SG", number: "1" }, proof: "ACRA" }),
      { reason: "oneIdentifier" },
    ],
    [
      "a country of another form",
      input({}, { uscc: null, identifier: { kind: "foreignRegister", country: "Singapore", number: "1" }, proof: "x" }),
      { reason: "identifierCountry", field: "country" },
    ],
    [
      "another identifier without proof",
      input({}, { uscc: null, identifier: { kind: "foreignRegister", country: "SG", number: "1" } }),
      { reason: "identifierProof", field: "proof" },
    ],
  ])("refuses %s, and keeps nothing", async (_, asked, expected) => {
    expect(await ask(asked)).toMatchObject({ refused: "INVALID_INPUT", ...expected });
    expect((await waiting()).total).toBe(0);
  });

  test("one address has one account, and one code is one organization", async () => {
    await ask(input());
    const before = await w.store.reading
      .selectFrom("person")
      .selectAll()
      .where("email", "=", "wei@example.org")
      .execute();
    // The same answer, and nothing else: whoever asks does not learn that there is an account.
    expect(await ask(input({ name: "别人", kind: "creditHolder" }))).toEqual({ register: { dueOn: "2026-01-20" } });
    expect((await waiting()).total).toBe(1);
    const after = await w.store.reading
      .selectFrom("person")
      .selectAll()
      .where("email", "=", "wei@example.org")
      .execute();
    expect(after).toEqual(before);
    await ask(input({ email: "second@example.org" }));
    expect(
      (await w.ask(actors.anyone, '{ organizations(filter: { uscc: { eq: "91440700MA40000590" } }) { total } }'))
        .organizations.total,
    ).toBe(1);
  });

  const known =
    "{ organizations(sort: [{ by: id }], take: 1) { items { name uscc identifiedBy country identifierProof } } }";
  const newest = async (actor: Actor) => (await w.ask(actor, known)).organizations.items[0];
  test("a code that is typed otherwise is the organization that is meant", async () => {
    await ask(input());
    await ask(input({ email: "second@example.org" }, { uscc: " 91440700ma4000 0590" }));
    await ask(input({ email: "third@example.org" }, { uscc: "９１４４０７００ＭＡ４００００５９０" }));
    expect(
      (await w.ask(actors.anyone, '{ organizations(filter: { name: { eq: "青松林业" } }) { total } }')).organizations
        .total,
    ).toBe(1);
  });

  test("a code in use whose check character is wrong is taken on proof, and marked", async () => {
    const uscc = "91350203M0001QKT19";
    expect(await ask(input({}, { uscc }))).toMatchObject({ refused: "INVALID_INPUT", reason: "usccCheck" });
    await ask(input({}, { uscc, proof: "营业执照 2016-03-01" }));
    const marked = { name: "青松林业", uscc, identifiedBy: "usccUnchecked", country: null };
    expect(await newest(actors.administrator)).toEqual({ ...marked, identifierProof: "营业执照 2016-03-01" });
    expect(await newest(actors.forester)).toEqual({ ...marked, identifierProof: null });
  });

  test.each([
    ["businessRegistration", "HK", "12345678-000", "HK:12345678000"],
    ["internationalBody", "ch", "UNEP/1", "CH:UNEP1"],
  ])("who has no code has another identifier: %s", async (kind, country, number, uscc) => {
    const other = { uscc: null, identifier: { kind, country, number }, proof: "登记证 2025-01-02" };
    expect(await ask(input({}, other))).toEqual({ register: { dueOn: "2026-01-20" } });
    expect(await newest(actors.anyone)).toMatchObject({ uscc, identifiedBy: kind, country: country.toUpperCase() });
  });
  test("a natural person is not named in public", async () => {
    const other = {
      name: "魏长青",
      uscc: null,
      identifier: { kind: "naturalPerson", country: "CN" },
      proof: "身份证，当面核验",
    };
    await ask(input({ kind: "organiser" }, other));
    expect(await newest(actors.anyone)).toMatchObject({ name: "个人组织者", identifiedBy: "naturalPerson" });
    expect((await newest(actors.anyone)).uscc).toMatch(/^PERSON:/);
  });
  test.each([["阿卜杜拉·麦麦提农林合作社"], ["𠮷林䶮城㐂庆㛃"], ["𠮷".repeat(200)]])(
    "takes the name %s",
    async (name) => {
      await ask(input({}, { name }));
      expect(await newest(actors.anyone)).toMatchObject({ name });
    },
  );

  test("one asks for another capacity, once", async () => {
    const more = 'mutation { requestMembership(kind: organiser, region: "370000") { state organization { id } } }';
    expect(await w.ask(actors.forester, more)).toEqual({
      requestMembership: { state: "requested", organization: { id: "o-forester" } },
    });
    expect(await w.ask(actors.forester, more)).toMatchObject({ refused: "CONFLICT", reason: "alreadyRequested" });
    expect(await w.ask(actors.anyone, more)).toMatchObject({ refused: "UNAUTHENTICATED" });
  });

  test("an administrator does not approve the own request; a colleague does", async () => {
    const more = 'mutation { it: requestMembership(kind: auditor, region: "370000") { id } }';
    const { id } = (await w.ask(actors.administrator, more)).it;
    const colleague = { ...actors.department, parties: [{ kind: "administrator", region: "000000" }] } as const;
    const approve = (actor: Actor) =>
      w.ask(actor, `mutation { it: approveMembership(id: "${id}") { state person { id } } }`);
    expect(await approve(actors.administrator)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "ownRequest",
      competence: "administrator",
    });
    expect((await w.ask(colleague, `{ membership(id: "${id}") { state } }`)).membership.state).toBe("requested");
    expect(await approve(colleague)).toEqual({ it: { state: "active", person: { id: "p-administrator" } } });
  });

  test("one address asks 120 times in a quarter of an hour, whatever becomes of it; another address goes on", async () => {
    vi.mocked(hash).mockResolvedValue("-");
    const reasons: unknown[] = [];
    // As many at once as the worker has places for one address.
    for (let i = 0; i < 30; i++) {
      const four = await Promise.all(Array.from({ length: 4 }, () => ask(input())));
      reasons.push(...four.map(({ reason }) => reason));
    }
    expect(reasons).toEqual(Array.from({ length: 120 }, () => undefined));
    expect(await ask(input({ email: "second@example.org" }))).toMatchObject({
      refused: "LIMITED",
      reason: "tooManyTries",
      minutes: 15,
    });
    w.address = "192.0.2.2";
    expect(await ask(input({ email: "second@example.org" }))).toEqual({ register: { dueOn: "2026-01-20" } });
  });

  test("an address that has an account takes as long as one that has none", async () => {
    await ask(input());
    const taken = async (email: string) => {
      const begun = performance.now();
      await ask(input({ email }));
      return performance.now() - begun;
    };
    vi.mocked(hash).mockResolvedValue("-");
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 4; i++) {
      known.push(await taken("wei@example.org"));
      unknown.push(await taken(`wei${i}@example.org`));
    }
    // Each answers at a full quarter of a second, and no sooner than that.
    for (const milliseconds of [...known, ...unknown]) expect(milliseconds).toBeGreaterThanOrEqual(249);
  });
});
