import { actingAs } from "./acting.ts";
import { randomBytes } from "node:crypto";
import { identityOf } from "../../shared/identity/identifier.ts";
import { ownAffairs, type PartyKind } from "../../shared/identity/role.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { requiredName, requiredText } from "../../shared/platform/text.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { standing } from "../../shared/identity/membership.ts";
import { later, newId } from "../platform/clock.ts";
import { anyone, type Context } from "../platform/context.ts";
import { digest } from "../platform/log/canonical.ts";
import { post } from "../platform/message/message.ts";
import { beginWithin, moveWithin } from "../platform/record/move.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import type { Invitation } from "./invitation.entity.ts";
import {
  assertDays,
  assertInvitesAnother,
  assertMayGive,
  assertMeant,
  assertNewOrganization,
  assertNotHeld,
  assertOwnRegions,
  assertSameOrganization,
  assertStillMayGive,
} from "./invitation.rules.ts";
import { invitationLetter } from "./letters.ts";
import { assertEmail } from "./membership.rules.ts";
import { organizationOf, type OrganizationInput } from "./organization-input.ts";
import { assertPassword, hashPassword } from "./password.ts";
import { Person } from "./person.entity.ts";
import { askToConfirm } from "./recovery.ts";
import { emailTaken } from "./registered.ts";
import { invitations, memberships } from "./resource.ts";
import { countTry } from "./tries.ts";

/** Whom an administrator invites, and as what. */
export interface Invited {
  readonly kind: PartyKind;
  readonly region: string;
  readonly organization?: string | undefined;
  readonly email: string;
  readonly days: number;
}
/** An account to be made for whoever has none. */
export interface Newcomer {
  readonly name: string;
  readonly password: string;
  readonly organization?: OrganizationInput | undefined;
}

/**
 * Invites somebody in place of an earlier invitation to the same. The link is sent where mail is configured, else given
 * back, to be handed over.
 */
export async function invite(context: Context, { kind, region, organization, ...given }: Invited) {
  const { actor, store, now, origin = "" } = context;
  const email = requiredText("email", given.email, 200).toLowerCase();
  assertEmail(email);
  assertDays(given.days);
  if (region !== "000000") regionOf(region);
  assertMayGive(actor.parties, { kind, region });
  await countTry(store, "letters", email, now);
  const token = randomBytes(32).toString("base64url");
  const made = { url: `${origin}/invited#${token}`, until: later(now, given.days * 86_400) };
  return within(context, async (inside) => {
    const { trx } = inside;
    const own = await trx
      .selectFrom("person")
      .select(["email", "organization"])
      .where("id", "=", actor.id)
      .executeTakeFirst();
    assertInvitesAnother(own?.email === email);
    if (organization) assertOwnRegions(actor.parties, await placeOf(inside, organization));
    const earlier = trx.selectFrom("invitation").select("id").where("state", "=", "open").where("email", "=", email);
    for (const { id } of await earlier.where("kind", "=", kind).where("region", "=", region).orderBy("id").execute())
      await moveWithin(inside, invitations, id, "withdraw");
    const by = await trx
      .selectFrom("organization")
      .select("name")
      .where("id", "=", own!.organization)
      .executeTakeFirstOrThrow();
    const isSent = await post(inside, invitationLetter(email, made, by.name));
    const { id } = await beginWithin(
      inside,
      invitations,
      {
        ...{ kind, region, organization: organization ?? null, email, until: made.until, isSent },
        ...{ invitedBy: actor.id, invitedAt: now, tokenHash: digest(token) },
      },
      { by: "administrator" },
    );
    return { id, until: made.until, url: isSent ? null : made.url };
  });
}

/** Where an organization is registered. @throws Refusal NOT_FOUND where there is none. */
async function placeOf({ trx }: Pick<Inside, "trx">, id: string) {
  const place = await trx.selectFrom("organization").select(["region", "city"]).where("id", "=", id).executeTakeFirst();
  if (place) return place;
  throw new Refusal("NOT_FOUND", `no organization ${id}`, {
    field: "organization",
    reason: "notFound",
    clause: platformDefault,
  });
}

const over = () =>
  new Refusal("NOT_FOUND", "this invitation was used, withdrawn, or its time is over: ask for another", {
    reason: "invitationOver",
    field: "token",
    clause: platformDefault,
  });
const openBy = (trx: Inside["trx"], token: string, now: string) =>
  trx
    .selectFrom("invitation")
    .selectAll()
    .where("tokenHash", "=", digest(token))
    .where("state", "=", "open")
    .where("until", ">", now);

/**
 * What an open invitation says to whoever has its link.
 * @throws Refusal NOT_FOUND alike for one that is unknown, was used or withdrawn, or is over.
 */
export async function invitationFor({ store: { reading }, now }: Context, token: string) {
  const found = await openBy(reading, token, now).executeTakeFirst();
  if (!found) throw over();
  const { kind, region, organization, email, until, invitedBy } = found;
  const [of, by, account] = await Promise.all([
    reading
      .selectFrom("organization")
      .select("name")
      .where("id", "=", organization ?? "")
      .executeTakeFirst(),
    reading
      .selectFrom("person as p")
      .innerJoin("organization as o", "o.id", "p.organization")
      .select("o.name")
      .where("p.id", "=", invitedBy)
      .executeTakeFirstOrThrow(),
    reading.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst(),
  ]);
  return { kind, region, email, until, organization: of?.name ?? null, by: by.name, hasAccount: !!account };
}

/**
 * Takes the seat of an invitation: with the account that is signed in, or with one that is made for it. The inviter's act
 * is the approval, if they may still give that seat.
 */
