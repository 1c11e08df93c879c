import { describe, expect, test } from "vitest";
import { addressed, assertAnnounced } from "../../server/event/announcement.rules.ts";
import type { EventState } from "../../shared/event/event.ts";
import type { Publication } from "../../shared/policy/decision.ts";
import { refusalOf } from "../support/refusal.ts";

const base = "https://www.shandong.gov.cn/";

describe("the address of a publication", () => {
  test.each([base, base + "x".repeat(500 - base.length)])("may be %s", (url) => expect(addressed(url)).toBe(url));
  test.each([
    ["without encryption", "http://www.shandong.gov.cn/"],
    ["no address", "www.shandong.gov.cn"],
    ["a script", "javascript:alert(1)"],
    ["with a name before the host", "https://gov.cn@example.org/"],
    ["of 501 characters", base + "x".repeat(501 - base.length)],
  ])("is refused: %s", (_, url) =>
    expect(refusalOf(() => addressed(url))).toEqual({
      code: "INVALID_INPUT",
      field: "url",
      reason: "noAddress",
      clause: "platform default",
    }),
  );
});

describe("an announcement", () => {
  const announced = (publication: Publication, state: EventState, on = "2026-03-01") =>
    refusalOf(() => assertAnnounced(publication, state, on, "2026-03-01"));
  test.each<[Publication, EventState]>([
    ["plan", "planned"],
    ["plan", "accounted"],
    ["result", "accounted"],
  ])("may be of a %s once the event is %s, on the day itself", (publication, state) =>
    expect(announced(publication, state)).toBeUndefined(),
  );
  test.each<[Publication, EventState]>([
    ["plan", "draft"],
    ["plan", "withdrawn"],
    ["result", "planned"],
  ])("may not be of a %s while the event is %s", (publication, state) =>
    expect(announced(publication, state)).toEqual({
      code: "WRONG_STATE",
      field: "publication",
      reason: "wrongState",
      state,
      action: "announce",
      clause: "platform default",
    }),
  );
  test("may not be of a day to come", () =>
    expect(announced("plan", "planned", "2026-03-02")).toEqual({
      code: "INVALID_INPUT",
      field: "publishedOn",
      reason: "dayToCome",
      clause: "platform default",
    }));
});
