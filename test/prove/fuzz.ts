import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, getNamedType, isObjectType } from "graphql";
import pg from "pg";
import { password } from "../../server/seeds/story/cast.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory, settleStory } from "../fixtures/story.ts";
import { Coverage, type Way } from "./coverage.ts";
import { Documents, type Asked } from "./documents.ts";
import { Chance, pageDocument, Pool } from "./pool.ts";
import { build, freePort, run, startServer, type Served } from "./server.ts";

/** Who asks: the public, and of each kind of party one; offices of three provinces, and an expert. */
const askers =
  `public administrator auditor department operator weifangcentre naturalresources forestryinstitute experta
  forester mariner validator verifier evaluator fairorganiser donor hnadministrator hndepartment hnoperator hnoffice
  hninspectora hngovernment scbureau scoperator`.split(/\s+/);
const clients = 8;
/** The documents after which the story begins again: by then much of it is withdrawn, refused or ended. */
const perRound = 5_000;
const hungMilliseconds = 30_000;
const codes: ReadonlySet<string> = new Set(
  "INVALID_INPUT UNAUTHENTICATED LIMITED NOT_FOUND WRONG_STATE FORBIDDEN RULE_BROKEN CONFLICT".split(" "),
);
const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));

/** One of those who ask, and what they have seen. */
interface Asker {
  readonly name: string;
  readonly cookie: string;
  readonly pool: Pool;
}
interface Answer {
  readonly data?: Readonly<Record<string, any>> | null;
  readonly errors?: readonly { readonly path?: readonly unknown[]; readonly extensions?: { readonly code?: string } }[];
}

/** A server on the kept story, who asks it, and what came of it. */
class Fuzz {
  readonly violations: string[] = [];
  readonly coverage = new Coverage(schema);
  readonly refused = new Map<string, number>();
  documents = 0;
  executed = 0;
  busy = 0;
  directed = 0;
  private readonly sent = new Map<string, string>();
  /** Cookies that were replaced since, by the first. */
  private readonly renewed = new Map<string, string>();
  private server!: Served;
  private askers: Asker[] = [];

  constructor(private readonly seed: number) {}

  /** Starts a server on the story, lets everybody sign in, and shows them what there is. */
  async begin(environment: NodeJS.ProcessEnv): Promise<void> {
    // The kept story is of an earlier release.
    run(environment, "migrate");
    await settleStory(environment["DATABASE_URL"]!, join(environment["TANHUI_DATA"]!, "files"));
    this.server = await startServer(environment, await freePort());
    this.askers = [];
    for (const name of askers) {
      const asker = { name, cookie: name === "public" ? "" : await this.signIn(name), pool: new Pool() };
      await this.show(asker);
      this.askers.push(asker);
    }
  }
  private async signIn(name: string): Promise<string> {
    const query = `mutation { signIn(email: "${name}@demo.example", password: "${password}") { id } }`;
    const response = await this.post("", { body: JSON.stringify({ query }) });
    const cookie = response.headers.get("set-cookie")?.split(";")[0];
    if (!cookie) throw new Error(`${name} cannot sign in: ${await response.text()}`);
    return cookie;
  }
  private async show({ cookie, pool }: Asker): Promise<void> {
    for (const { name, type } of Object.values(schema.getQueryType()!.getFields())) {
      const page = getNamedType(type);
      if (!isObjectType(page) || !page.name.endsWith("Page") || !("next" in page.getFields())) continue;
      const response = await this.post(cookie, { body: JSON.stringify({ query: pageDocument(name, page) }) });
      const { data } = (await response.json()) as Answer;
      if (data?.[name]) pool.take(page, data[name]);
    }
    await this.showMore(cookie, pool);
  }
  /** What is on no list. */
  private async showMore(cookie: string, pool: Pool): Promise<void> {
    const event = String(pool.of("Event.id")[0]);
    const query = `{ history(type: "event", id: "${event}") { id } places(search: "cheng") { id } }`;
    const response = await this.post(cookie, { body: JSON.stringify({ query }) });
    const { data } = (await response.json()) as Answer;
    for (const { id } of data?.["history"] ?? []) pool.add("Moment.id", id);
    for (const document of pool.of("Methodology.document") as readonly any[])
      for (const { inputs } of document?.examples ?? []) if (inputs) pool.add("inputs Json", inputs);
    for (const { id } of data?.["places"] ?? []) pool.add("Place.id", id);
  }

