import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { addDays } from "../../shared/platform/calendar.ts";
import { migrateAt, openStore, start, type Running } from "../../server/main.ts";
import { dayOf, StoryClock } from "../../server/platform/clock.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { configOf } from "../../server/platform/config.ts";
import {
  letIn,
  password,
  roles,
  type Cast,
  type Member,
  type Role,
  type RoleName,
} from "../../server/seeds/story/cast.ts";
import type { Party } from "../../server/seeds/story/telling.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory, settleStory } from "../fixtures/story.ts";
import { Asking } from "./asking.ts";

/** One server on SQLite, asked over HTTP, on which the kept story was told: its cast goes on from there. */
export interface Stage {
  readonly telling: Asking;
  readonly cast: Cast;
  readonly clock: StoryClock;
  readonly port: number;
  /** The day in China. */
  today(): string;
  /** Goes to the morning of the day that many days later. */
  pass(days: number): void;
  /** Lets the jobs of the server do at once what is due by now, and waits until `isDone`. */
  until(isDone: () => Promise<boolean>): Promise<boolean>;
  close(): Promise<void>;
}

/** The first working day after the story's last and the holidays that it ends in. */
const begins = "2025-10-09";
const patienceMilliseconds = 10_000;
const pem = (key: "log" | "certificate"): string => keys[key].export({ type: "pkcs8", format: "pem" }).toString();

/** Opens the stage: seconds, since the story is not told again. */
export async function openStage(): Promise<Stage> {
  const data = mkdtempSync(join(tmpdir(), "tanhui-duties-"));
  try {
    const config = configOf({
      TANHUI_DATA: data,
      PORT: "0",
      TANHUI_LOG_KEY: pem("log"),
      TANHUI_CERTIFICATE_KEY: pem("certificate"),
    });
    await loadStory(config.databaseUrl);
    await migrateAt(config);
    await settleStory(config.databaseUrl, config.files);
    const store = await openStore(config);
    // Whoever told the story is gone: nobody waits for what they held.
    await store.em().getKysely<Tables>().updateTable("lease").set({ holder: "" }).execute();
    const clock = new StoryClock(`${begins}T01:00:00.000Z`);
    const running = await start(config, store, clock, { build: resolve("dist") });
    return await stageOn(running, clock, data);
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
}

async function stageOn(running: Running, clock: StoryClock, data: string): Promise<Stage> {
  const telling = new Asking(`http://127.0.0.1:${running.port}`, clock, () => {});
  const today = () => dayOf(clock.now());
  return {
    telling,
    cast: await castOf(telling),
    clock,
    port: running.port,
    today,
    pass: (days) => clock.goTo(addDays(today(), days)),
    async until(isDone) {
      const last = performance.now() + patienceMilliseconds;
      for (running.hurry(); performance.now() < last; await pause(50)) if (await isDone()) return true;
      return false;
    },
    async close() {
      await running.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

interface Found {
  readonly id: string;
  readonly email: string;
  readonly organization: { readonly id: string; readonly name: string; readonly uscc: string };
}
/** Everybody of the story, as its administrator finds them: they sign in when they first ask. Who came later is let in. */
async function castOf(telling: Asking): Promise<Cast> {
  const partyOf = (name: string, email: string): Party => ({ name, email, password });
  const administrator = partyOf("管理员", "administrator@demo.example");
  const { people } = await telling.ask(
    administrator,
    "{ people(take: 100) { items { id email organization { id name uscc } } } }",
  );
  const found = new Map((people.items as Found[]).map((one) => [one.email, one]));
  const usccs = new Map([...found.values()].map(({ organization: { name, uscc } }) => [name, uscc]));
  const member = ({ id, organization }: Found, party: Party, rest: Pick<Member, "kinds" | "region">): Member =>
    Object.assign(party, {
      personId: id,
      organizationId: organization.id,
      organization: organization.name,
      ...rest,
    });
  const cast: Partial<Record<RoleName | "administrator", Member>> = {
    administrator: member(found.get(administrator.email)!, administrator, {
      kinds: ["administrator"],
      region: "000000",
    }),
  };
  for (const [key, role] of Object.entries<Role>(roles) as [RoleName, Role][]) {
    const party = partyOf(role.name, `${key.toLowerCase()}@demo.example`);
    const known = found.get(party.email);
    cast[key] = known
      ? member(known, party, role)
      : await letIn(telling, cast.administrator!, party, role, usccs.get(role.organization)!);
  }
  return cast as Cast;
}
