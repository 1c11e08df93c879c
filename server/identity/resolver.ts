import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { addWorkingDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import { identityOf, type Identity } from "../../shared/identity/identifier.ts";
import { requiredName, requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf, newId } from "../platform/clock.ts";
import { anyone, type Asking, type Context } from "../platform/context.ts";
import { beginWithin, move } from "../platform/record/move.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import type { Store } from "../platform/store/store.ts";
import { Membership } from "./membership.entity.ts";
import { Organization } from "./organization.entity.ts";
import { assertPassword, hashPassword } from "./password.ts";
import { Person } from "./person.entity.ts";
import { assertMayGive } from "./invitation.rules.ts";
import { OrganizationInput, organizationOf } from "./organization-input.ts";
import { memberships, organizations, people } from "./resource.ts";
import { enter } from "./enter.ts";
import { askToConfirm } from "./recovery.ts";
import { evenly } from "./evenly.ts";
import { assertAnotherRemains } from "./last-administrator.ts";
import { endSession, sessionOf } from "./session.ts";
import { securedOr } from "./admission.ts";
import { assertSignedIn } from "./signed-in.ts";
import { countTry } from "./tries.ts";
import { assertAnothers, assertEmail } from "./membership.rules.ts";
import { assertOwnAddress, assertProven, joining, tellMembers } from "./joining.ts";
import { standing } from "../../shared/identity/membership.ts";

@ObjectType({ description: "What somebody may act as, and where." })
class PartyHeld {
  @Field(() => enumOf("PartyKind"), { simple: true }) kind!: PartyKind;
  @Field(() => String, { simple: true, description: "GB/T 2260 code." }) region!: string;
}
@ObjectType({ description: "Who is signed in." })
class Me {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => String, { simple: true }) name!: string;
  @Field(() => String, { simple: true }) email!: string;
  @Field(() => Organization, { simple: true }) organization!: Organization;
  @Field(() => [PartyHeld], { simple: true }) parties!: readonly PartyHeld[];
  @Field(() => Boolean, { simple: true, description: "Whether a second factor must be set up before anything else." })
  secondFactorDue!: boolean;
}
@InputType()
class RegistrationInput {
  @Field(() => OrganizationInput) organization!: OrganizationInput;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
  @Field(() => enumOf("PartyKind")) kind!: PartyKind;
  @Field(() => String, { description: "The region in which to act, GB/T 2260 code." }) region!: string;
}

@ObjectType({ description: "That an account was requested." })
class AccountRequest {
  @Field(() => DayScalar, { simple: true, description: "The day by which it is decided." }) dueOn!: string;
}

/** Working days within which a request is decided. */
const decisionDays = 3;
const dueFrom = (now: string): string => addWorkingDays(dayOf(now), decisionDays).on;

@Resolver(() => Organization)
export class OrganizationResolver extends readsOf(organizations) {}
@Resolver(() => Person)
export class PersonResolver extends readsOf(people) {}

@Resolver(() => Membership)
export class MembershipResolver extends readsOf(memberships) {
  @Query(() => Me, { nullable: true, description: "Who is asking; null for the public." })
  async me(@Ctx() { store, actor, lapse }: Context): Promise<Me | null> {
    return actor.id === anyone.id ? null : meOf(store, { actor, lapse });
  }

  @Mutation(() => Me, {
    description:
      "Sign in. An unknown account and a wrong password get the same answer. After five failures each further one " +
      "doubles the wait; a browser in which the account has signed in before waits for its own failures alone.",
  })
  async signIn(
    @Arg("email", () => String) entered: string,
    @Arg("password", () => String) password: string,
    @Arg("code", () => String, { nullable: true, description: "Of the second factor, once it is asked for." })
    code: string | undefined,
    @Ctx() context: Context,
  ): Promise<Me> {
    const { store, now, cookie, secondFactor = new Set() } = context;
    const token = await enter(context, { email: entered, password, code });
    cookie?.set(token);
    return meOf(store, securedOr(await sessionOf(store, token, now), secondFactor));
  }

  @Mutation(() => Boolean, { description: "End this session, or all sessions of one's own." })
  async signOut(
    @Arg("everywhere", () => Boolean, { defaultValue: false }) everywhere: boolean,
    @Ctx() { store, actor, now, cookie }: Context,
  ): Promise<boolean> {
    await endSession(
      store,
      everywhere && actor.id !== anyone.id ? { person: actor.id } : { token: cookie?.token },
      now,
    );
    cookie?.clear();
    return true;
  }

  @Mutation(() => AccountRequest, {
    description:
      "Request an account. An administrator of the region decides. The answer is the same, and takes as long, where the " +
      "email address has an account already: then nothing is requested.",
  })
  async register(
    @Arg("input", () => RegistrationInput) input: RegistrationInput,
    @Ctx() context: Context,
  ): Promise<AccountRequest> {
    const { region, organization } = input;
    const email = requiredText("email", input.email, 200).toLowerCase();
    const name = requiredName("name", input.name);
    assertEmail(email);
    const identity = identityOf(organization, `PERSON:${newId(context.now)}`);
    requiredName("organization.name", organization.name);
    for (const code of [region, organization.region, organization.city]) if (code && code !== "000000") regionOf(code);
    await countTry(context.store, "accountRequest", context.address ?? "unknown", context.now);
    await assertPassword({ password: input.password, names: [name, email, organization.name] });
    return evenly(async () => {
      const passwordHash = await hashPassword(input.password);
      return requested(context, { ...input, name, email, passwordHash, identity });
    });
  }

