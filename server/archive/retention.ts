import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { dialectAt, rowsAt, type Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import type { Archive } from "./archive.entity.ts";
import { retentionOf, type Retention } from "./retention.rules.ts";

/** The retention of each archive by the id of its event, with the rule behind it. */
export async function retentionsOf(
  at: Context | Inside,
  all: readonly Pick<Archive, "event" | "region" | "policyOn" | "keptSince">[],
): Promise<ReadonlyMap<string, Retention & { readonly years: number; readonly clause: string }>> {
  const rows = rowsAt(at);
  const ids = all.map(({ event }) => event);
  const of = (column: string) => among(dialectAt(at), column, ids);
  const [events, confirmations, certificates, checks, retired, sinks] = [
    await rows.selectFrom("event").select(["id", "endsOn"]).where(of("id")).execute(),
    await rows.selectFrom("confirmation").select(["event", "state", "concludedOn"]).where(of("event")).execute(),
    await rows
      .selectFrom("certificate")
      .select(["event", "number", "state", "issuedOn", "revokedOn", "replacedOn"])
      .where(of("event"))
      .orderBy("id")
      .execute(),
    await rows.selectFrom("spotCheck").select(["event", "state", "publishedOn"]).where(of("event")).execute(),
    await rows
      .selectFrom("allocation")
      .select(["event", "retiredOn"])
      .where(of("event"))
      .where("retiredOn", "is not", null)
      .execute(),
    await rows
      .selectFrom("commitment")
      .select(["event", "state", "validatedOn"])
      .where(of("event"))
      .where("state", "in", ["committed", "validated"])
      .execute(),
  ];
  return new Map(
    all.map(({ event, region, policyOn, keptSince }) => {
      const ofIt = <T extends { readonly event: string }>(all: readonly T[]): T[] =>
        all.filter((one) => one.event === event);
      const [own, checked, bound] = [ofIt(confirmations), ofIt(checks), ofIt(sinks)];
      const { value: years, clause } = policyFor(region, policyOn).retentionYears;
      const open =
        checked.filter(({ state }) => state !== "published").length +
        own.filter(({ state }) => state === "engaged" || state === "submitted").length +
        bound.filter(({ state }) => state === "committed").length;
      const done = [
        ...own.map(({ concludedOn }) => concludedOn),
        ...checked.map(({ publishedOn }) => publishedOn),
        ...ofIt(retired).map(({ retiredOn }) => retiredOn),
        ...bound.map(({ validatedOn }) => validatedOn),
      ].filter((day) => day !== null);
      const story = {
        endsOn: events.find(({ id }) => id === event)!.endsOn,
        keptSince,
        done,
        certificates: ofIt(certificates),
        open,
      };
      return [event, { ...retentionOf(story, years), years, clause }];
    }),
  );
}
