import { addWorkingDays } from "../../shared/platform/calendar.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import { tried, type DeedByTwo } from "../platform/record/by-two.ts";
import type { Watch } from "../platform/record/changed.ts";
import { beginWithin, findForUpdate, moveWithin, rowOf } from "../platform/record/move.ts";
import { titleOf } from "../platform/record/naming.ts";
import type { AnyResource } from "../platform/record/resource.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { groundOfSecond, proposals } from "./resource.ts";
import { assertNoneWaits } from "./rules.ts";

/** The SHA-256 of a record as it stands, without what merely counts: days that a calendar moves, and its revision. */
export function basisOf({ entity }: AnyResource, row: object): string {
  const counting = [...attributesOf(entity)].filter(([, { counted, kind }]) => counted || kind === "Revision");
  const left = new Set(counting.map(([name]) => name));
  return digest(canonical(Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)))));
}

/** The proposals on a record that wait for their second person. */
export const waitingOn = ({ trx }: Pick<Inside, "trx">, { one }: AnyResource, id: string) =>
  trx
    .selectFrom("proposal")
    .select(["id", "basis"])
    .where("subjectType", "=", one)
    .where("subjectId", "=", id)
    .where("state", "=", "proposed")
    .execute();

/**
 * Proposes a deed that takes two people. It is tried with all its checks and taken back; what is kept is the proposal.
 * @param input what the mutation was given beside the id.
 * @returns the record, as it was.
 * @throws Refusal whatever the deed refuses; CONFLICT while another proposal on the record waits.
 */
export const propose = <T extends { id: string }, I extends object>(
  deed: DeedByTwo<I>,
  id: string,
  input: I,
  context: Context,
): Promise<T> =>
  once(context, { act: `${deed.resource.one}.${deed.action}`, id, ...input }, async (inside) => {
    const { resource, action } = deed;
    const record = rowOf((await findForUpdate(resource, id, inside)) as Record<string, unknown> & { id: string });
    await tried(deed, inside, id, input);
    assertNoneWaits((await waitingOn(inside, resource, id)).length);
    const { actor, now } = inside;
    const subject = Object.fromEntries(resource.needs.map((name) => [name, record[name]]));
    await beginWithin(inside, proposals, {
      subjectType: resource.one,
      subjectId: id,
      action,
      ...(await titleOf(resource, record, inside)),
      input: input as Readonly<Record<string, unknown>>,
      subject,
      basis: basisOf(resource, record),
      proposedBy: actor.id,
      office: actor.organization!,
      proposedAt: now,
      region: record["region"] as string,
      dueOn: dueOf(deed, record, dayOf(now)),
    });
    return record as unknown as T;
  });

/** The record's own deadline, or the second person's term if that ends before it. */
function dueOf(deed: DeedByTwo, record: Readonly<Record<string, unknown>>, today: string): string | null {
  const { workingDays } = groundOfSecond(deed, record);
  const days = [record["dueOn"] as string | null, workingDays && addWorkingDays(today, workingDays.value).on];
  return days.filter((day) => typeof day === "string").toSorted()[0] ?? null;
}

/** What waits on a record is overtaken by any change of it. */
export const overtaken: Watch = async (resource, row, inside) => {
  if (resource === proposals) return;
  const own = typeof inside.confirming === "object" ? inside.confirming.proposal : undefined;
  for (const { id, basis } of await waitingOn(inside, resource, row.id))
    if (id !== own && basis !== basisOf(resource, row))
      await moveWithin(inside, proposals, id, "overtake", {
        as: "administrator",
        rule: (it) => void Object.assign(it, { decidedAt: inside.now, dueOn: null }),
      });
};