  @Mutation(() => Membership, {
    description: "Request a further role on behalf of one's organization. An administrator of the region decides.",
  })
  requestMembership(
    @Arg("kind", () => enumOf("PartyKind")) kind: PartyKind,
    @Arg("region", () => String) region: string,
    @Ctx() context: Context,
  ): Promise<Membership> {
    const { id: person } = context.actor;
    assertSignedIn(context.actor);
    if (region !== "000000") regionOf(region);
    return once(context, { act: "membership.begin", kind, region }, async (inside) => {
      const asking = await inside.em.findOneOrFail(Person, { id: person });
      const { organization } = asking;
      if (await inside.em.findOne(Membership, { person, kind, region, state: { $in: [...standing] } })) {
        throw new Refusal("CONFLICT", "this has already been requested", {
          field: "kind",
          reason: "alreadyRequested",
          clause: platformDefault,
        });
      }
      return asksFor(inside, {
        ...{ person, organization, kind, region, dueOn: dueFrom(inside.now) },
        ...(await joining(inside, asking)),
      });
    });
  }
  @Mutation(() => Membership, {
    description:
      "Confirm, for one's organization, that whoever asks to join it belongs to it. An administrator decides after that.",
  })
  confirmMembership(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Membership> {
    return move(memberships, id, "confirm", context, { rule: (it, inside) => assertOwnAddress(inside, it) });
  }
  @Mutation(() => Membership, { description: "Do not confirm that somebody belongs to one's organization: why not." })
  declineMembership(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return move(memberships, id, "decline", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Membership, {
    description:
      "Approve a requested role. Where others act for the organization and none of them has confirmed it, only an " +
      "administrator of the organization's region does, and names the proof.",
  })
  approveMembership(
    @Arg("id", () => ID) id: string,
    @Arg("proof", () => String, { nullable: true, description: "What shows that they belong to the organization." })
    proof: string | undefined,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return move(memberships, id, "approve", context, {
      note: proof?.trim() || undefined,
      input: { proof },
      async rule(it, inside) {
        const { actor } = inside;
        assertAnothers(it.person, actor.id);
        assertMayGive(actor.parties, it);
        await assertProven(inside, actor, it, proof);
        it.dueOn = null;
        await tellMembers(inside, it, "joined");
      },
    });
  }
  @Mutation(() => Membership, { description: "Refuse a requested role, with the reason." })
  refuseMembership(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return move(memberships, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Membership, { description: "Revoke a role. Effective from the person's next request." })
  endMembership(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return move(memberships, id, "end", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it, inside) => (it.person === inside.actor.id ? assertAnotherRemains(it, inside) : undefined),
    });
  }
}

/** Whoever asks for an account, checked. */
interface Applicant extends RegistrationInput {
  readonly passwordHash: string;
  readonly identity: Identity;
}
/** Requests an account, unless the address has one: whoever asks learns of no account, and its owner loses nothing. */
const requested = (
  context: Context,
  { organization: of, identity, ...applicant }: Applicant,
): Promise<AccountRequest> => {
  const { kind, region, name, email, passwordHash } = applicant;
  return once(context, { act: "register", email, kind, region, uscc: of.uscc }, async (inside) => {
    const { now, trx, em } = inside;
    const [dueOn, organization] = [dueFrom(now), await organizationOf(of, identity, inside)];
    await em.flush();
    if (await trx.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst()) return { dueOn };
    const person = em.create(Person, { id: newId(now), name, email, organization, joinedAt: now, passwordHash });
    await em.flush();
    await record(inside, { type: "person", record: person.id, action: "register" });
    await askToConfirm(inside, person);
    const seat = { person: person.id, organization, kind, region, dueOn };
    await asksFor(inside, { ...seat, ...(await joining(inside, person, of.name)) });
    return { dueOn };
  });
};

/** Requests a seat; those who act for the organization already are told. */
async function asksFor(inside: Inside, fields: Omit<Partial<Membership>, "id" | "state">): Promise<Membership> {
  const seat = { ...fields, requestedAt: inside.now };
  const asked = await beginWithin(inside, memberships, seat, { by: null });
  await tellMembers(inside, asked, "asked");
  return asked;
}

/** Whoever asks, as they were admitted. */
interface Seen {
  readonly actor: Asking["actor"];
  readonly lapse?: Asking["lapse"] | undefined;
}
async function meOf({ reading }: Store, { actor, lapse }: Seen): Promise<Me> {
  const { id, parties } = actor;
  const person = await reading
    .selectFrom("person")
    .select(["id", "name", "email", "organization"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const organization = (await reading
    .selectFrom("organization")
    .selectAll()
    .where("id", "=", person.organization)
    .executeTakeFirstOrThrow()) as Organization;
  return { ...person, organization, parties, secondFactorDue: lapse?.reason === "secondFactorDue" };
}
