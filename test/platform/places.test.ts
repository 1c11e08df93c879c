import { expect, test } from "vitest";
import { Places } from "../../admin/platform/places.ts";

test("a page is reached from the nearest known place before it", () => {
  const places = new Places();
  expect(places.wayTo("a", 1, 20)).toEqual({ skip: 0 });
  expect(places.wayTo("a", 3, 20)).toEqual({ skip: 40 });
  places.note("a", 2, "second");
  places.note("a", 3, "third");
  expect(places.wayTo("a", 1, 20)).toEqual({ skip: 0 });
  expect(places.wayTo("a", 2, 20)).toEqual({ after: "second", skip: 0 });
  expect(places.wayTo("a", 3, 20)).toEqual({ after: "third", skip: 0 });
  expect(places.wayTo("a", 9, 20)).toEqual({ after: "third", skip: 120 });
  expect(places.wayTo("b", 2, 20)).toEqual({ skip: 20 });
});

test("a page that begins elsewhere now is reached from there", () => {
  const places = new Places();
  places.note("a", 2, "then");
  places.note("a", 2, "now");
  expect(places.wayTo("a", 2, 20)).toEqual({ after: "now", skip: 0 });
});

test("of few lists is known where their pages begin", () => {
  const places = new Places();
  for (let i = 0; i < 21; i++) places.note(String(i), 2, "x");
  expect(places.wayTo("0", 2, 20)).toEqual({ skip: 20 });
  expect(places.wayTo("20", 2, 20)).toEqual({ after: "x", skip: 0 });
});
