import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { holdings } from "../../server/modules.ts";
import { readNote } from "../../server/platform/log/checkpoint.ts";
import { lastPublished, publishedIn } from "../../server/platform/log/guard.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { Installation } from "./installation.ts";
import { Organiser } from "./organiser.ts";
import { prepare } from "./served.ts";
import { build } from "./server.ts";

/** Within this a head must cover a deed, wherever heads are published; and what a slow machine may take. Seconds. */
const [promised, patience] = [5, 60];

/** The entry that was written last. */
const lastEntry = async ({ reading }: Store): Promise<string> =>
  (await reading.selectFrom("leaf").select("id").orderBy("seq", "desc").limit(1).executeTakeFirstOrThrow()).id;

/** The sizes that are published: at `/checkpoint`, at `/heads.jsonl`, and in the file of heads. */
async function publishedBy(it: Installation): Promise<number[]> {
  const get = async (path: string) => (await fetch(`${it.base}${path}`)).text();
  const lines = (await get("/heads.jsonl")).trim().split("\n");
  const inFile = existsSync(it.heads) ? await lastPublished(it.heads) : undefined;
  return [
    readNote(await get("/checkpoint"))?.size ?? 0,
    lines[0] ? publishedIn(lines.at(-1)!).size : 0,
    inFile?.size ?? 0,
  ];
}

/** The place of an entry; undefined until a head covers it. */
async function placeOf(it: Installation, entry: string): Promise<number | undefined> {
  const answer = await fetch(`${it.base}/log/inclusion/${entry}`);
  const { index } = (await answer.json()) as { index?: number };
  return answer.ok ? index : undefined;
}

/** Waits until heads cover an entry wherever they are published. @returns whether they do. */
export async function isCovered(it: Installation, entry: string): Promise<boolean> {
  const begun = performance.now();
  let index: number | undefined;
  for (; performance.now() - begun < patience * 1000; await pause(25)) {
    index ??= await placeOf(it, entry);
    if (index !== undefined && (await publishedBy(it)).every((size) => size > index!)) return true;
  }
  return false;
}

/** Deeds over HTTP by several at once: how long until heads cover each at the public address. @param timed counts one later than 5 s. */
export async function runHeads({
  url,
  deeds,
  clients,
  timed = true,
}: {
  readonly url: string;
  readonly deeds: number;
  readonly clients: number;
  readonly timed?: boolean;
}) {
  build();
  await prepare(url);
  const it = await Installation.at(url);
  const store = await open(url, holdings);
  const violations: string[] = [];
  const took: number[] = [];
  const client = async () => {
    const organiser = await Organiser.at(it.base);
    for (let i = 0; i < deeds / clients; i++) {
      const refused = await organiser.deed();
      if (refused) violations.push(`a deed was refused: ${refused}`);
      const begun = performance.now();
      if (!(await isCovered(it, await lastEntry(store)))) violations.push("no head covers a deed");
      took.push((performance.now() - begun) / 1000);
    }
  };
  try {
    await it.serve();
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    await store.close();
    await it.drop();
  }
  const sorted = took.toSorted((a, b) => a - b).map((seconds) => Math.round(seconds * 100) / 100);
  const [median, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  if (timed && longest > promised) violations.push(`a deed was covered only after ${longest} s`);
  return { violations, medianSeconds: median, longestSeconds: longest };
}
