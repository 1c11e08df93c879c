import { expect, test } from "vitest";
import { dayOf, newId, StoryClock } from "../../server/platform/clock.ts";

test("ids sort as they were made, however many in one millisecond, and across the next", () => {
  const instants = ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z", "2026-01-01T00:00:00.005Z"];
  const made = instants.flatMap((instant) => Array.from({ length: 10_000 }, () => newId(instant)));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
test("ids of one instant sort as they were made while others are made in between, at however many instants", () => {
  const begun = Date.parse("2026-03-01T00:00:00.000Z");
  const others = Array.from({ length: 3000 }, (_, i) => new Date(begun + i).toISOString());
  const [mine, theirs] = [[] as string[], [] as string[]];
  for (const other of others) {
    theirs.push(newId("2026-03-02T00:00:00.000Z"));
    for (let i = 0; i < 3; i++) mine.push(newId("2026-02-28T00:00:00.000Z"));
    newId(other);
  }
  for (const made of [mine, theirs]) expect(made.toSorted()).toEqual(made);
});
test("ids of an earlier instant sort before those of a later one", () => {
  const later = newId("2030-01-01T00:00:00.000Z");
  expect(newId("2026-06-01T00:00:00.000Z") < later).toBe(true);
});
test("a day in China begins eight hours before that of UTC", () => {
  expect([dayOf("2026-01-01T15:59:59.999Z"), dayOf("2026-01-01T16:00:00.000Z")]).toEqual(["2026-01-01", "2026-01-02"]);
});
test("a story goes on, never back", () => {
  const clock = new StoryClock("2026-01-01T00:00:00.000Z");
  const first = clock.now();
  expect(clock.now() > first).toBe(true);
  clock.goTo("2026-01-02");
  expect(dayOf(clock.now())).toBe("2026-01-02");
  expect(() => clock.goTo("2026-01-01")).toThrow(RangeError);
});
