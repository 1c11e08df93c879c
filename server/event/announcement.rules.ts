import { platformDefault } from "../../shared/platform/competence.ts";
import type { Publication } from "../../shared/policy/decision.ts";
import type { EventState } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** @throws Refusal INVALID_INPUT unless it is an https address of at most 500 characters. */
export function addressed(url: string): string {
  if (url.length <= 500 && URL.canParse(url) && new URL(url).protocol === "https:" && !new URL(url).username)
    return url;
  throw new Refusal("INVALID_INPUT", "the address must begin with https://", {
    field: "url",
    reason: "noAddress",
    clause: platformDefault,
  });
}
const published: Readonly<Record<Publication, readonly EventState[]>> = {
  plan: ["planned", "accounted"],
  result: ["accounted"],
};

/**
 * What was published elsewhere about an event, and when.
 * @throws Refusal WRONG_STATE before there is anything to publish; INVALID_INPUT for a day in the future.
 */
export function assertAnnounced(publication: Publication, state: EventState, publishedOn: string, today: string): void {
  if (!published[publication].includes(state)) {
    throw new Refusal("WRONG_STATE", `there is no ${publication} yet: the event is ${state}`, {
      field: "publication",
      reason: "wrongState",
      state,
      action: "announce",
      clause: platformDefault,
    });
  }
  if (publishedOn > today)
    throw new Refusal("INVALID_INPUT", "the day of publication cannot be in the future", {
      field: "publishedOn",
      reason: "dayToCome",
      clause: platformDefault,
    });
}
