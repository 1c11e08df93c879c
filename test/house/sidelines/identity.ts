import { generateSync } from "otplib";
import { password, usccOf, type Member } from "../../../server/seeds/story/cast.ts";
import type { Party } from "../../../server/seeds/story/telling.ts";
import type { Acts } from "./acts.ts";

const newcomer = (n: number, kind = "organiser") => ({
  input: {
    organization: { name: `某公司${n}`, uscc: usccOf(900 + n), region: "370000" },
    name: `某人${n}`,
    email: `newcomer${n}@demo.example`,
    password,
    kind,
    region: "370000",
  },
});
const register = "mutation ($input: RegistrationInput!) { it: register(input: $input) { dueOn } }";
const newest =
  "{ it: memberships(filter: { state: { eq: requested } }, sort: [{ by: id, descending: true }], take: 1) { items { id } } }";
/** Somebody asks for an account. @returns the id of the request, as the administrator sees it. */
async function asked({ telling, does, cast }: Acts, newcomer: Record<string, unknown>): Promise<string> {
  await does(null, register, newcomer);
  return (await telling.ask(cast.administrator, newest)).it.items[0].id as string;
}

const sendsMessages = async ({ telling, cast }: Acts): Promise<boolean> =>
  (await telling.ask(cast.forester, "{ messaging }")).messaging;

/** Accounts refused and ended; a role asked for. */
export async function identitySidelines(acts: Acts) {
  const { telling, does, act, because, cast } = acts;
  const { administrator, forester, auditor } = cast;
  await because(administrator, "refuseMembership", await asked(acts, newcomer(1)));
  const account = await asked(acts, newcomer(2));
  await act(administrator, "approveMembership", account);
  await because(administrator, "endMembership", account);
  await joiningOthers(acts);
  await ownAccount(acts);
  const { id: further } = await does(
    forester,
    'mutation { it: requestMembership(kind: organiser, region: "370000") { id } }',
  );
  await does(
    null,
    "mutation ($email: String!, $password: String!) { it: signIn(email: $email, password: $password) { id } }",
    { email: auditor.email, password },
  );
  await telling.ask(auditor, "mutation { it: signOut(everywhere: false) }");
  delete (auditor as { since?: string }).since;
  if (await sendsMessages(acts)) await wayBack(acts);
  const invitation = await invitationSidelines(acts);
  await secondFactors(acts);
  return { membership: further as string, invitation };
}

/** Somebody has a second factor, removes it by a recovery code, has it again, and an administrator takes it away. */
async function secondFactors({ telling, does, clock, cast: { administrator, forester } }: Acts): Promise<void> {
  const begin = "mutation ($own: String!) { it: beginSecondFactor(ownPassword: $own) { secret } }";
  const confirm = "mutation ($code: String!) { it: confirmSecondFactor(code: $code) }";
  const setUp = async (): Promise<string[]> => {
    const { secret } = await does(forester, begin, { own: password });
    return does(forester, confirm, {
      code: generateSync({ secret, epoch: Math.floor(Date.parse(clock.now()) / 1_000) }),
    });
  };
  const [code] = await setUp();
  const remove = "mutation ($own: String!, $code: String!) { removeSecondFactor(ownPassword: $own, code: $code) }";
  await telling.ask(forester, remove, { own: password, code });
  await setUp();
  const reset = "mutation ($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) }";
  await telling.ask(administrator, reset, { id: forester.personId, reason: "当面核验，手机遗失。" });
  await telling.signIn(forester);
}

/** One is invited and makes an account; another invitation is withdrawn. @returns the one that was accepted. */
async function invitationSidelines({ telling, does, because, cast: { administrator }, store }: Acts): Promise<string> {
  const invite = "mutation ($input: InvitationInput!) { it: invite(input: $input) { id url } }";
  const input = { kind: "expert", region: "370000", email: "newcomer61@demo.example" };
  const { id, url } = await does(administrator, invite, { input });
  const letter = await store.reading
    .selectFrom("message")
    .select("text")
    .where("recipient", "=", input.email)
    .executeTakeFirst();
  const [, token] = /invited#([\w-]+)/.exec(url ?? letter!.text!)!;
  const organization = { name: "某公司61", uscc: usccOf(961), region: "370000" };
  await telling.ask(
    null,
    "mutation ($token: String!, $account: NewcomerInput) { joinByInvitation(token: $token, account: $account) }",
    { token, account: { name: "某人61", password, organization } },
  );
  const other = await does(administrator, invite, { input: { ...input, email: "newcomer62@demo.example" } });
  await because(administrator, "withdrawInvitation", other.id);
  return id as string;
}

