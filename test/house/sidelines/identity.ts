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
const register = "mutation ($input: RegistrationInput!) { it: register(input: $input) { id } }";

/** Accounts refused and ended; a role asked for. */
export async function identitySidelines(acts: Acts) {
  const { telling, does, act, because, cast } = acts;
  const { administrator, forester, auditor } = cast;
  await because(administrator, "refuseMembership", (await does(null, register, newcomer(1))).id);
  const { id: account } = await does(null, register, newcomer(2));
  await act(administrator, "approveMembership", account);
  await because(administrator, "endMembership", account);
  await ownAccount(acts);
  const { id: asked } = await does(
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
  return { membership: asked as string };
}

/** Somebody who changes what is theirs, gives a role up, and goes. */
async function ownAccount({ telling, does, act, cast }: Acts) {
  const own = newcomer(3).input;
  const { id } = await does(null, register, { input: own });
  await act(cast.administrator, "approveMembership", id);
  const party = { name: own.name, email: own.email, password } as Member;
  await telling.signIn(party);
  const email = "moved3@demo.example";
  const moved =
    "mutation ($name: String!, $email: String!, $own: String) { changeAccount(name: $name, email: $email, ownPassword: $own) }";
  await telling.ask(party, moved, { name: own.name, email, own: password });
  const next = "潮水退下去以后滩涂上留着海鸥的脚印";
  const change = "mutation ($own: String!, $next: String!) { changePassword(ownPassword: $own, password: $next) }";
  await telling.ask(party, change, { own: password, next });
  Object.assign(party, { email, password: next });
  await telling.ask(party, "mutation { endMySession }");
  await act(party, "leaveMembership", id);
  await telling.ask(party, "mutation ($own: String!) { eraseAccount(ownPassword: $own) }", { own: next });
}

/** A body that is new to the list. */
export async function body({ cast, does, act }: Acts, n: number): Promise<Party> {
  await act(cast.administrator, "approveMembership", (await does(null, register, newcomer(n, "evaluationBody"))).id);
  return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password };
}

/** An office of Sichuan's that nobody has acted for yet. */
export async function office({ cast, does, act }: Acts, n: number): Promise<Member> {
  const { input } = newcomer(n, "department");
  const { id } = await does(null, register, { input: { ...input, region: "510000" } });
  await act(cast.administrator, "approveMembership", id);
  return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password } as Member;
}
