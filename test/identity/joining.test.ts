import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashPassword, Person } from "../../server/identity/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const register = "mutation ($input: RegistrationInput!) { it: register(input: $input) { dueOn } }";
const newest =
  "{ it: memberships(filter: { state: { eq: requested } }, sort: [{ by: id, descending: true }], take: 1) { items { id applicant enteredName state person { name } organization { id } } } }";
const administrator = (region: string, id = "p-elsewhere"): Actor => ({
  ...actors.administrator,
  id,
  parties: [{ kind: "administrator", region }],
});
const country = administrator("000000", "p-country");
const shandong = administrator("370000");
const hainan = administrator("460000");

describe.each(dialects)("joining an organization on %s", (dialect) => {
  let w: World, known: { name: string; uscc: string; region: string };
  beforeEach(async () => {
    w = await world(dialect);
    w.channels = new Set(["smtp"]);
    const organization = w.store.reading.selectFrom("organization").select(["name", "uscc", "region"]);
    known = await organization.where("id", "=", "o-forester").executeTakeFirstOrThrow();
    // No account is made by these: whose address has been confirmed is told.
    await w.store
      .em()
      .nativeUpdate(Person, { id: "p-forester" }, { confirmedEmail: "p-forester@example.org", confirmedAt: w.now });
  });
  afterEach(() => w.close());
  const asks = async (organization: object = {}, region = "370000", email = "new@example.org") => {
    const input = {
      organization: { ...known, ...organization },
      name: "孟新来",
      email,
      password: "松林里的风声盖过了远处的采石场",
      kind: "projectDeveloper",
      region,
    };
    expect(await w.ask(actors.anyone, register, { variables: { input } })).toEqual({ it: { dueOn: "2026-01-20" } });
    return (await w.ask(country, newest)).it.items[0];
  };
  const does = (actor: Actor, verb: string, id: string, more = "") =>
    w.ask(actor, `mutation { it: ${verb}Membership(id: "${id}"${more}) { state } }`);
  const owns = (email: string) =>
    w.store.em().nativeUpdate(Person, { email }, { confirmedEmail: email, confirmedAt: w.now });
  const proof = ', proof: "盖章的授权书，2026-01-14。"';
  const told = async () =>
    (await w.store.reading.selectFrom("message").select(["recipient", "subject", "text"]).orderBy("id").execute())
      .filter(({ recipient }) => recipient === "p-forester@example.org")
      .map(({ subject, text }) => [subject.split(" · ")[1], text!.split(" 申请")[0]!.split(" 现在")[0]]);

  test("whoever acts for it is told, has it as a task and confirms; then the administrator approves", async () => {
    const seat = await asks();
    expect(seat).toMatchObject({
      applicant: "孟新来 n***@example.org",
      enteredName: null,
      state: "requested",
      organization: { id: "o-forester" },
    });
    expect(await told()).toEqual([["Somebody asks to join your organization", "孟新来 n***@example.org"]]);
    const tasks = "{ tasks { type id action dueOn } }";
    expect((await w.ask(actors.forester, tasks)).tasks).toContainEqual({
      type: "Membership",
      id: seat.id,
      action: "confirm",
      dueOn: "2026-01-20",
    });
    expect(await w.ask(actors.forester, `{ it: membership(id: "${seat.id}") { applicant } }`)).toEqual({
      it: { applicant: "孟新来 n***@example.org" },
    });
    await owns("new@example.org");
    expect(await does(actors.forester, "confirm", seat.id)).toEqual({ it: { state: "confirmed" } });
    expect(await does(hainan, "approve", seat.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await does(shandong, "approve", seat.id)).toEqual({ it: { state: "active" } });
    expect((await told()).at(-1)).toEqual(["Somebody joined your organization", "孟新来 n***@example.org"]);
  });

  test("whoever acts for it declines, with the reason", async () => {
    const { id } = await asks();
    expect(await does(actors.forester, "decline", id, ', reason: " "')).toMatchObject({ field: "reason" });
    expect(await does(actors.forester, "decline", id, ', reason: "不是我单位人员。"')).toEqual({
      it: { state: "refused" },
    });
    expect(await does(shandong, "approve", id, proof)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test("unconfirmed, the administrator where it is registered approves it on proof, and no other", async () => {
    const { id } = await asks({}, "460000");
    expect(await does(hainan, "approve", id, proof)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "joinElsewhere",
      competence: "confirmer",
      clause: "platform default",
    });
    expect(await does(country, "approve", id)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "joinUnproven",
      field: "proof",
    });
    expect(await does(country, "approve", id, ', proof: " "')).toMatchObject({ reason: "joinUnproven" });
    expect(await does(country, "approve", id, proof)).toEqual({ it: { state: "active" } });
    const notes = w.store.reading.selectFrom("journalEntry").select("note").where("record", "=", id);
    expect((await notes.execute()).map(({ note }) => note)).toContain("盖章的授权书，2026-01-14。");
  });

  test("once one of its people has confirmed it, the administrator of the role's region approves", async () => {
    const { id } = await asks({}, "460000");
    await owns("new@example.org");
    await does(actors.forester, "confirm", id);
    expect(await does(hainan, "approve", id)).toEqual({ it: { state: "active" } });
  });

  test.each([
    ["is not confirmed by a link", () => undefined],
    [
      "is another than the one shown",
      async () => {
        await w.store.em().nativeUpdate(Person, { email: "new@example.org" }, { email: "other@example.org" });
        await owns("other@example.org");
      },
    ],
  ])("nobody is confirmed whose address %s", async (_, changes) => {
    const { id } = await asks();
    await changes();
    expect(await does(actors.forester, "confirm", id)).toMatchObject({
      refused: "WRONG_STATE",
      reason: "joinUnconfirmed",
    });
  });

  test("nobody confirms for another organization, or themselves", async () => {
    const seat = await asks();
    for (const actor of [actors.organiser, actors.donor])
      expect(await does(actor, "confirm", seat.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await does(actors.department, "confirm", seat.id)).toMatchObject({ refused: "FORBIDDEN" });
    const { person } = await w.store.reading
      .selectFrom("membership")
      .select("person")
      .where("id", "=", seat.id)
      .executeTakeFirstOrThrow();
    const oneself: Actor = { ...actors.forester, id: person };
    expect(await does(oneself, "confirm", seat.id)).toMatchObject({ refused: "FORBIDDEN" });
  });

  test.each([
    [
      "the same in full width and with blanks",
      () => ` ${known.name.replaceAll("（", "(").replaceAll("）", ")")} `,
      null,
    ],
    ["another", () => "青松林业集团", "青松林业集团"],
  ])("its name as entered is compared: %s", async (_, entered, shown) => {
    expect(await asks({ name: entered() })).toMatchObject({ enteredName: shown });
  });

  test("the first of an organization, and whoever acts for it already, join nobody", async () => {
    expect(await asks({ name: "新林业", uscc: "91440700MA40000590" })).toMatchObject({ applicant: null });
    const more = 'mutation { it: requestMembership(kind: organiser, region: "370000") { applicant } }';
    expect(await w.ask(actors.forester, more)).toEqual({ it: { applicant: null } });
  });

  test("an organization whose people have all left is still joined on proof", async () => {
    await w.store.em().execute(`update "membership" set "state" = 'ended' where "organization" = 'o-forester'`);
    const { id, applicant } = await asks();
    expect(applicant).toBe("孟新来 n***@example.org");
    expect(await does(shandong, "approve", id)).toMatchObject({ reason: "joinUnproven" });
  });

  test("its people get letters about the first three requests that wait; all of them are tasks", async () => {
    for (const n of [1, 2, 3, 4, 5]) await asks({}, "370000", `new${n}@example.org`);
    expect(await told()).toHaveLength(3);
    const { tasks } = await w.ask(actors.forester, "{ tasks { type } }");
    expect(tasks.filter(({ type }: { type: string }) => type === "Membership")).toHaveLength(5);
  });

  test("whoever erases their account is named no more", async () => {
    const { id } = await asks();
    const seat = w.store.reading.selectFrom("membership").where("id", "=", id);
    const { person } = await seat.select("person").executeTakeFirstOrThrow();
    const passwordHash = await hashPassword("松林里的风声盖过了远处的采石场");
    await w.store.em().nativeUpdate(Person, { id: person }, { passwordHash });
    const erase = 'mutation { it: eraseAccount(ownPassword: "松林里的风声盖过了远处的采石场") }';
    expect(await w.ask({ id: person, parties: [] }, erase)).toEqual({ it: true });
    expect(await seat.select(["applicant", "state"]).executeTakeFirstOrThrow()).toEqual({
      applicant: null,
      state: "ended",
    });
  });
});
