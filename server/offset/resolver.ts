import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Bearer } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Event, events } from "../event/index.ts";
import { Block, blocks, shift } from "../ledger/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, findForUpdate, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { projects } from "../project/index.ts";
import { Admission } from "./admission.entity.ts";
import { Allocation, Run } from "./allocation.entity.ts";
import { choose } from "./choose.ts";
import { returnSupply } from "./release.ts";
import { assertWanted } from "./wanted.ts";
import { retireFor } from "./retire.ts";
import { runQueue } from "./queue.ts";
import { admissions, allocations, runs } from "./resource.ts";

@Resolver(() => Admission)
export class AdmissionResolver extends readsOf(admissions) {
  @Mutation(() => Admission, {
    description:
      "Admit a filed project to the offset queue of its province. What its owner does not offer is not touched. " +
      "SD-P 三(三)8.",
  })
  admitProject(@Arg("project", () => ID) project: string, @Ctx() context: Context): Promise<Admission> {
    return once(context, { act: "admission.begin", project }, async (inside) => {
      const { id, state, region, number } = await findVisible(projects, project, inside);
      if (state !== "filed")
        throw new Refusal("RULE_BROKEN", `the project is ${state}`, {
          field: "project",
          reason: "notFiled",
          state,
          clause: "SD-P 三(三)8",
        });
      if (await inside.em.count(Admission, { project: id }))
        throw new Refusal("CONFLICT", `${number} has already been reviewed: suspend or resume it`, {
          field: "project",
          reason: "alreadyReviewed",
          clause: platformDefault,
        });
      return beginWithin(inside, admissions, { project: id, region, policyOn: dayOf(inside.now) }, { by: "decider" });
    });
  }
  @Mutation(() => Admission, { description: "Exclude a project from the queue from now on, with the reason." })
  suspendAdmission(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Admission> {
    return move(admissions, id, "suspend", context, { note: requiredText("reason", reason), input: { reason } });
  }
  @Mutation(() => Admission, { description: "Readmit a project to the queue." })
  resumeAdmission(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Admission> {
    return move(admissions, id, "resume", context);
  }
}

@Resolver(() => Block)
export class DonationResolver {
  /**
   * @throws Refusal NOT_FOUND for a hidden block or event; FORBIDDEN for another's credits; RULE_BROKEN beyond what is
   * free, or for an event of another province or one that is covered.
   */
  @Mutation(() => Block, {
    description:
      "Donate credits of one's own permanently: to one event, or to the pool of the province from which they " +
      "come. SD-E 四(一); HN 三(四)1.",
  })
  donateBlock(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Arg("event", () => ID, { nullable: true }) event: string | undefined,
    @Ctx() context: Context,
  ): Promise<Block> {
    return once(context, { act: "block.donate", id, kilograms, event }, async (inside) => {
      const block = await findVisible(blocks, id, inside);
      assertHolds(blocks, block, "holder", inside);
      const { clause } = groundOf(blocks, block, "holder");
      if (event) await assertWanted(inside, event, block.region, clause);
      return shift(
        inside,
        "donate",
        block,
        kilograms,
        { account: event ? "earmarked" : "pool" },
        { clause, event: event ?? null },
      );
    });
  }
}

const triesMost = 4;
/** A run whose supply was taken in the meantime is planned again. */
async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      if (tries === triesMost || !(error instanceof Refusal) || error.details["reason"] !== "takenMeanwhile")
        throw error;
    }
  }
}

@Resolver(() => Run)
export class RunResolver extends readsOf(runs) {
  @Mutation(() => Run, {
    description:
      "Run the offset queue of a province: propose to each event, by deadline, what the order of offsets gives " +
      "it. SD-E 四(一); HN 三(四).",
  })
  runQueue(@Arg("region", () => String) region: string, @Ctx() context: Context): Promise<Run> {
    regionOf(region);
    return again(() => once(context, { act: "run.begin", region }, (inside) => runQueue(inside, region)));
  }
}

/** Accepts an allocation. Supply from a pool was donated permanently and needs no confirmation. */
async function accept(inside: Inside, id: string): Promise<Allocation> {
  const it = await moveWithin(inside, allocations, id, "accept");
  return it.source === "block" && !it.offer ? moveWithin(inside, allocations, id, "confirm", { as: "seller" }) : it;
}

@Resolver(() => Allocation)
export class AllocationResolver extends readsOf(allocations) {
  @Mutation(() => Allocation, { description: "Accept an allocation proposed to one's own event." })
  acceptAllocation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Allocation> {
    return once(context, { act: "allocation.accept", id }, (inside) => accept(inside, id));
  }
  /**
   * @throws Refusal NOT_FOUND when it is no longer on offer; FORBIDDEN for another's event; RULE_BROKEN when it cannot
   * serve the event, or exceeds its need; WRONG_STATE before the event is accounted.
   */
  @Mutation(() => Allocation, {
    description:
      "Choose a supply for one's own event against the recommended order (推荐), with a reason that is published. " +
      "SD-E 四(一); HN 三(四).",
  })
  chooseSupply(
    @Arg("event", () => ID) event: string,
    @Arg("supply", () => ID, {
      description: "An open offer, an accepted unit of another registry, or a block of the pool.",
    })
    supply: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Arg("reason", () => String) reason: string,
    @Arg("share", () => enumOf("Bearer"), { defaultValue: "organiser" }) share: Bearer,
    @Ctx() context: Context,
  ): Promise<Allocation> {
    return once(context, { act: "allocation.choose", event, supply, kilograms, reason, share }, async (inside) => {
      const it = await findForUpdate(events, event, inside);
      assertHolds(events, it, "applicant", inside);
      if (it.state !== "accounted")
        throw new Refusal("WRONG_STATE", `the event is ${it.state}: its emissions must be accounted first`, {
          reason: "wrongState",
          state: it.state,
          action: "choose",
          clause: groundOf(events, it, "applicant").clause,
        });
      const { id } = await choose(inside, it, {
        supply,
        share,
        kilograms,
        reason: requiredText("reason", reason, 2000),
      });
      return accept(inside, id);
    });
  }
  @Mutation(() => Allocation, {
    description:
      "Decline a proposed allocation, with the reason. The order is a recommendation (推荐): SD-E 四(一), HN 三(四).",
  })
  declineAllocation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Allocation> {
    return move(allocations, id, "decline", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        await returnSupply(inside, it);
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Allocation, {
    description: "Confirm receipt of payment as the owner, or that the gift stands. No payment is processed here.",
  })
  confirmAllocation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Allocation> {
    return move(allocations, id, "confirm", context);
  }
  @Mutation(() => Allocation, {
    description: "Retire it for the event, by serial, permanently: 注销（用于本活动）. SD-E 四(三); HN 三(四).",
  })
  retireAllocation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Allocation> {
    return move(allocations, id, "retire", context, {
      rule: async (it, inside) => retireFor(inside, it, await inside.em.findOneOrFail(Event, { id: it.event })),
    });
  }
}
