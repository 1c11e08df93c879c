import { Refusal } from "../../shared/platform/refusal.ts";
import { claimOnce, releaseClaim } from "../claim/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { lockProject, Project, projectCase } from "../project/index.ts";
import { assertIndependent } from "../standing/index.ts";
import { Commitment } from "./commitment.entity.ts";
import { assertInTime, assertNewSink, nextDay } from "./commitment.rules.ts";
import { commitments } from "./resource.ts";

/** Whether any credits of this project were applied for or issued. */
export const isIssued = async ({ trx }: Inside, project: string): Promise<boolean> =>
  !!(await trx
    .selectFrom("issuance")
    .select("id")
    .where("project", "=", project)
    .where("state", "!=", "refused")
    .limit(1)
    .executeTakeFirst());

/**
 * Binds the sink to the event: identity and boundary, permanently where the pack says so.
 * @throws Refusal RULE_BROKEN as `stillNew` does, or after its deadlines; CONFLICT when it is already claimed.
 */
export async function bind(it: Commitment, inside: Inside): Promise<void> {
  const newSink = policyFor(it.region, it.policyOn).newSink!;
  const { filedOn } = await stillNew(it, inside);
  assertInTime(it, filedOn, dayOf(inside.now), newSink);
  if (it.exclusive)
    await claimOnce(
      inside,
      { kind: "sink", key: it.project },
      { type: "commitment", id: it.id },
      newSink.exclusive.clause,
    );
  it.dueOn = nextDay(it, filedOn);
}
/**
 * Locks the project until the transaction ends.
 * @throws Refusal RULE_BROKEN when credits were applied for or issued since, or it is no longer the project that was
 * committed.
 */
export async function stillNew(it: Commitment, inside: Inside): Promise<Project> {
  await lockProject(inside, it.project);
  const project = await inside.em.findOneOrFail(Project, { id: it.project }, { refresh: true });
  const rule = assertNewSink(policyFor(it.region, it.policyOn).newSink, {
    event: { region: it.region, state: "accounted" },
    project,
    kilograms: it.kilograms,
    issued: await isIssued(inside, it.project),
  });
  if (project.owner === it.owner && project.validator === it.validator) return project;
  throw new Refusal("RULE_BROKEN", "the project's owner or validator has changed since it was committed", {
    field: "project",
    reason: "notAsCommitted",
    clause: rule.exclusive.clause,
  });
}

/** @throws Refusal RULE_BROKEN where the sink's validator is not independent of the event, or of who gains by the sink. */
export async function assertApart(
  { project, event, organiser, validator }: Pick<Commitment, "project" | "event" | "organiser" | "validator">,
  inside: Inside,
): Promise<void> {
  const sink = await projectCase(inside, await inside.em.findOneOrFail(Project, { id: project }));
  const about = {
    interested: [{ organization: organiser, as: "organiser" } as const],
    subjectType: "event",
    subjectId: event,
  };
  await assertIndependent(inside, "validator", validator, [about, sink]);
}

/** Frees the sinks of a withdrawn event, which have served no event yet. */
export async function releaseSinks(inside: Inside, event: string): Promise<void> {
  const bound = await inside.trx
    .selectFrom("commitment")
    .select("id")
    .where("event", "=", event)
    .where("state", "in", ["proposed", "committed"])
    .orderBy("id")
    .execute();
  for (const { id } of bound) {
    await moveWithin(inside, commitments, id, "release", {
      as: "acceptor",
      async rule(it) {
        it.dueOn = null;
        await releaseClaim(inside, { type: "commitment", id });
      },
    });
  }
}

const atOnce = 500;
/**
 * Ends commitments not filed or validated in time, each in its own transaction: the event's demand returns to the
 * queue. A filed sink stays bound, where the pack says so.
 */
export const lapseCommitments: Job = {
  name: "lapseCommitments",
  everySeconds: 3600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("commitment")
      .select("id")
      .where("state", "in", ["proposed", "committed"])
      .where("dueOn", "<", dayOf(context.now))
      .orderBy("id")
      .limit(atOnce)
      .execute();
    for (const { id } of late) {
      await within(context, async (inside) => {
        const it = await inside.em.findOneOrFail(Commitment, { id });
        const { filedOn } = await inside.em.findOneOrFail(Project, { id: it.project });
        it.dueOn = nextDay(it, filedOn);
        // It has been filed in the meantime: its next deadline applies.
        if (it.dueOn >= dayOf(inside.now)) return inside.em.flush();
        await moveWithin(inside, commitments, id, it.state === "proposed" ? "expire" : "lapse", {
          as: "acceptor",
          async rule(one) {
            one.dueOn = null;
            // A project that was never filed no longer takes land.
            if (!filedOn) await releaseClaim(inside, { type: "commitment", id });
          },
        });
      });
    }
  },
};
