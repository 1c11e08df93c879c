/**
 * The duties of the policy documents, each with what proves it: `npm run duties` plays the proofs on one stage and prints
 * `duty | clause | API | browser`; `npm run duties -- --sabotage` takes each duty's rule away in turn, in a copy of the
 * build, and prints how many proofs noticed.
 */
import "reflect-metadata";
import { Command } from "commander";
import { isProven, type Duty } from "./duty.ts";
import { openHouse, play, type Outcome, type Outcomes } from "./play.ts";
import { duties } from "./rows.ts";
import { Copy, unkeptCode } from "./sabotage.ts";
import { openStage } from "./stage.ts";

const say = (...parts: readonly string[]): void => console.log(parts.join(" | "));
const isBad = ({ state }: Outcome): boolean => state === "unkept" || state === "broken";

/** Plays these duties on one stage. @param done hears of each as it ends. */
async function playAll(asked: readonly Duty[], done: (duty: Duty, outcomes: Outcomes) => void): Promise<void> {
  const stage = await openStage();
  const house = asked.some((duty) => isProven(duty) && duty.browser) ? await openHouse(stage) : null;
  try {
    for (const duty of asked) done(duty, await play(duty, stage, house));
  } finally {
    await house?.close();
    await stage.close();
  }
}

async function runAll(): Promise<void> {
  const begun = performance.now();
  const held = { api: 0, browser: 0 };
  say("duty", "clause", "API", "browser");
  await playAll(duties, ({ code, title, clause }, { api, browser }) => {
    if (api.state === "holds") held.api++;
    if (browser.state === "holds") held.browser++;
    say(`${code} ${title}`, clause, api.state, browser.state);
    for (const { said } of [api, browser]) if (said) console.log(`  ${said}`);
    if (isBad(api) || isBad(browser)) process.exitCode = 1;
  });
  console.log(`the stage stood for ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
  const of = `of ${duties.length}`;
  console.log(`duties: ${held.api} ${of} by API, ${held.browser} ${of} in the browser`);
}

/** Plays one row, for whoever took its rule away: each of its proofs that is played must find the duty unkept. */
async function runRow(code: string): Promise<void> {
  const duty = duties.find((one) => one.code === code);
  if (!duty) throw new Error(`no duty has the code ${code}`);
  await playAll([duty], (_, { api, browser }) => {
    const played = [api, browser].filter(({ state }) => state !== "missing" && state !== "not run");
    for (const { state, said } of played) console.log(`${state}${said ? `: ${said}` : ""}`);
    const isUnkept = played.length > 0 && played.every(({ state }) => state === "unkept");
    process.exitCode = isUnkept ? unkeptCode : played.some(isBad) ? 1 : 0;
  });
}

async function runSabotage(): Promise<void> {
  const copy = new Copy();
  let red = 0;
  // An interrupted run ends as others do: the copy goes.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  try {
    for (const duty of duties.filter(isProven)) {
      const { isRed, said } = await copy.without(duty);
      if (isRed) red++;
      else process.exitCode = 1;
      say(duty.code, duty.sabotage.file, isRed ? "red" : "NOT RED", said.replaceAll("\n", "; "));
    }
  } finally {
    copy.close();
  }
  console.log(`red: ${red} of ${duties.length}`);
}

const program = new Command("duties")
  .description("Play what proves each duty of the policy documents.")
  .option("--sabotage", "take each duty's rule away in turn, and see its proofs go red")
  .option("--row <code>", "play the proofs of one duty")
  .action(({ sabotage, row }: { sabotage?: true; row?: string }) =>
    sabotage ? runSabotage() : row ? runRow(row) : runAll(),
  );
await program.parseAsync();
