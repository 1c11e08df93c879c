import { expect, test } from "vitest";
import { Places, shownOf } from "../../admin/platform/places.ts";

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

const first = { of: "list", begins: undefined, at: 1, perPage: 2 };
test("a page shows its total, and that there is more", () => {
  const page = { items: ["a", "b"], total: 3, next: "n", lookedThrough: null };
  expect(shownOf(first, page)).toEqual({ data: ["a", "b"], total: 3, meta: { open: false } });
  expect(shownOf({ ...first, at: 2 }, { ...page, items: ["c"], next: null })).toMatchObject({ total: 3 });
});

test("what is not known is not called a total", () => {
  const page = { items: ["a", "b"], total: null, next: "n", lookedThrough: null };
  expect(shownOf(first, page)).toEqual({ data: ["a", "b"], total: 3, meta: { open: true } });
});

test("a search that ended early says so, and goes on in its own list alone", () => {
  const page = { items: [], total: null, next: "n", lookedThrough: 100_000 };
  const ended = { looked: 100_000, goOn: { of: "list", after: "n" } };
  expect(shownOf(first, page)).toEqual({ data: [], total: 0, meta: { open: true, ended } });
  const on = shownOf({ ...first, begins: "n" }, { items: ["z"], total: 9, next: null, lookedThrough: null });
  expect(on).toEqual({ data: ["z"], total: 1, meta: { open: true } });
});
