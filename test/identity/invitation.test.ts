import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOf, Membership, Organization, Person } from "../../server/identity/index.ts";
import { lapseInvitations } from "../../server/identity/lapse.ts";
import { beginSession } from "../../server/identity/session.ts";
import { anyone, type Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const password = "海雾散去以后渔船一艘一艘回到码头";
const mutation = {
  invite: "mutation ($input: InvitationInput!) { it: invite(input: $input) { id url until } }",
  accept:
    "mutation ($token: String!, $account: NewcomerInput, $evenSo: Boolean! = false) { " +
    "it: joinByInvitation(token: $token, account: $account, evenSo: $evenSo) }",
  withdraw: 'mutation ($id: ID!) { it: withdrawInvitation(id: $id, reason: "另有安排。") { state } }',
  signIn: "mutation ($email: String!, $password: String!) { it: signIn(email: $email, password: $password) { id } }",
  see: "query ($token: String!) { it: invitationFor(token: $token) { kind region organization email by until hasAccount } }",
  list: "{ it: invitations { items { id kind state email invitedBy { id } acceptedBy { id } } } }",
};
const email = "lin@example.org";
const root: Actor = {
  id: "p-administrator",
  organization: "o-department",
  parties: [{ kind: "administrator", region: "000000" }],
};
const newcomer = { name: "林远舟", password };
const brought = { ...newcomer, organization: { name: "远舟研究院", uscc: "91440700MA40000590", region: "370000" } };

describe.each(dialects)("an invitation on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    w.channels = new Set();
    await w.store
      .em()
      .nativeUpdate(Organization, { id: { $in: ["o-hn-organiser", "o-hn-department"] } }, { region: "460000" });
  });
  afterEach(() => w.close());
  const tell = (actor: Actor, query: string, variables: object = {}) =>
    w.ask(actor, query, { variables: variables as Record<string, unknown> });
  const input = (more: object = {}) => ({
    input: { kind: "expert", region: "370000", organization: "o-department", email, ...more },
  });
  const token = (made: any): string => /#([\w-]{43})$/.exec(made.it.url)![1]!;
  const invited = async (more: object = {}, by: Actor = actors.administrator) =>
    token(await tell(by, mutation.invite, input(more)));
  const states = async () =>
    (await w.store.reading.selectFrom("invitation").select("state").orderBy("id").execute()).map(({ state }) => state);
  const seatsOf = (person: string) =>
    w.store.reading
      .selectFrom("membership")
      .select(["kind", "region", "organization", "state"])
      .where("person", "=", person)
      .orderBy("id")
      .execute();
  const later = (days: number) => {
    w.now = new Date(Date.parse(w.now) + days * 86_400_000).toISOString();
  };

  test("is handed over, shows what it is for, and makes an account whose seat stands at once", async () => {
    const made: any = await tell(actors.administrator, mutation.invite, input());
    expect(made.it.url).toMatch(/^https:\/\/tanhui\.example\.org\/invited#[\w-]{43}$/);
    expect(made.it.until).toBe("2026-01-22T04:00:00.000Z");
    const link = token(made);
    expect(JSON.stringify(await w.store.reading.selectFrom("invitation").selectAll().execute())).not.toContain(link);
    const { name } = await w.store.em().findOneOrFail(Organization, { id: "o-department" });
    expect(await tell(anyone, mutation.see, { token: link })).toEqual({
      it: {
        kind: "expert",
        region: "370000",
        organization: name,
        email,
        by: name,
        until: made.it.until,
        hasAccount: false,
      },
    });
    expect(await tell(anyone, mutation.accept, { token: link, account: newcomer })).toEqual({ it: true });
    const person = await w.store.em().findOneOrFail(Person, { email });
    expect(person).toMatchObject({ name: "林远舟", organization: "o-department", confirmedEmail: null });
    expect(await seatsOf(person.id)).toEqual([
      { kind: "expert", region: "370000", organization: "o-department", state: "active" },
    ]);
    expect(await tell(anyone, mutation.signIn, { email, password })).toEqual({ it: { id: person.id } });
    expect(await tell(actors.administrator, mutation.list)).toMatchObject({
      it: {
        items: [{ state: "accepted", email, invitedBy: { id: "p-administrator" }, acceptedBy: { id: person.id } }],
      },
    });
    const deeds = await w.store.reading
      .selectFrom("journalEntry")
      .select(["type", "action", "actor", "to"])
      .orderBy("id")
      .execute();
    expect(deeds).toEqual([
      { type: "invitation", action: "begin", actor: "p-administrator", to: "open" },
      { type: "person", action: "register", actor: person.id, to: null },
      { type: "membership", action: "begin", actor: person.id, to: "active" },
      { type: "invitation", action: "accept", actor: person.id, to: "accepted" },
    ]);
    for (const again of [link, "made up"])
      expect(await tell(anyone, mutation.accept, { token: again, account: newcomer })).toMatchObject({
        refused: "NOT_FOUND",
        reason: "invitationOver",
      });
  });

  test("is sent where messages are, is shown to nobody then, and confirms the address", async () => {
    w.channels = new Set(["smtp"]);
    expect(await tell(actors.administrator, mutation.invite, input())).toMatchObject({ it: { url: null } });
    const [letter] = await w.store.reading.selectFrom("message").selectAll().execute();
    expect(letter).toMatchObject({ recipient: email, until: "2026-01-22T04:00:00.000Z" });
    const link = /invited#([\w-]{43})$/m.exec(letter!.text!)![1]!;
    await tell(anyone, mutation.accept, { token: link, account: newcomer });
    expect(await w.store.em().findOneOrFail(Person, { email })).toMatchObject({ confirmedEmail: email });
  });

  test.each([
    ["an expert, by an administrator of the region", actors.administrator, {}, undefined],
    ["an expert, by an administrator of another", actors.hnAdministrator, {}, "aboveCompetence"],
    ["an office, by that office", actors.department, { kind: "department" }, "aboveCompetence"],
    ["an expert of the whole country", actors.administrator, { region: "000000" }, "aboveCompetence"],
    ["an auditor, by one whom they would watch", actors.administrator, { kind: "auditor" }, "aboveCompetence"],
    ["an administrator, by one of the region", actors.administrator, { kind: "administrator" }, "aboveCompetence"],
    ["an administrator, by one of all regions", root, { kind: "administrator" }, undefined],
    [
      "into an organization of another region",
      actors.administrator,
      { organization: "o-hn-organiser" },
      "inviteElsewhere",
    ],
    ["into an organization that nobody knows", actors.administrator, { organization: "o-none" }, "notFound"],
    ["themselves", actors.administrator, { email: "P-Administrator@example.org" }, "ownInvitation"],
    ["for longer than a month", actors.administrator, { days: 31 }, "invitationDays"],
    ["for no day", actors.administrator, { days: 0 }, "invitationDays"],
    ["no address", actors.administrator, { email: "nobody" }, "email"],
    ["an expert, by the public", anyone, {}, "aboveCompetence"],
  ])("of %s", async (_, by, more, reason) => {
    const answer: any = await tell(by, mutation.invite, input(more));
    expect(answer.reason).toBe(reason);
    expect(await states()).toEqual(reason ? [] : ["open"]);
  });

  test("is accepted by whoever is signed in, by choice where it is for another address", async () => {
    const expert: Actor = actors.expert1;
    const link = await invited({
      kind: "verificationBody",
      organization: "o-academy1",
      email: "p-expert1@example.org",
    });
    expect(await tell(expert, mutation.accept, { token: link })).toEqual({ it: true });
    expect(await seatsOf("p-expert1")).toMatchObject([{ kind: "verificationBody" }, { kind: "expert" }]);
    const other = await invited({ kind: "evaluationBody", organization: "o-academy1", email });
    expect(await tell(expert, mutation.accept, { token: other })).toMatchObject({
      refused: "CONFLICT",
      reason: "otherAddressee",
    });
    expect(await tell(expert, mutation.accept, { token: other, evenSo: true })).toEqual({ it: true });
    const again = await invited({ kind: "evaluationBody", organization: "o-academy1", email });
    expect(await tell(expert, mutation.accept, { token: again, evenSo: true })).toMatchObject({ reason: "seatHeld" });
    expect(await states()).toEqual(["accepted", "accepted", "open"]);
  });

  test("answers what its person has asked for", async () => {
    await tell(actors.expert1, 'mutation { it: requestMembership(kind: organiser, region: "370000") { id } }');
    const link = await invited({ kind: "organiser", organization: "o-academy1" });
    await tell(actors.expert1, mutation.accept, { token: link, evenSo: true });
    expect((await seatsOf("p-expert1")).map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      "expert active",
      "organiser active",
      "organiser ended",
    ]);
  });

  test.each([
    ["nobody who is signed in, without an account", anyone, undefined, {}, "signIn"],
    ["somebody signed in, with another account", actors.expert1, newcomer, {}, "signedInAlready"],
    ["the inviter", actors.administrator, undefined, { evenSo: true }, "ownInvitation"],
    ["somebody of another organization", actors.expert1, undefined, { evenSo: true }, "otherOrganization"],
    [
      "a newcomer with a weak password",
      anyone,
      { ...newcomer, password: "林远舟林远舟林远舟林远舟林远舟" },
      {},
      "passwordRepeated",
    ],
  ])("is not accepted by %s", async (_, actor, account, more, reason) => {
    const link = await invited();
    expect(await tell(actor, mutation.accept, { token: link, account, ...more })).toMatchObject({ reason });
    expect(await states()).toEqual(["open"]);
  });

  test.each([
    ["an organization that is new", brought, undefined],
    ["none", newcomer, "organizationMissing"],
    [
      "one that others act for",
      { ...brought, organization: { ...brought.organization, uscc: "known" } },
      "organizationKnown",
    ],
    [
      "one of another region",
      { ...brought, organization: { ...brought.organization, region: "460000" } },
      "inviteElsewhere",
    ],
  ])("that names no organization: the newcomer brings %s", async (_, account: any, reason) => {
    if (account.organization?.uscc === "known") {
      await w.store.em().nativeUpdate(Organization, { id: "o-forester" }, { uscc: "91440700MA40000590" });
      account = brought;
    }
    const link = await invited({ organization: undefined });
    const answer: any = await tell(anyone, mutation.accept, { token: link, account });
    expect(answer.reason).toBe(reason);
  });

  test("lets no region's administrator give rights over another region's organization", async () => {
    const own = await invited({ kind: "creditHolder", organization: undefined });
    expect(await tell(actors.hnOrganiser, mutation.accept, { token: own, evenSo: true })).toMatchObject({
      reason: "inviteElsewhere",
    });
    const expert = await invited({ organization: undefined });
    // Who only claims to be of an organization has no seat there yet.
    const claimed: Actor = { id: "p-hn-organiser", parties: [] };
    expect(await tell(claimed, mutation.accept, { token: expert, evenSo: true })).toMatchObject({
      reason: "inviteElsewhere",
    });
    expect(await tell(actors.hnOrganiser, mutation.accept, { token: expert, evenSo: true })).toEqual({ it: true });
  });

  test("is worth nothing once its inviter could not make it any more", async () => {
    const link = await invited();
    await w.store.em().nativeUpdate(Membership, { id: "p-administrator administrator" }, { region: "460000" });
    expect(await tell(anyone, mutation.accept, { token: link, account: newcomer })).toMatchObject({
      refused: "FORBIDDEN",
      reason: "inviterLost",
    });
    await w.store
      .em()
      .nativeUpdate(Membership, { id: "p-administrator administrator" }, { region: "370000", state: "ended" });
    expect(await tell(anyone, mutation.accept, { token: link, account: newcomer })).toMatchObject({
      reason: "inviterLost",
    });
    expect(await w.store.em().count(Person, { email })).toBe(0);
  });

  test("is over in time, when it is withdrawn, and when a later one takes its place", async () => {
    const first = await invited();
    const second = await invited({ days: 1 });
    expect(await states()).toEqual(["withdrawn", "open"]);
    expect(await tell(anyone, mutation.see, { token: first })).toMatchObject({ reason: "invitationOver" });
    later(1);
    for (const query of [mutation.see, mutation.accept])
      expect(await tell(anyone, query, { token: second, account: newcomer })).toMatchObject({
        reason: "invitationOver",
      });
    await lapseInvitations.work({ ...w.contextOf(anyone) } as never);
    expect(await states()).toEqual(["withdrawn", "expired"]);
    const third = await invited();
    const { it }: any = await tell(
      actors.administrator,
      "{ it: invitations(filter: { state: { eq: open } }) { items { id } } }",
    );
    const { id } = it.items[0];
    expect(await tell(actors.department, mutation.withdraw, { id })).toMatchObject({ refused: "NOT_FOUND" });
    expect(await tell(actors.hnAdministrator, mutation.withdraw, { id })).toMatchObject({ refused: "NOT_FOUND" });
    expect(await tell(actors.auditor, mutation.withdraw, { id })).toMatchObject({ refused: "FORBIDDEN" });
    expect(await tell(actors.administrator, mutation.withdraw, { id })).toEqual({ it: { state: "withdrawn" } });
    expect(await tell(anyone, mutation.accept, { token: third, account: newcomer })).toMatchObject({
      reason: "invitationOver",
    });
  });

  test("of many who accept at once one does", async () => {
    const link = await invited({ kind: "inspectionBody", organization: undefined });
    const takers = [actors.expert2, actors.expert3, actors.expert4, actors.expert5];
    const answers: any[] = await Promise.all(
      takers.map((actor) => tell(actor, mutation.accept, { token: link, evenSo: true })),
    );
    expect(answers.filter(({ it }) => it === true)).toHaveLength(1);
    expect(answers.flatMap(({ reason }) => reason ?? [])).toEqual(Array(3).fill("invitationOver"));
    const taken = w.store.reading.selectFrom("membership").select("id").where("person", "like", "p-expert%");
    expect(await taken.where("kind", "=", "inspectionBody").execute()).toHaveLength(1);
  });

  test("a further address that has an account is asked to sign in", async () => {
    const link = await invited({ email: "p-expert1@example.org" });
    expect(await tell(anyone, mutation.see, { token: link })).toMatchObject({ it: { hasAccount: true } });
    expect(await tell(anyone, mutation.accept, { token: link, account: newcomer })).toMatchObject({
      reason: "emailTaken",
    });
  });

  test("who watches administrators is approved by one of all regions alone", async () => {
    const seat = { person: "p-expert1", organization: "o-academy1", kind: "auditor", region: "370000" } as const;
    await w.store.em().insert(Membership, { ...seat, id: "m-x", state: "requested", requestedAt: w.now });
    const approve = 'mutation { it: approveMembership(id: "m-x") { state } }';
    expect(await tell(actors.administrator, approve)).toMatchObject({ reason: "aboveCompetence" });
    expect(await tell(root, approve)).toEqual({ it: { state: "active" } });
  });

  test("the seat counts from the next request of whoever took it", async () => {
    const session = await beginSession(w.store, "p-expert2", w.now);
    const link = await invited({ kind: "organiser", organization: undefined });
    await tell(actors.expert2, mutation.accept, { token: link, evenSo: true });
    const { parties } = await actorOf(w.store, session, w.now);
    expect(parties.map(({ kind }) => kind).toSorted()).toEqual(["expert", "organiser"]);
  });
});
