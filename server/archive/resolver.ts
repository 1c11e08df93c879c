import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import { Confirmation } from "../confirmation/index.ts";
import { Event, Registration } from "../event/index.ts";
import { discard } from "../file/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { byTwo } from "../platform/record/by-two.ts";
import { loaderOf, manyOf } from "../platform/record/loader.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import { propose } from "../proposal/index.ts";
import { Archive } from "./archive.entity.ts";
import { archives } from "./resource.ts";
import { retentionsOf } from "./retention.ts";
import { assertMayGo } from "./retention.rules.ts";

@ObjectType({ description: "How long the material of an event is kept. JL 四章." })
class ArchiveRetention {
  @Field(() => WholeScalar, { simple: true, description: "The minimum number of years." }) years!: number;
  @Field(() => String, { simple: true, description: "The clause." }) clause!: string;
  @Field(() => DayScalar, {
    simple: true,
    description: "The day of the last act on the event, from which the period runs. Platform default.",
  })
  since!: string;
  @Field(() => DayScalar, { simple: true, description: "The last day of the period." }) until!: string;
  @Field(() => [String], {
    simple: true,
    description: "The certificates based on it: while one stands it is kept.",
  })
  standing!: readonly string[];
}

/** The deletion of an event's evidence, by two people. */
export const deletion = byTwo(archives, "delete", ({ reason }: { readonly reason: string }) => ({
  note: requiredText("reason", reason),
  async rule(it, inside) {
    const retention = (await retentionsOf(inside, [it])).get(it.event)!;
    assertMayGo(retention, dayOf(inside.now), retention.clause);
    const [tries, forms] = [
      await inside.em.find(Confirmation, { event: it.event }),
      await inside.em.find(Registration, { event: it.event }),
    ];
    const given = await discard(inside, [it.event, ...[...tries, ...forms].map((one) => one.id)]);
    Object.assign(it, {
      deletedOn: dayOf(inside.now),
      deleted: given.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    });
  },
  open: ({ deleted }) => ({ files: deleted.map(({ sha256 }) => sha256) }),
}));

@Resolver(() => Archive)
export class ArchiveResolver extends readsOf(archives) {
  @FieldResolver(() => ArchiveRetention, { description: "Its retention at present." })
  async retention(@Root() { id }: Archive, @Ctx() context: Context): Promise<ArchiveRetention> {
    return loaderOf(context, "retention", async (ids) => {
      const all = await context.store.em().find(Archive, { id: { $in: [...ids] } });
      const found = await retentionsOf(context, all);
      return ids.map((one) => found.get(all.find((archive) => archive.id === one)!.event)!);
    }).load(id);
  }

  /**
   * @throws Refusal RULE_BROKEN while a certificate stands, an examination is open, or the period runs, with its last
   * day.
   */
  @Mutation(() => Archive, {
    description:
      "Propose to delete the content of an event's evidence after its retention period: it goes once a second person " +
      "confirms it; its records, hashes and log entries remain. JL 四章.",
  })
  deleteArchive(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Archive> {
    return propose(deletion, id, { reason }, context);
  }
}

/** Adds its archive to the event, for whoever may see it. */
@Resolver(() => Event)
export class ArchiveOfEvent {
  @FieldResolver(() => [Archive], {
    description: "Its archived material, for those who may download the evidence pack; null for others.",
  })
  archives(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Archive[]> {
    return manyOf(archives, "event", id, context, info);
  }
}
