import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { playStory, type Stage } from "../../server/seeds/demo.ts";
import { password } from "../../server/seeds/story/cast.ts";
import { openBrowser } from "./browser.ts";

interface Look {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly locale?: string;
}
interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}
/** A platform on which the story was told, and a real browser before it. */
export interface Theatre {
  readonly stage: Stage;
  readonly base: string;
  /** A page whose complaints are kept: errors of its scripts, and answers of the server that were none. */
  openPage(look?: Look): Promise<Opened>;
  /** A page on which this person has signed in. */
  openAs(email: string, look?: Look): Promise<Opened>;
  close(): Promise<void>;
}

/** Tells the story and opens the browser. It takes ten seconds or more. */
export async function openTheatre(): Promise<Theatre> {
  const stage = await playStory(() => {});
  const browser: Browser = await openBrowser();
  const base = `http://localhost:${stage.running.port}`;
  const openPage: Theatre["openPage"] = async (look) => {
    const page = await pageOf(browser, look);
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("response", (response) => {
      if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
    });
    return { page, complaints };
  };
  return {
    stage,
    base,
    openPage,
    openAs: async (email, look) => {
      const opened = await openPage(look);
      await signIn(opened.page, base, email);
      return opened;
    },
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}

/** A page of its own in a browser. */
export async function pageOf(
  browser: Browser,
  { width = 1280, scheme = "light", locale = "zh-CN" }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale, colorScheme: scheme });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

export async function signIn(page: Page, base: string, email: string): Promise<void> {
  await page.goto(`${base}/login`);
  await page.locator('input[type="password"]').waitFor();
  await page.locator("form input").first().fill(email);
  await page.locator('input[type="password"]').fill(password);
  await page.keyboard.press("Enter");
  await page.locator('input[type="password"]').waitFor({ state: "detached" });
  await page.locator("main h1").first().waitFor();
}

/** What axe finds wrong with a page as it stands. */
export const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page: page as never }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
  );

/** Does a verb of the record on the page as a reader does: its button, its questions, its button again. @returns what it said before it was done. */
export async function act(
  page: Page,
  verb: string,
  answer: (dialog: Locator) => Promise<unknown> = async () => {},
): Promise<string> {
  await page.locator("main").getByRole("button", { name: verb, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await answer(dialog);
  const said = await dialog.innerText();
  await dialog.getByRole("button", { name: verb, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  return said;
}
/** Takes one of the choices of a field, found by what is typed into it where it can be typed into. */
export async function choose(within: Page | Locator, label: string | RegExp, option: string): Promise<void> {
  const field = within.getByLabel(label).first();
  const page = "page" in within ? within.page() : within;
  const isTyped = await field.evaluate((element) => element.tagName === "INPUT");
  await field.click();
  if (isTyped) await field.fill(option);
  await page.getByRole("option", { name: option }).first().click();
}
