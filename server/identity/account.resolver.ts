import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredName, requiredText } from "../../shared/platform/text.ts";
import { standing } from "../../shared/identity/membership.ts";
import type { Context } from "../platform/context.ts";
import { move, moveWithin } from "../platform/record/move.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { record, within } from "../platform/record/transaction.ts";
import { erased } from "./erasure.ts";
import { assertAnotherRemains } from "./last-administrator.ts";
import { Membership } from "./membership.entity.ts";
import { assertEmail } from "./membership.rules.ts";
import { namesAround } from "./names.ts";
import { accountOf, assertOwner } from "./owner.ts";
import { assertPassword, hashPassword } from "./password.ts";
import { askToConfirm } from "./recovery.ts";
import { emailTaken } from "./registered.ts";
import { memberships } from "./resource.ts";
import { OwnSeat, seatsOf } from "./seats.ts";
import { endSessions, renewAlone, sessionsOf } from "./session.ts";
import { assertSignedIn } from "./signed-in.ts";

@ObjectType({ description: "One sign-in of one's own that has not ended." })
class OwnSession {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => InstantScalar, { simple: true, description: "When it began." }) begunAt!: string;
  @Field(() => InstantScalar, { simple: true, description: "When it was last in use, to the minute." }) seenAt!: string;
  @Field(() => String, { simple: true, nullable: true, description: "What the browser calls itself." })
  device!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "The network address of the sign-in." })
  address!: string | null;
  @Field(() => Boolean, { simple: true, description: "Whether it is the one that asks." }) own!: boolean;
}

/** One's own account: what only its owner does. */
@Resolver()
export class AccountResolver {
  @Query(() => [OwnSeat], { description: "One's own roles and requests, the newest first, and who decides these." })
  mySeats(@Ctx() { store, actor }: Context): Promise<OwnSeat[]> {
    return seatsOf(store, actor.id);
  }
  @Query(() => [OwnSession], { description: "One's own sign-ins that have not ended, at most 100." })
  async mySessions(@Ctx() { store, actor, cookie, now }: Context): Promise<OwnSession[]> {
    return (await sessionsOf(store, actor.id, cookie?.token, now)) as OwnSession[];
  }

  @Mutation(() => Boolean, { description: "End one of one's own sign-ins, or all but this one." })
  async endMySession(
    @Arg("id", () => ID, { nullable: true, description: "All others if left out." }) id: string | undefined,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { actor, cookie, now } = context;
    assertSignedIn(actor);
    const which = id ? { id } : { but: cookie?.token };
    const ended = await within(context, ({ trx }) => endSessions(trx, actor.id, which, now));
    if (id && ended === 0)
      throw new Refusal("NOT_FOUND", `no session ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    return true;
  }

  @Mutation(() => Boolean, { description: "Change one's password. All other sign-ins end." })
  async changePassword(
    @Arg("ownPassword", () => String, { description: "The password so far." }) ownPassword: string,
    @Arg("password", () => String) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await assertOwner(context, ownPassword);
    await assertPassword({ password, names: await namesAround(context.store, context.actor.id) });
    const passwordHash = await hashPassword(password);
    const { actor, cookie, now } = context;
    const token = await within(context, async (inside) => {
      await inside.trx.updateTable("person").set({ passwordHash }).where("id", "=", actor.id).execute();
      // Whoever knew the old one is not known in any browser any more.
      await inside.trx.deleteFrom("device").where("person", "=", actor.id).execute();
      await record(inside, { type: "person", record: actor.id, action: "changePassword" });
      return renewAlone(inside.trx, { token: cookie?.token, person: actor.id }, now);
    });
    if (token) cookie?.set(token);
    return true;
  }

  @Mutation(() => Boolean, {
    description: "Change one's name and address. Another address needs the password, and is to be confirmed.",
  })
  async changeAccount(
    @Arg("name", () => String) entered: string,
    @Arg("email", () => String) address: string,
    @Arg("ownPassword", () => String, { nullable: true }) ownPassword: string | undefined,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { actor, store } = context;
    assertSignedIn(actor);
    const name = requiredName("name", entered);
    const email = requiredText("email", address, 200).toLowerCase();
    assertEmail(email);
    const now = await accountOf(store.reading, actor.id);
    if (email !== now.email) await assertOwner(context, ownPassword ?? "");
    if (email === now.email && name === now.name) return true;
    await within(context, async (inside) => {
      const { trx } = inside;
      const taken = trx.selectFrom("person").select("id").where("email", "=", email).where("id", "<>", actor.id);
      if (await taken.executeTakeFirst()) throw emailTaken();
      await trx.updateTable("person").set({ name, email }).where("id", "=", actor.id).execute();
      await record(inside, { type: "person", record: actor.id, action: "edit" });
      if (email !== now.email) await askToConfirm(inside, { id: actor.id, email });
    });
    return true;
  }

  @Mutation(() => Membership, { description: "Give up a role of one's own, or take a request back." })
  leaveMembership(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Membership> {
    return move(memberships, id, "leave", context, {
      async rule(it, inside) {
        await assertAnotherRemains(it, inside);
        it.dueOn = null;
      },
    });
  }

  @Mutation(() => Boolean, {
    description:
      "Erase one's account: roles, sign-ins, address and password at once. What was done on records stays with them; " +
      "the name on it goes three years after the last deed.",
  })
  async eraseAccount(@Arg("ownPassword", () => String) ownPassword: string, @Ctx() context: Context): Promise<boolean> {
    await assertOwner(context, ownPassword);
    const { actor, cookie } = context;
    const passwordHash = await hashPassword(crypto.randomUUID());
    await within(context, async (inside) => {
      const seats = await inside.trx
        .selectFrom("membership")
        .select("id")
        .where("person", "=", actor.id)
        .where("state", "in", standing)
        .orderBy("id")
        .execute();
      const rule = (it: Membership) => assertAnotherRemains(it, inside);
      for (const { id } of seats) await moveWithin(inside, memberships, id, "leave", { rule, as: "holder" });
      await erased(inside, actor.id, passwordHash);
    });
    cookie?.clear();
    return true;
  }
}
