import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import { seatedAs } from "../identity/index.ts";
import type { Context } from "../platform/context.ts";
import { findForUpdate, findVisible, move, moveWithin, rowOf } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { basisOf } from "./propose.ts";
import { Proposal } from "./proposal.entity.ts";
import { deedOf, groundOfSecond, proposals } from "./resource.ts";
import { assertStillHolds, assertTwo, assertUnchanged, type Of } from "./rules.ts";

/** A person as one of two. */
async function personOf({ trx }: Inside, id: string): Promise<Of> {
  const person = await trx
    .selectFrom("person")
    .select(["name", "organization"])
    .where("id", "=", id)
    .executeTakeFirst();
  return { id, name: person?.name ?? "", organization: person?.organization ?? null };
}
/** @throws Refusal FORBIDDEN where the actor may not be the second person of what waits here. */
async function assertSecond(it: Proposal, inside: Inside): Promise<void> {
  if (it.state !== "proposed") return;
  const { otherOffice = false } = groundOfSecond(deedOf(it), it.subject);
  const first = { ...(await personOf(inside, it.proposedBy)), organization: it.office };
  assertTwo(first, await personOf(inside, inside.actor.id), otherOffice);
}

/** Does what was proposed, as the deed of whoever proposed it and confirmed by the actor. */
async function carryOut(it: Proposal, inside: Inside): Promise<void> {
  const deed = deedOf(it);
  const proposer = await seatedAs(inside.trx, it.proposedBy);
  const record = await findForUpdate(deed.resource, it.subjectId, inside);
  assertUnchanged(it.basis, basisOf(deed.resource, rowOf(record)));
  const held = proposer?.actor.organization === it.office ? deed.resource.rolesOn(proposer.actor, record) : [];
  assertStillHolds(held, deed.by);
  const confirming = { proposal: it.id, by: inside.actor.id };
  await deed.run({ ...inside, actor: proposer!.actor, confirming }, it.subjectId, it.input);
}
const decided = (it: Proposal, { actor, now }: Inside, reason: string | null = null): void =>
  void Object.assign(it, { decidedBy: actor.id, decidedAt: now, dueOn: null, reason });

@Resolver(() => Proposal)
export class ProposalResolver extends readsOf(proposals) {
  /**
   * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN; FORBIDDEN for whoever proposed it; CONFLICT where the record has
   * changed; RULE_BROKEN where the proposer lost the competence; and whatever the deed refuses now.
   */
  @Mutation(() => Proposal, {
    description: "Confirm what another person proposed: it is done now, just as it was proposed. Platform rule.",
  })
  confirmProposal(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Proposal> {
    return once(context, { act: "proposal.confirm", id }, async (inside) => {
      const seen = await findVisible(proposals, id, inside);
      await assertSecond(seen, inside);
      // The record before what waits on it, as whoever changes the record has it.
      await findForUpdate(deedOf(seen).resource, seen.subjectId, inside);
      return moveWithin(inside, proposals, id, "confirm", {
        rule: async (it) => {
          await carryOut(it, inside);
          decided(it, inside);
        },
      });
    });
  }
  /** @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN; FORBIDDEN for whoever proposed it. */
  @Mutation(() => Proposal, { description: "Refuse what another person proposed, with the reason." })
  refuseProposal(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Proposal> {
    return once(context, { act: "proposal.refuse", id, reason }, async (inside) => {
      await assertSecond(await findVisible(proposals, id, inside), inside);
      const note = requiredText("reason", reason);
      return moveWithin(inside, proposals, id, "refuse", { note, rule: (it) => decided(it, inside, note) });
    });
  }
  @Mutation(() => Proposal, { description: "Withdraw what one has proposed oneself, with the reason." })
  withdrawProposal(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Proposal> {
    const note = requiredText("reason", reason);
    return move(proposals, id, "withdraw", context, {
      note,
      input: { reason },
      rule: (it, inside) => decided(it, inside, note),
    });
  }
}
