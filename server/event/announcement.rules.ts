import { platformDefault } from "../../shared/platform/competence.ts";
import type { Publication } from "../../shared/policy/decision.ts";
import type { EventState } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** @throws Refusal INVALID_INPUT unless it is an address of the web, at most 500 signs long. */
export function addressed(url: string): string {
  if (url.length <= 500 && URL.canParse(url) && new URL(url).protocol === "https:" && !new URL(url).username)
    return url;
  throw new Refusal("INVALID_INPUT", "the address begins with https://", {
    field: "url",
    reason: "noAddress",
    clause: platformDefault,
  });
}
const published: Readonly<Record<Publication, readonly EventState[]>> = {
  plan: ["planned", "accounted"],
  result: ["accounted"],
};

/** What of an event was made public elsewhere, and when. @throws Refusal WRONG_STATE before there is such a thing; INVALID_INPUT for a day to come. */
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
    throw new Refusal("INVALID_INPUT", "it stands there since a day that has come", {
      field: "publishedOn",
      reason: "dayToCome",
      clause: platformDefault,
    });
}
