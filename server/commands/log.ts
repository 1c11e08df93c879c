import type { Command } from "commander";
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { takeMissing, Watch } from "../ledger/index.ts";
import { configOf } from "../platform/config.ts";
import type { Works } from "../platform/job/jobs.ts";
import { lastPublished, publishedIn } from "../platform/log/guard.ts";
import { publishHead } from "../platform/log/heads.ts";
import { pendingRotation, rotate, type KeyUse } from "../platform/log/keys.ts";
import { newestHead, originOf } from "../platform/log/newest.ts";
import { sequence } from "../platform/log/sequencer.ts";
import { succeed } from "../platform/log/succeed.ts";
import { askWitnesses } from "../platform/log/witnessing.ts";
import type { Tables } from "../platform/store/tables.ts";
import type { Tell } from "./tell.ts";
import { finished, worksOn } from "./works.ts";

/** Signs a new key in, and waits until a head covers that. */
async function rotateNow(works: Works, use: KeyUse, file: string): Promise<string> {
  const { store, keys, clock, logOrigin } = works;
  await askWitnesses(works);
  const trx = store.em().getKysely<Tables>();
  const origin = originOf(await newestHead(store.reading)) ?? logOrigin;
  const next = createPrivateKey(readFileSync(file));
  const key = await rotate(trx, use, next, { keys, origin, now: clock.now() });
  for (let tries = 0; await pendingRotation(store.reading); tries++) {
    if (tries === 150)
      throw new Error("the key is signed in, but no head covers it yet: is the second checker running?");
    // One step at a time: behind the new key's statement the old key signs no more.
    await sequence(store, { ...works, now: clock.now(), origin });
    if (works.heads) await publishHead(store, works.heads);
    await pause(200);
  }
  return key;
}

/** Ends the log of which a part was lost, and begins its successor. */
async function succeedNow(works: Works, head: string | undefined, heads: string): Promise<string> {
  const last = head === undefined ? await lastPublished(heads) : publishedIn(head);
  if (!last) throw new Error(`${heads} has no head: give the newest that was published with --head`);
  const { store, clock } = works;
  const origin = await succeed(store, last, { ...works, now: clock.now() });
  await publishHead(store, heads);
  return origin;
}

export function logCommands(program: Command, { answer, say }: Tell): void {
  const log = program.command("log").description("the transparency log: its keys, and what to do after a restore");

  log
    .command("rotate <use> <file>")
    .description("sign a new key in (log or certificate), from a private key in PEM; then start the platform with it")
    .action(async (use: string, file: string) => {
      if (use !== "log" && use !== "certificate") throw new Error(`${use} is neither log nor certificate`);
      const works = await worksOn(configOf(process.env));
      answer({ use, key: await rotateNow(works, use, file) });
      say(`set TANHUI_${use.toUpperCase()}_KEY to the new key and start the platform again`);
      await finished(works);
    });

  log
    .command("resume")
    .description("go on after a restore that lost what others have seen: take it from an export, or end this log")
    .option("--from <file>", "a published export: take the missing entries from it")
    .option("--end", "end this log in the last head that was published, and begin its successor")
    .option("--head <line>", "the newest published head, as a line of a file of heads; TANHUI_HEADS if left out")
    .action(async ({ from, end, head }: { from?: string; end?: boolean; head?: string }) => {
      if (!from === !end) throw new Error("give either --from or --end");
      const config = configOf(process.env);
      const works = await worksOn(config);
      await askWitnesses(works);
      answer(
        from
          ? { taken: await takeMissing(works, from, head === undefined ? undefined : publishedIn(head)) }
          : { successor: await succeedNow(works, head, config.heads) },
      );
      await finished(works);
    });

  program
    .command("watch")
    .description("check every entry of the log by other rules before a head covers it (TANHUI_WATCH=required)")
    .option("--once", "check what there is, and end")
    .action(async ({ once = false }: { once?: boolean }) => {
      const { store, keys } = await worksOn(configOf(process.env));
      const watch = new Watch(store, keys);
      let stopped = false;
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (stopped = true));
      do {
        const reason = await watch.look();
        if (reason) say(`the log is stopped: ${reason}`);
        if (!once) await pause(200);
      } while (!once && !stopped);
      answer({ position: watch.position });
      await store.close();
    });
}
