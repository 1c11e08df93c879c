import type { Browser } from "playwright-core";
import { isProven, type Duty, type House } from "./duty.ts";
import type { Stage } from "./stage.ts";
import { Unkept } from "./unkept.ts";

/** How a proof ended: it held, it found the duty unkept, or it could not be played to its end; or there was none. */
export type State = "holds" | "unkept" | "broken" | "missing" | "not run";
export interface Outcome {
  readonly state: State;
  /** What did not hold, or what the proof lacks. */
  readonly said?: string;
}
export interface Outcomes {
  readonly api: Outcome;
  readonly browser: Outcome;
}

const missing = (lacks?: string): Outcome => ({ state: "missing", ...(lacks && { said: lacks }) });
async function outcomeOf(play: () => Promise<void>): Promise<Outcome> {
  try {
    await play();
    return { state: "holds" };
  } catch (error) {
    const { message } = error as Error;
    return { state: error instanceof Unkept ? "unkept" : "broken", said: message.split("\n")[0]! };
  }
}

/** Plays the proofs of one duty. @param house null where there is no browser. */
export async function play(duty: Duty, stage: Stage, house: House | null): Promise<Outcomes> {
  if (!isProven(duty)) return { api: missing(duty.lacks), browser: missing() };
  const { api, browser } = duty;
  return {
    api: await outcomeOf(() => api(stage)),
    browser: !browser ? missing() : house ? await outcomeOf(() => browser(stage, house)) : { state: "not run" },
  };
}

/** A real browser, closed with `close`; null on a machine without one. */
export async function openHouse({ port }: Stage): Promise<(House & { close(): Promise<void> }) | null> {
  const { openBrowser, unpackBrowser } = await import("../support/browser.ts");
  let browser: Browser;
  try {
    await unpackBrowser();
    browser = await openBrowser();
  } catch {
    return null;
  }
  const { pageOf, signIn } = await import("../support/pages.ts");
  const base = `http://localhost:${port}`;
  return {
    base,
    async openAs(email) {
      const page = await pageOf(browser);
      await signIn(page, base, email);
      return page;
    },
    open: () => pageOf(browser),
    close: () => browser.close(),
  };
}