export async function acceptInvitation(
  context: Context,
  token: string,
  { account, evenSo }: { account: Newcomer | undefined; evenSo: boolean },
): Promise<void> {
  const { actor, store, now, address = "unknown" } = context;
  await countTry(store, "forgotten", address, now);
  const { email } = await invitationFor(context, token);
  if (!account && actor.id === anyone.id)
    throw new Refusal("UNAUTHENTICATED", "sign in, or make an account", { reason: "signIn", clause: platformDefault });
  if (account && actor.id !== anyone.id)
    throw invalidInput("account", "signedInAlready", "somebody is signed in here: accept as them, or sign out first");
  const newcomer = account && (await preparedOf(account, email));
  await within(context, async (inside) => {
    const query = openBy(inside.trx, token, now);
    // Of two who accept at once, one waits here and then finds it used.
    const open = (await (inside.dialect === "postgresql" ? query.forUpdate() : query).executeTakeFirst()) as
      | Invitation
      | undefined;
    if (!open) throw over();
    const inviter = await seatsOf(inside, open.invitedBy);
    const place = open.organization ? await placeOf(inside, open.organization) : undefined;
    assertStillMayGive(inviter, open, place);
    const person = newcomer
      ? await accountFor(inside, open, newcomer, inviter)
      : await signedIn(inside, open, evenSo, inviter);
    const membership = await seated(actingAs(inside, person.id), open, person);
    await moveWithin(actingAs(inside, person.id), invitations, open.id, "accept", {
      as: "acceptor",
      rule: (it) => void Object.assign(it, { acceptedBy: person.id, membership }),
    });
  });
}

/** The seats of a person as they are now; whoever ends one meanwhile waits. */
async function seatsOf({ trx, dialect }: Inside, person: string) {
  const query = trx
    .selectFrom("membership")
    .select(["kind", "region"])
    .where("person", "=", person)
    .where("state", "=", "active")
    .orderBy("id");
  return (dialect === "postgresql" ? query.forShare() : query).execute();
}

interface Prepared extends Pick<Newcomer, "organization"> {
  readonly name: string;
  readonly passwordHash: string;
}
async function preparedOf(account: Newcomer, email: string): Promise<Prepared> {
  const { password, organization } = account;
  const name = requiredName("name", account.name);
  const named = organization && requiredName("organization.name", organization.name);
  for (const code of [organization?.region, organization?.city]) if (code && code !== "000000") regionOf(code);
  await assertPassword({ password, names: [name, email, ...(named ? [named] : [])] });
  return { name, organization, passwordHash: await hashPassword(password) };
}
type Taker = Pick<Person, "id" | "organization">;
type Seats = Awaited<ReturnType<typeof seatsOf>>;

/** Makes the account of whoever has none. An address to which the link was sent is confirmed by it. */
async function accountFor(inside: Inside, open: Invitation, given: Prepared, inviter: Seats): Promise<Taker> {
  const { em, trx, now } = inside;
  const { email, isSent } = open;
  if (await trx.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst()) throw emailTaken();
  const { name, passwordHash } = given;
  const organization = open.organization ?? (await broughtBy(inside, given.organization, inviter));
  const confirmed = isSent ? { confirmedEmail: email, confirmedAt: now } : {};
  const fields = { name, email, organization, joinedAt: now, passwordHash, ...confirmed };
  const person = em.create(Person, { id: newId(now), ...fields });
  await em.flush();
  await record(actingAs(inside, person.id), { type: "person", record: person.id, action: "register" });
  if (!isSent) await askToConfirm(inside, person);
  return person;
}

/** An organization that is new to the platform, in a region of whoever invited. */
async function broughtBy(inside: Inside, given: OrganizationInput | undefined, inviter: Seats): Promise<string> {
  if (!given) throw invalidInput("organization", "organizationMissing", "name the organization you act for");
  const identity = identityOf(given, `PERSON:${newId(inside.now)}`);
  const known = inside.trx.selectFrom("organization").select("id").where("uscc", "=", identity.code);
  assertNewOrganization(!!(await known.executeTakeFirst()));
  assertOwnRegions(inviter, given);
  return organizationOf(given, identity, inside);
}

/** Whoever is signed in, if the invitation may be theirs. */
async function signedIn(inside: Inside, open: Invitation, evenSo: boolean, inviter: Seats): Promise<Taker> {
  const { trx, actor } = inside;
  assertInvitesAnother(actor.id === open.invitedBy);
  const person = await trx
    .selectFrom("person")
    .select(["id", "organization", "email"])
    .where("id", "=", actor.id)
    .executeTakeFirstOrThrow();
  assertMeant(open.email, person.email, evenSo);
  assertSameOrganization(open.organization, person.organization);
  // Whoever only said to be of an organization is not made one of its people by another region's administrator.
  if (!actor.organization || ownAffairs.includes(open.kind))
    assertOwnRegions(inviter, await placeOf(inside, person.organization));
  return person;
}

/** The seat, in force at once: a request for the same is answered by it. @returns its id. */
async function seated(inside: Inside, { kind, region }: Invitation, person: Taker): Promise<string> {
  const { trx, now } = inside;
  const present = await trx
    .selectFrom("membership")
    .select(["id", "state"])
    .where("person", "=", person.id)
    .where("kind", "=", kind)
    .where("region", "=", region)
    .where("state", "in", standing)
    .executeTakeFirst();
  assertNotHeld(present?.state === "active");
  if (present) await moveWithin(inside, memberships, present.id, "leave", { as: "holder" });
  const seat = { person: person.id, organization: person.organization, kind, region, requestedAt: now };
  const { id } = await beginWithin(inside, memberships, seat, {
    by: null,
    rule: (it) => {
      it.state = "active";
    },
  });
  return id;
}
