import { randomUUID } from "node:crypto";
import { holdings } from "../../server/modules.ts";
import { open, type Dialect } from "../../server/platform/store/store.ts";
import { isDone, isForNow, Served, terminate, told, type Answer } from "./served.ts";
import { add, draft, event, line } from "./organiser.ts";
import type { TrialDatabase } from "./database.ts";

const read = "{ me { id } events(take: 5) { total items { id } } }";
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** What clients of a server sent, and what became of it. */
class Clients {
  readonly violations: string[] = [];
  /** The lines that were acknowledged, by the source that each names. */
  readonly acknowledged = new Set<string>();
  answers = 0;
  refused = 0;
  /** When a write was last acknowledged, on the monotonic clock. */
  last = 0;
  constructor(readonly served: Served) {}

  async drafts(n: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < n; i++) ids.push((await this.served.ask(draft, { input: event })).data.draftEvent.id);
    return ids;
  }
  /** One write, sent once. */
  async write(of: string, source: string = randomUUID()): Promise<Answer> {
    const answer = await this.served.ask(add, { event: of, input: { ...line, factor: "elec", source } }, source);
    this.answers++;
    if (isDone(answer)) {
      this.acknowledged.add(source);
      this.last = performance.now();
    } else if (isForNow(answer)) this.refused++;
    else this.violations.push(`a write was answered ${told(answer)}`);
    return answer;
  }
  /** One write, repeated under its key for as long as the server says "not now". */
  async insist(of: string, until = () => false): Promise<void> {
    const source = randomUUID();
    while (isForNow(await this.write(of, source)) && !until()) await sleep(200);
  }
  /** Each acknowledged write is there once, and no other one twice. */
  async check(url: string): Promise<void> {
    const store = await open(url, holdings);
    const rows = (await store.reading
      .selectFrom("inventoryLine" as never)
      .select("source" as never)
      .execute()) as {
      source: string;
    }[];
    const times = Map.groupBy(rows, ({ source }) => source);
    for (const source of this.acknowledged)
      if (!times.has(source)) this.violations.push(`an acknowledged write is lost: ${source}`);
    for (const [source, { length }] of times)
      if (length > 1) this.violations.push(`a write was done ${length} times: ${source}`);
    await store.close();
  }
}

/** As many writes at once as there are connections, and more: for one event, and for as many. */
async function crowd(clients: Clients, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const events = await clients.drafts(size);
    await Promise.all(events.map(() => clients.insist(events[0]!)));
    await Promise.all(events.map((id) => clients.insist(id)));
  }
}

/** How soon it must answer again by itself, in milliseconds. */
const backWithin = 10_000;
const workers = 24;

/** Under load the database ends every connection, and goes down and comes back. @returns seconds until each return. */
async function failover(clients: Clients, database: TrialDatabase, rounds: number, timed: boolean): Promise<number[]> {
  const events = await clients.drafts(workers);
  let stopped = false;
  const load = events.map(async (id) => {
    while (!stopped) await clients.insist(id, () => stopped);
  });
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await sleep(1_500);
    if (round % 2 === 0) await terminate(database.url);
    else await database.cut();
    const back = performance.now();
    while (clients.last <= back && performance.now() - back < 6 * backWithin) await sleep(20);
    const milliseconds = performance.now() - back;
    took.push(Math.round(milliseconds / 100) / 10);
    if (clients.last <= back) {
      clients.violations.push(`nothing is written ${milliseconds} ms after the database came back`);
      break;
    }
    if (timed && milliseconds > backWithin) clients.violations.push(`back only after ${milliseconds} ms`);
  }
  stopped = true;
  await Promise.all(load);
  return took;
}
/** The disk is full and then free again: first for a statement, then for a commit. */
async function fullDisk(clients: Clients, rounds: number): Promise<void> {
  const { served, violations } = clients;
  const [id] = await clients.drafts(1);
  const expectDone = (what: string, answer: Answer) => {
    if (!isDone(answer)) violations.push(`${what}: ${told(answer)}`);
  };
  for (let round = 0; round < rounds; round++) {
    const pages = round % 2 === 0;
    await served.disk({ pages, commit: !pages });
    let answer = await clients.write(id!);
    for (let tries = 0; isDone(answer) && tries < 500; tries++) answer = await clients.write(id!);
    if (answer.reason !== "storageFull") violations.push(`on a full disk: ${told(answer)}`);
    const found = await served.ask(read);
    expectDone("a read on a full disk", found);
    if (!found.data?.me) violations.push("a reader on a full disk is taken for nobody");
    // What little it writes may find room yet.
    const entered = await served.signIn();
    if (!isDone(entered) && !isForNow(entered)) violations.push(`a sign-in on a full disk: ${told(entered)}`);
    await served.disk({ pages: false, commit: false });
    expectDone("a write once there is room", await clients.write(id!));
    expectDone("a sign-in once there is room", await served.signIn());
  }
}

/**
 * A server as in production, over HTTP, under ordinary crowds and ordinary faults: it answers everybody, comes back by
 * itself, and keeps what it acknowledged. @param timed counts a return later than 10 s.
 */
export async function runServe({
  database,
  dialect,
  crowds,
  faults,
  timed = true,
}: {
  readonly database: TrialDatabase;
  readonly dialect: Dialect;
  readonly crowds: number;
  readonly faults: number;
  readonly timed?: boolean;
}) {
  const served = await Served.at(database.url);
  const clients = new Clients(served);
  let back: number[] = [];
  try {
    for (let i = 0; i < crowds; i++) await crowd(clients, [12, 50]);
    if (dialect === "postgresql") back = await failover(clients, database, faults, timed);
    else await fullDisk(clients, faults);
    clients.violations.push(...served.faults());
  } catch (error) {
    clients.violations.push(`the trial broke off: ${String(error)}`);
  } finally {
    await served.stop();
  }
  await clients.check(database.url);
  const { violations, answers, refused, acknowledged } = clients;
  return { violations, answers, refusedForNow: refused, acknowledged: acknowledged.size, secondsUntilBack: back };
}
