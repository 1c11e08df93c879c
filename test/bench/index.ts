/** Measures the platform against raw better-sqlite3 and node:http in the same run, by the CPU of the serving process: `npm run -s bench -- --json`. */
import "reflect-metadata";
import Database from "better-sqlite3";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { blocks as blockResource, shift } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { newId } from "../../server/platform/clock.ts";
import type { Actor } from "../../server/platform/context.ts";
import { assertHolds, findVisible } from "../../server/platform/record/move.ts";
import { once as onceOnly } from "../../server/platform/record/transaction.ts";
import { migrate } from "../../server/platform/store/migrations.ts";
import { learn } from "../../server/platform/store/statistics.ts";
import { open } from "../../server/platform/store/store.ts";
import { allocation, verification } from "./budget.ts";
import type { Case } from "./case.ts";
import { blockId, fill, mechanism, serialsApart } from "./data.ts";
import { documents, now, token } from "./documents.ts";
import { ground } from "./ground.ts";
import { benchKeys } from "./keys.ts";
import { largeStalls } from "./large.ts";
import { besidePeer, Peer } from "./peer.ts";
import { rawRetirement } from "./retirement.ts";
import { stalls } from "./stall.ts";

const rounds = 5;
/** Rounds before the first that counts: what is measured is no longer being compiled. */
const warmUps = 4;
const readsARound = 600;
const searchesARound = 100;
const grownARound = 100;
const retirementsARound = 200;
const blocks = 100_000;
const many = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), "tanhui-bench-"));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function made(name: string, count: number): Promise<string> {
  const file = join(folder, `${name}.sqlite`);
  const store = await open(`file:${file}`, holdings);
  await migrate(store);
  await store.close();
  const db = new Database(file);
  // To fill it takes minutes with the little memory that is the default.
  db.pragma("cache_size = -262144");
  fill(db, count);
  db.prepare('insert into session (id, person, "begunAt", "seenAt") values (?, ?, ?, ?)').run(
    token.id,
    "p-holder",
    now,
    now,
  );
  db.close();
  // As each start of a server, and the hour after much was entered.
  const filled = await open(`file:${file}`, holdings);
  await learn(filled);
  await filled.close();
  return file;
}

/** The raw side knows all of its tables, so that SQLite reads its list along the index; ours learns as a user's does. */
function analyze(file: string): void {
  const db = new Database(file);
  db.exec("analyze");
  db.close();
}

/** A server of one kind, under load from here. */
class Served {
  private static readonly all: Served[] = [];
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {
    Served.all.push(this);
  }
  static async of(kind: "platform" | "raw", file: string): Promise<Served> {
    const child = fork(new URL("./server.js", import.meta.url), [kind, file], {
      env: { ...process.env, NODE_ENV: "production" },
    });
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    return new Served(child, port);
  }
  post(
    document: keyof typeof documents,
    variables: object,
    { key, isPublic }: { readonly key?: string; readonly isPublic?: boolean } = {},
  ): Promise<string> {
    const body = JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: documents[document].hash } },
      variables,
    });
    return new Promise((done, fail) => {
      const sent = request(
        {
          port: this.port,
          path: "/graphql",
          method: "POST",
          agent: this.agent,
          headers: {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
            ...(!isPublic && { cookie: `tanhui=${token.cookie}` }),
            ...(key && { "idempotency-key": key }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("end", () => done(Buffer.concat(chunks).toString()));
        },
      );
      sent.on("error", fail).end(body);
    });
  }
  /** CPU of the server for one of `count` requests, in microseconds. */
  async cost(count: number, ask: (i: number) => Promise<string>): Promise<number> {
    const before = await this.cpu();
    let next = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (next < count) await ask(next++);
      }),
    );
    return ((await this.cpu()) - before) / count;
  }
  private async cpu(): Promise<number> {
    this.child.send("cpu");
    const [{ cpu }] = (await once(this.child, "message")) as [{ cpu: NodeJS.CpuUsage }];
    return cpu.user + cpu.system;
  }
  /** Ends all that were begun, also when a case failed. */
  static stopAll(): void {
    for (const one of Served.all.splice(0)) {
      one.agent.destroy();
      one.child.kill();
    }
  }
}

