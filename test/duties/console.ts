import type { Locator, Page } from "playwright-core";
import { Unkept } from "./unkept.ts";

/** Does a verb of the record on the page, as a reader does. @returns what the console says against it; null where it is done. */
export async function attempt(
  page: Page,
  verb: string,
  answer: (dialog: Locator) => Promise<unknown> = async () => {},
): Promise<string | null> {
  await page.locator("main").getByRole("button", { name: verb, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await answer(dialog);
  await dialog.getByRole("button", { name: verb, exact: true }).click();
  const alert = dialog.getByRole("alert");
  const said = await Promise.race([
    dialog.waitFor({ state: "detached" }).then(() => null),
    alert.waitFor().then(() => alert.innerText()),
  ]);
  if (said !== null) await dialog.getByRole("button", { name: "取消" }).click();
  return said;
}

/** @throws Unkept where the console does not say against it what is expected, or says nothing and does it. */
export async function refusedOn(
  page: Page,
  verb: string,
  because: string,
  answer?: (dialog: Locator) => Promise<unknown>,
): Promise<void> {
  const said = await attempt(page, verb, answer);
  if (!said?.includes(because)) throw new Unkept(`${verb}: ${said ?? "done"} instead of ${because}`);
}
/** @throws Unkept where the console says something against it. */
export async function doneOn(page: Page, verb: string, answer?: (dialog: Locator) => Promise<unknown>): Promise<void> {
  const said = await attempt(page, verb, answer);
  if (said !== null) throw new Unkept(`${verb}: ${said}`);
}
/** @throws Unkept unless the page shows it in time. */
export async function shown(what: string, place: Locator): Promise<void> {
  await place.waitFor().catch((cause: unknown) => {
    throw new Unkept(`${what} is not shown`, { cause });
  });
}