  private async post(first: string, { body, key }: Pick<Asked, "body" | "key">): Promise<Response> {
    const cookie = this.renewed.get(first) ?? first;
    const response = await fetch(`${this.server.base}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(cookie && { cookie }),
        ...(key && { "idempotency-key": key }),
      },
      body,
      signal: AbortSignal.timeout(hungMilliseconds),
    });
    const next = response.headers.get("set-cookie")?.split(";")[0];
    if (first && next) this.renewed.set(first, next);
    return response;
  }

  /** Sends documents up to the number `until`, several at once; each comes from the seed and its number. */
  async random(until: number): Promise<void> {
    const one = async () => {
      while (this.documents < until) {
        const chance = new Chance(this.seed * 1_000_003 + this.documents++);
        const asker = chance.of(this.askers);
        if (await this.ask(asker, new Documents(schema, chance, asker.pool).any())) this.executed++;
      }
    };
    await Promise.all(Array.from({ length: clients }, one));
  }

  /** Begins one of each kind of record that somebody may begin, so that there is something to see. */
  async create(): Promise<void> {
    const root = schema.getMutationType()!;
    const fields = Object.values(root.getFields()).filter(
      ({ name, args }) => !args.some((one) => one.name === "id") && !/^(sign|register$)/.test(name),
    );
    const drafts = fields.filter(({ name }) => name.startsWith("draft"));
    for (const field of [...drafts, ...fields.filter((one) => !drafts.includes(one))])
      for (const asker of this.askers)
        if (!this.coverage.isDone(field.name)) await this.go(asker, { root, field, path: ["id"] });
  }
  /** Sends documents for what was not reached yet, by its nearest ways as everybody; of which nobody has a record, once. */
  async direct(): Promise<void> {
    const barren = new Set<string>();
    for (const missing of this.coverage.missing()) {
      const owner = missing.split(".")[0]!;
      if (barren.has(owner)) continue;
      for (const way of this.coverage.waysTo(missing))
        for (const asker of this.askers)
          for (let tries = triesOf(way); tries > 0 && !this.coverage.has(missing); tries--) await this.go(asker, way);
      if (!this.coverage.hasSome(owner)) barren.add(owner);
    }
  }
  /** Sends one document, and shows everybody what it began. */
  private async go(asker: Asker, way: Way): Promise<void> {
    const chance = new Chance(this.seed * 1_000_003 - ++this.directed);
    const documents = new Documents(schema, chance, asker.pool);
    const data = await this.ask(asker, documents.asked(way, { isWide: way.root === schema.getQueryType() }));
    if (way.root === schema.getQueryType()) return;
    for (const { id } of Object.values(data ?? {}).map(Object))
      if (id) for (const { pool } of this.askers) pool.add(`${getNamedType(way.field.type).name}.id`, id);
  }

  /** Sends one and judges the answer. @returns what resolvers returned; null if nothing. */
  private async ask(asker: Asker, asked: Asked): Promise<Answer["data"]> {
    // Who signs out cannot go on.
    const cookie = asked.query?.includes("signOut") ? "" : asker.cookie;
    const what = `seed ${this.seed}, ${asker.name}: ${asked.body.slice(0, 2_000)}`;
    try {
      const response = await this.post(cookie, asked);
      this.sent.set(response.headers.get("x-request-id") ?? "", what);
      return this.judge(response.status, await response.text(), what, asked);
    } catch (error) {
      this.violations.push(`no answer (${String(error)}): ${what}`);
      return null;
    }
  }
  private judge(status: number, text: string, what: string, { query }: Asked): Answer["data"] {
    const wrong = (how: string): null => {
      this.violations.push(`${how}: ${what}`);
      return null;
    };
    let answer: Answer;
    try {
      answer = JSON.parse(text) as Answer;
    } catch {
      return wrong(`${status} and no JSON`);
    }
    const { data, errors = [] } = answer;
    for (const { extensions } of errors) {
      const code = String(extensions?.code);
      this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
      if (!codes.has(code)) wrong(`${status} ${code}`);
    }
    const isBusy = status === 503 && errors.some(({ extensions }) => "seconds" in Object(extensions));
    if (isBusy) this.busy++;
    else if (status >= 500) return wrong(`status ${status}`);
    if (query) this.coverage.note(query, data, errors);
    return Object.values(data ?? {}).some((value) => value !== null) ? data : null;
  }

  /** Stops the server, and looks at what it wrote. */
  async end(): Promise<void> {
    const { child, said } = this.server;
    if (child.exitCode !== null) this.violations.push(`the server ended by itself: ${said().slice(-500)}`);
    else if ((await this.server.stop()) !== 0) this.violations.push(`the server ended with ${child.exitCode}`);
    for (const line of said().split("\n").filter(Boolean)) {
      if (line.startsWith('{"level":"info"') || line.startsWith('{"level":"warn"')) continue;
      const [, request = ""] = /"request":"([\w-]+)"/.exec(line) ?? [];
      this.violations.push(`the log says ${line.slice(0, 1_500)} to ${this.sent.get(request) ?? "nobody"}`);
    }
    this.sent.clear();
  }
}

/**
 * An office is answered for its own province alone, of which there are several; and what belongs to any kind of record
 * is found where chance names one that has some; what is calculated or examined, where chance gives inputs or a document that fit.
 */
function triesOf({ field: { args } }: Way): number {
  const asks = (wanted: string): boolean => args.some(({ name }) => name === wanted);
  if (asks("inputs") || asks("document") || (asks("type") && asks("id"))) return 20;
  return asks("region") ? 5 : 1;
}

/** Leaves an empty database. */
async function emptied(url: string): Promise<void> {
  if (url.startsWith("file:"))
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${url.slice("file:".length)}${suffix}`, { force: true });
  else {
    const client = new pg.Client(url);
    await client.connect();
    await client.query("drop schema public cascade; create schema public");
    await client.end();
  }
}
const pemOf = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));