/** Somebody confirms their address by the link that they are sent. */
async function confirmAddress({ does, store }: Acts, party: Party): Promise<void> {
  await does(party, "mutation { it: sendConfirmation }");
  const letter = await store.reading
    .selectFrom("message")
    .select("text")
    .where("text", "like", "%/confirm-address#%")
    .where("recipient", "=", party.email)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const [, confirming] = /#([\w-]+)/.exec(letter.text!)!;
  await does(null, "mutation ($token: String!) { it: confirmAddress(token: $token) }", { token: confirming });
}

/** One confirms the address, asks for a link, gets one from an administrator, and sets the password by it. */
async function wayBack(acts: Acts): Promise<void> {
  const { telling, does, cast } = acts;
  const { administrator, forester, auditor } = cast;
  await confirmAddress(acts, forester);
  await does(null, "mutation ($email: String!) { it: forgotPassword(email: $email) }", { email: forester.email });
  const { url } = await does(
    administrator,
    "mutation ($id: ID!, $reason: String!) { it: makePasswordLink(id: $id, reason: $reason) { url } }",
    { id: auditor.personId, reason: "当面核验。" },
  );
  const set = "mutation ($token: String!, $password: String!) { it: setPassword(token: $token, password: $password) }";
  await does(null, set, { token: url.split("#")[1], password });
  await telling.signIn(auditor);
}
/** Two people ask to join the forester's organization, who knows one of them, and that one leaves again. */
async function joiningOthers(acts: Acts) {
  const { telling, act, because, cast } = acts;
  const known = "query ($id: ID!) { it: organization(id: $id) { name uscc region } }";
  const { it: organization } = await telling.ask(cast.forester, known, { id: cast.forester.organizationId });
  const joining = (n: number) => ({ input: { ...newcomer(n).input, organization } });
  await because(cast.forester, "declineMembership", await asked(acts, joining(71)));
  const colleague = await asked(acts, joining(70));
  if (await sendsMessages(acts)) {
    const { name, email } = joining(70).input;
    const party = { name, email, password };
    await telling.signIn(party);
    await confirmAddress(acts, party);
    await act(cast.forester, "confirmMembership", colleague);
  }
  const approve = "mutation ($id: ID!, $proof: String) { approveMembership(id: $id, proof: $proof) { id } }";
  await telling.ask(cast.administrator, approve, { id: colleague, proof: "盖章的授权书，2026-01-14。" });
  await because(cast.administrator, "endMembership", colleague);
}

/** Somebody who changes what is theirs, gives a role up, and goes. */
async function ownAccount(acts: Acts) {
  const { telling, act, cast } = acts;
  const { input: own } = newcomer(60);
  const id = await asked(acts, { input: own });
  await act(cast.administrator, "approveMembership", id);
  const party = { name: own.name, email: own.email, password } as Member;
  await telling.signIn(party);
  const email = "moved60@demo.example";
  const moved =
    "mutation ($name: String!, $email: String!, $own: String) { changeAccount(name: $name, email: $email, ownPassword: $own) }";
  await telling.ask(party, moved, { name: own.name, email, own: password });
  const next = "潮水退下去以后滩涂上留着海鸥的脚印";
  const change = "mutation ($own: String!, $next: String!) { changePassword(ownPassword: $own, password: $next) }";
  await telling.ask(party, change, { own: password, next });
  Object.assign(party, { email, password: next });
  await telling.ask(party, "mutation { endMySession }");
  const token =
    'mutation ($own: String!) { makeToken(name: "监测站", scope: monitoring, days: 30, ownPassword: $own) { until } }';
  await telling.ask(party, token, { own: next });
  const { myTokens } = await telling.ask(party, "{ myTokens { id } }");
  await telling.ask(party, "mutation ($id: ID!) { endMyToken(id: $id) }", { id: myTokens[0].id });
  await act(party, "leaveMembership", id);
  await telling.ask(party, "mutation ($own: String!) { eraseAccount(ownPassword: $own) }", { own: next });
}

/** A body that is new to the list. */
export async function body(acts: Acts, n: number): Promise<Party> {
  const { cast, act } = acts;
  await act(cast.administrator, "approveMembership", await asked(acts, newcomer(n, "evaluationBody")));
  return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password };
}

/** An office of Sichuan's that nobody has acted for yet. */
export async function office(acts: Acts, n: number): Promise<Member> {
  const { cast, act } = acts;
  const { input } = newcomer(n, "department");
  const id = await asked(acts, { input: { ...input, region: "510000" } });
  await act(cast.administrator, "approveMembership", id);
  return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password } as Member;
}