/** Both, in turn, round after round; the median of each. */
async function compare(
  name: string,
  limit: number,
  ours: () => Promise<number>,
  raw: () => Promise<number>,
): Promise<Case> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let i = 0; i < warmUps; i++) {
    await ours();
    await raw();
  }
  for (let i = 0; i < rounds; i++) {
    a.push(await ours());
    b.push(await raw());
  }
  const [microseconds, rawMicroseconds] = [median(a), median(b)];
  say(
    `${name}: ${Math.round(microseconds)} µs, raw ${Math.round(rawMicroseconds)} µs, ${(microseconds / rawMicroseconds).toFixed(2)} times (at most ${limit})`,
  );
  return { name, ratio: microseconds / rawMicroseconds, limit, microseconds, rawMicroseconds };
}
/** What is asked of databases of three sizes: by the same readers, an office that holds credits and the public. */
const grown: readonly (readonly [name: string, keyof typeof documents, variables?: object])[] = [
  ["list", "list", { take: 25 }],
  ["list with its total", "total", {}],
  ["list by account and vintage", "total", { filter: { account: { eq: "retired" }, vintage: { eq: 2024 } } }],
  ["list by vintage", "byVintage"],
  ["transfers by day", "byDay"],
  ["projects", "projects"],
  ["events", "events"],
  ["figures of a province", "figures"],
  ["story of a block", "story", { id: blockId(50) }],
];
/** How the cost of one question grows with the database. */
async function growth(least: Served, larger: Record<string, Served>): Promise<Case[]> {
  const cases: Case[] = [];
  const held = async (name: string, ask: (to: Served) => Promise<string>) => {
    for (const [size, one] of Object.entries(larger)) {
      const cost = (to: Served) => () => to.cost(grownARound, () => ask(to));
      cases.push(await compare(`${name}, ${size} blocks against 10,000`, 1.2, cost(one), cost(least)));
    }
  };
  for (const isPublic of [false, true])
    for (const [name, document, variables = {}] of grown)
      await held(isPublic ? `${name}, for the public` : name, (to) => to.post(document, variables, { isPublic }));
  const deep = new Map<Served, Promise<string>>();
  const placeOf = async (to: Served) => JSON.parse(await to.post("place", { skip: 5_000 })).data.blocks.next as string;
  for (const one of [least, ...Object.values(larger)]) deep.set(one, placeOf(one));
  await held("a page far down", async (to) => to.post("page", { after: await deep.get(to) }));
  return cases;
}
function assertEqual(a: string, b: string): void {
  if (JSON.stringify(JSON.parse(a)) !== JSON.stringify(JSON.parse(b)))
    throw new Error(`the answers differ:\n${a.slice(0, 500)}\n${b.slice(0, 500)}`);
}

const { peer: peerUrl } = parseArgs({ options: { peer: { type: "string" }, json: { type: "boolean" } } }).values;
const peer = peerUrl === undefined ? undefined : await Peer.at(peerUrl);

