import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { openOrBegin, start, type Running } from "../main.ts";
import { StoryClock } from "../platform/clock.ts";
import { configOf, type Config } from "../platform/config.ts";
import { platform } from "../platform/context.ts";
import { sequenceAll } from "../platform/job/jobs.ts";
import { stopAsked } from "../platform/stop.ts";
import type { Store } from "../platform/store/store.ts";
import { pushPromotions } from "../promotion/index.ts";
import { createAdministrator } from "./administrator.ts";
import { neighbourOf } from "./neighbour.ts";
import { presenterRoute } from "./presenter.ts";
import { seedReference } from "./reference.ts";
import { methodologies } from "./story/1-methodologies.ts";
import { bodies } from "./story/2-bodies.ts";
import { projects, type Projects } from "./story/3-projects.ts";
import { promotions } from "./story/3-promotions.ts";
import { firstIssuance } from "./story/4-issuance.ts";
import { events, type Events } from "./story/5-events.ts";
import { queue } from "./story/6-queue.ts";
import { confirmation } from "./story/7-confirmation.ts";
import { spotCheck } from "./story/8-spot-check.ts";
import { westAndNorth } from "./story/9-west-and-north.ts";
import { ledger } from "./story/10-ledger.ts";
import { neighbour } from "./story/11-neighbour.ts";
import { admit, password, type Cast } from "./story/cast.ts";
import { Telling } from "./story/telling.ts";

/** The first morning of the story. */
const firstDay = "2025-03-03";

/** A platform on which the story was told: who is in it, what came of it, and what ends it with all its data. */
export interface Stage {
  readonly running: Running;
  readonly config: Config;
  readonly store: Store;
  readonly clock: StoryClock;
  readonly telling: Telling;
  readonly cast: Cast;
  readonly projects: Projects;
  readonly events: Events;
  readonly codes: ReadonlyMap<string, string>;
  readonly ending: Telling["ending"];
  close(): Promise<void>;
}

/**
 * Tells the main job over HTTP on a fresh database, from registration to the revocation of a certificate, and verifies the ledger.
 * @param narrator makes the one who tells it, if it is not to be the plain one.
 * @param environment what the configuration is to find besides: another database, other keys.
 * @param data the folder in which it happens, and which stays; otherwise one that goes at the end.
 * @param presented whether its clock runs on after the last day, and a presenter may let it leap.
 */
export async function playStory(
  say: (line: string) => void,
  {
    port = "0",
    narrator,
    environment = {},
    data: kept,
    presented = false,
  }: {
    port?: string;
    narrator?: (origin: string, clock: StoryClock, store: Store) => Telling;
    environment?: NodeJS.ProcessEnv;
    data?: string | undefined;
    presented?: boolean;
  } = {},
): Promise<Stage> {
  const data = kept ?? mkdtempSync(join(tmpdir(), "tanhui-demo-"));
  const own = configOf({ TANHUI_DATA: data, PORT: port, ...environment });
  const near = await neighbourOf(own, join(data, "neighbour"), (line) => say(`  ${near.name}: ${line}`));
  const config = { ...own, policy: near.policy };
  writeFileSync(join(data, "policy"), near.text);
  const clock = new StoryClock(`${firstDay}T01:00:00.000Z`);
  const store = await openOrBegin(config, () => {});
  const setting = { store, now: clock.now(), keys: config.keys };
  const { factors } = await seedReference(setting);
  const administrator = { name: "管理员", email: "administrator@demo.example", password };
  await createAdministrator(setting, {
    ...administrator,
    organization: "全国碳普惠平台管理处（演示）",
    uscc: "91350100M000100Y43",
    region: "000000",
  });
  const presenter = presenterRoute(() => ({ clock, store, hurry: running.hurry }));
  const running: Running = await start(
    config,
    store,
    clock,
    presented ? { stage: { routes: [presenter], everySecondsMost: 60 } } : {},
  );
  const close = async () => {
    await running.close();
    await near.close();
    if (!kept) rmSync(data, { recursive: true, force: true });
  };
  try {
    const origin = `http://127.0.0.1:${running.port}`;
    const telling = narrator?.(origin, clock, store) ?? new Telling(origin, clock, say);
    say(`A fresh database, ${factors} emission factors and parameters, and an administrator. It is ${firstDay}.`);
    const cast = await admit(telling, administrator);
    const scene = { telling, cast, clock };
    const filed = await methodologies(scene);
    await bodies(scene);
    const library = await projects(scene, filed);
    await promotions(scene, library, () =>
      pushPromotions.work({ store, actor: platform, now: clock.now(), keys: config.keys }),
    );
    const forestBlock = await firstIssuance(scene, library);
    const held = await events(scene);
    await queue(scene, library, held, forestBlock);
    const codes = await confirmation(scene, held);
    await spotCheck(scene, held, codes);
    await westAndNorth(scene);
    await ledger(scene, store, () => sequenceAll(running.works));
    await neighbour(scene, store, running.works.keys, near);
    if (presented) clock.run();
    return {
      running,
      config,
      store,
      clock,
      telling,
      cast,
      projects: library,
      events: held,
      codes,
      ending: telling.ending,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The folder that `TANHUI_DATA` names. @throws Error where something is in it: a demonstration touches no data. */
function folderNamed({ TANHUI_DATA: named }: NodeJS.ProcessEnv): string | undefined {
  if (!named) return undefined;
  const folder = resolve(named);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`TANHUI_DATA names ${folder}, which is not empty: name a new folder, or leave it out`);
  return folder;
}

/** Tells the story and then, unless `once`, serves what it made. Sets the exit code: 0 only if every step and check held. */
export async function demo({ once }: { once: boolean }): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const {
    running,
    config,
    cast,
    ending: { checks, refusals, failures },
    close,
  } = await playStory(say, {
    port: once ? "0" : (process.env["PORT"] ?? "4000"),
    data: folderNamed(process.env),
    presented: !once,
  });
  say(
    `\n${failures === 0 ? "Everything held" : `${failures} DID NOT HOLD`}: ${checks} figures checked, ${refusals} wrong turns refused.`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
  if (!once) {
    say(
      `\nConsole and public pages: http://localhost:${running.port}   (stop with Ctrl+C)\nEveryone's password: ${password}`,
    );
    say(
      "Its clock runs on from the last day of the story; with the button above each page it leaps to the next day or due date.",
    );
    say(`By this policy a neighbour witnesses the log: ${join(dirname(config.files), "policy")}`);
    for (const { email, name, organization, kinds } of Object.values(cast))
      say(`  ${email.padEnd(34)} ${kinds.join(", ")}: ${name}, ${organization}`);
    await stopAsked();
  }
  await close();
}
