import { LockMode } from "@mikro-orm/core";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Job } from "../platform/job/jobs.ts";
import { actWithin, beginWithin, moveWithin } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { promotions, pushes } from "./resource.ts";
import { nextPush } from "./rules.ts";

/** The number of projects notified in one transaction. */
const atOnce = 200;

/**
 * Notifies the owners of up to 200 projects not yet notified since it was due: once per interval, however often this
 * runs.
 * @returns how many; 0 if it was ended in the meantime.
 */
async function pushSome(context: Context, id: string): Promise<number> {
  const today = dayOf(context.now);
  return within(context, async (inside) => {
    // Ending or withdrawing it waits until these are notified, and then lapses them too.
    const it = await inside.em.findOneOrFail(promotions.entity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { pushOn } = it;
    if (it.state !== "published" || pushOn === null || pushOn > today) return 0;
    const due = await inside.trx
      .selectFrom("project as p")
      .leftJoin("push as s", (on) => on.onRef("s.project", "=", "p.id").on("s.promotion", "=", id))
      .select(["p.id", "p.owner", "s.id as before"])
      .where("p.state", "=", "filed")
      .where("p.region", "=", it.region)
      .$if(it.cities.length > 0, (query) => query.where("p.city", "in", [...it.cities]))
      .$if(it.specialities.length > 0, (query) => query.where("p.speciality", "in", [...it.specialities]))
      .where((on) =>
        on.or([on("s.id", "is", null), on.and([on("s.state", "=", "pushed"), on("s.pushedOn", "<", pushOn)])]),
      )
      .orderBy("p.id")
      .limit(atOnce)
      .execute();
    for (const { id: project, owner, before } of due) {
      if (before)
        await actWithin(inside, pushes, before, "repeat", "publisher", {
          asPlatform: true,
          rule: (push) => {
            push.pushedOn = today;
            push.times++;
          },
        });
      else {
        const { titleZh, titleEn, region, validUntil: dueOn } = it;
        await beginWithin(
          inside,
          pushes,
          {
            promotion: id,
            project,
            owner,
            titleZh,
            titleEn,
            region,
            policyOn: today,
            pushedOn: today,
            times: 1,
            dueOn,
          },
          { by: null },
        );
      }
    }
    if (due.length < atOnce)
      await actWithin(inside, promotions, id, "push", "publisher", {
        asPlatform: true,
        rule: (one) => {
          one.pushOn = nextPush(one, today);
        },
      });
    return due.length;
  });
}

/** Unanswered promotions lapse once the offer is over. */
export async function lapsePushes(inside: Inside, promotion: string): Promise<void> {
  const open = await inside.trx
    .selectFrom("push")
    .select("id")
    .where("promotion", "=", promotion)
    .where("state", "=", "pushed")
    .orderBy("id")
    .execute();
  for (const { id } of open)
    await moveWithin(inside, pushes, id, "lapse", {
      as: "publisher",
      rule: (push) => {
        push.dueOn = null;
      },
    });
}

/** Sends what is due today, and ends what is over. SD-P 三(三)8. */
export const pushPromotions: Job = {
  name: "pushPromotions",
  everySeconds: 3600,
  async work(context) {
    const today = dayOf(context.now);
    const published = await context.store.reading
      .selectFrom("promotion")
      .select(["id", "validUntil", "pushOn"])
      .where("state", "=", "published")
      .orderBy("id")
      .execute();
    for (const { id, validUntil, pushOn } of published) {
      if (validUntil < today) {
        await within(context, (inside) =>
          moveWithin(inside, promotions, id, "end", {
            as: "publisher",
            rule: async (it) => {
              it.pushOn = null;
              await lapsePushes(inside, id);
            },
          }),
        );
      } else if (pushOn !== null && pushOn <= today) while ((await pushSome(context, id)) === atOnce);
    }
  },
};
