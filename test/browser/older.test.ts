import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTheatre, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

/** Takes away what Chromium 108 does not have. */
const grow = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Map, "groupBy");
    Reflect.deleteProperty(Object, "groupBy");
    for (const name of ["toReversed", "toSorted", "toSpliced", "with"]) Reflect.deleteProperty(Array.prototype, name);
  });

test("an organiser's event, a list and the public pages show in browsers that lack what is newer than 2022", async () => {
  const { stage, base } = theatre;
  const { page, complaints } = await theatre.openAs(stage.cast.fairOrganiser.email);
  await grow(page);
  await page.goto(`${base}/Event/${stage.events.fair}/show`);
  await page.getByText("展馆电表").first().waitFor();
  await page.goto(`${base}/Event`);
  await page.locator("main h1").first().waitFor();
  const reader = await theatre.openPage();
  await grow(reader.page);
  await reader.page.goto(`${base}/public/events/${stage.events.fair}`);
  await reader.page.locator("h1").first().waitFor();
  expect([...complaints, ...reader.complaints]).toEqual([]);
}, 120_000);