/**
 * Asks a server as in production, over HTTP and as everybody, with documents made from the schema: most of them such as
 * anybody might send, some such as nobody should. Each is answered or refused, and every field of the schema is reached.
 */
export async function runFuzz({ url, documents, seed }: { url: string; documents: number; seed: number }) {
  build();
  console.log(`seed ${seed}`);
  const fuzz = new Fuzz(seed);
  while (fuzz.documents < documents) {
    const data = mkdtempSync(join(tmpdir(), "tanhui-fuzz-"));
    await emptied(url);
    await loadStory(url);
    await fuzz.begin({
      NODE_ENV: "production",
      DATABASE_URL: url,
      TANHUI_DATA: data,
      TANHUI_ORIGIN: "https://tanhui.example.org",
      TANHUI_LOG_KEY: pemOf("log"),
      TANHUI_CERTIFICATE_KEY: pemOf("certificate"),
      TANHUI_REQUESTS_PER_MINUTE: "100000000",
      TANHUI_BUDGET_PERCENT: "1000000",
    });
    await fuzz.random(Math.min(documents, fuzz.documents + perRound));
    await fuzz.create();
    await fuzz.direct();
    await fuzz.end();
    rmSync(data, { recursive: true, force: true });
  }
  return found(fuzz);
}

function found({ violations, coverage, documents, executed, busy, directed, refused }: Fuzz) {
  const percent = Math.round((1_000 * executed) / documents) / 10;
  if (percent < 80) violations.push(`only ${percent} % were executed`);
  for (const field of coverage.missing()) violations.push(`never reached: ${field}`);
  return { violations, executedPercent: percent, busy, directed, refused, ...coverage.figures() };
}