try {
  const [large, small, huge] = [
    await made("large", blocks),
    await made("small", blocks / 10),
    await made("huge", many),
  ];
  const rawFile = join(folder, "raw.sqlite");
  copyFileSync(large, rawFile);
  analyze(rawFile);
  const [platform, raw, tenth, million] = await Promise.all([
    Served.of("platform", large),
    Served.of("raw", rawFile),
    Served.of("platform", small),
    Served.of("platform", huge),
  ]);
  const cases: Case[] = [];
  assertEqual(await platform.post("list", { take: 25 }), await raw.post("list", { take: 25 }));
  cases.push(
    await compare(
      "list of 25 with two levels of relations",
      2.4,
      () => platform.cost(readsARound, () => platform.post("list", { take: 25 })),
      () => raw.cost(readsARound, () => raw.post("list", { take: 25 })),
    ),
  );
  const own = (i: number) => ((i * 7919) % (blocks / 50)) * 50;
  const point = (i: number) => ({ id: blockId(own(i)) });
  assertEqual(await platform.post("one", point(1)), await raw.post("one", point(1)));
  cases.push(
    await compare(
      "one by id",
      1.5,
      () => platform.cost(readsARound, (i) => platform.post("one", point(i))),
      () => raw.cost(readsARound, (i) => raw.post("one", point(i))),
    ),
  );
  cases.push(...(await growth(tenth, { "100,000": platform, "1,000,000": million })));
  const serial = (i: number) => ({
    serial: `${mechanism}-${String(own(i) * serialsApart).padStart(13, "0")}`,
  });
  assertEqual(await platform.post("trace", serial(1)), await raw.post("trace", serial(1)));
  cases.push(
    await compare(
      "trace of a serial",
      2.7,
      () => platform.cost(readsARound, (i) => platform.post("trace", serial(i))),
      () => raw.cost(readsARound, (i) => raw.post("trace", serial(i))),
    ),
  );
  const text = (i: number) => ({ text: `活动 ${(i * 70) % blocks}` });
  assertEqual(await platform.post("search", text(1)), await raw.post("search", text(1)));
  cases.push(
    await compare(
      "search of retirements by beneficiary",
      3.2,
      () => platform.cost(searchesARound, (i) => platform.post("search", text(i))),
      () => raw.cost(searchesARound, (i) => raw.post("search", text(i))),
    ),
  );

  // Block n · 50 is held by organization 0, whose member asks.
  let n = 0;
  const next = () => blockId((n++ * 50) % blocks);
  const retire = (to: Served) => () =>
    to.cost(retirementsARound, () => to.post("retire", { id: next(), kilograms: 1 }, { key: newId(now) }));
  assertEqual(
    await platform.post("retire", { id: blockId(0), kilograms: 1 }, { key: newId(now) }),
    await raw.post("retire", { id: blockId(0), kilograms: 1 }, { key: newId(now) }),
  );
  cases.push(await compare("retirement over HTTP", 2.3, retire(platform), retire(raw)));
  if (peer)
    await besidePeer(
      [
        { name: "list of 25", ours: () => platform.post("list", { take: 25 }), peers: peer.list },
        { name: "one by id", ours: (i) => platform.post("one", point(i)), peers: peer.one },
        { name: "search", ours: (i) => platform.post("search", text(i)), peers: peer.search },
        {
          name: "a part of a unit retired",
          ours: () => platform.post("retire", { id: next(), kilograms: 1 }, { key: newId(now) }),
          peers: peer.retire,
        },
      ],
      say,
    );
  Served.stopAll();

  const store = await open(`file:${small}`, holdings);
  const db = new Database(rawFile);
  for (const pragma of ["journal_mode = wal", "synchronous = full", "foreign_keys = on"]) db.pragma(pragma);
  const actor: Actor = { id: "p-holder", organization: "o0", parties: [{ kind: "creditHolder", region: "370000" }] };
  const byHand = rawRetirement(db);
  const timed = async (work: (i: number) => unknown) => {
    const before = process.cpuUsage();
    for (let i = 0; i < retirementsARound; i++) await work(i);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / retirementsARound;
  };
  const verb = (id: string) =>
    onceOnly(
      { store, actor, now, keys: benchKeys, key: newId(now) },
      { act: "block.retire", id, kilograms: 1 },
      async (inside) => {
        const block = await findVisible(blockResource, id, inside);
        assertHolds(blockResource, block, "holder", inside);
        const { account, kilograms } = await shift(
          inside,
          "retire",
          block,
          1,
          { account: "retired" },
          { purpose: "ownOperation", beneficiary: "本单位", statement: "注销（用于本单位运营）" },
        );
        return { account, kilograms };
      },
    );
  const ownSmall = () => blockId((n++ * 50) % (blocks / 10));
  cases.push(
    await compare(
      "retirement as verb",
      2.4,
      () => timed(() => verb(ownSmall())),
      () => timed(() => byHand(next(), 1, newId(now), newId(now))),
    ),
  );
  db.close();
  await store.close();
  for (const one of [
    allocation(),
    await verification(join(folder, "export.jsonl")),
    ...(await ground(`file:${join(folder, "ground.sqlite")}`)),
    ...(await stalls(`file:${join(folder, "stalls.sqlite")}`)),
    ...(await largeStalls(join(folder, "gifts.sqlite"))),
  ]) {
    say(`${one.name}: ${(one.microseconds / 1e6).toFixed(2)} s of ${one.rawMicroseconds / 1e6} s`);
    cases.push(one);
  }
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ cases })}\n`);
  if (cases.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
} finally {
  Served.stopAll();
  rmSync(folder, { recursive: true, force: true });
}
