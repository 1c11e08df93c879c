import { Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import { events } from "../event/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { visible } from "../platform/record/rows.ts";
import { coverageOf } from "./coverage.ts";

/**
 * What is meant for one event must be able to serve it.
 * @param region the province for whose events it is, GB/T 2260 code.
 * @throws Refusal NOT_FOUND for an event that does not exist, is hidden, or was withdrawn; RULE_BROKEN for one of another
 * province, and one that is covered.
 */
export async function assertWanted(inside: Inside, event: string, region: string, clause: string): Promise<void> {
  const found = await visible(inside.trx, events, inside)
    .select(["it.region", "it.state"])
    .where("it.id", "=", event)
    .executeTakeFirst();
  if (!found || !["planned", "accounted"].includes(found["state"] as string))
    throw new Refusal("NOT_FOUND", `there is no event ${event} that could be served`, {
      field: "event",
      reason: "notFound",
      clause,
    });
  if (found["region"] !== region)
    throw ruleBroken(
      "event",
      "otherProvinceOrMechanism",
      `what is for ${region} cannot serve an event of ${found["region"]}`,
      clause,
    );
  if ((await coverageOf(inside, [event])).get(event)?.state === "covered")
    throw ruleBroken("event", "eventCovered", "this event is covered already: it needs nothing more", clause);
}
