import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { hashPassword, Person } from "../../server/identity/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { keys, platformOn } from "../support/platform.ts";
import { build, freePort, isReady } from "./server.ts";

export const password = "海雾散去以后渔船一艘一艘回到码头";
export const email = "p-organiser@example.org";
export const signIn =
  "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }";

/** How a request ended: its answer, or that there was none within 30 s. */
export interface Answer {
  readonly status: number;
  readonly data?: any;
  readonly code?: string;
  readonly reason?: string;
  readonly cookie?: string;
}
export const isDone = ({ status, code }: Answer): boolean => status === 200 && !code;
/** Refused for now: to be repeated under the same key. */
export const isForNow = ({ status, code, reason }: Answer): boolean =>
  status === 503 && code === "LIMITED" && ["databaseBusy", "databaseAway", "storageFull"].includes(reason ?? "");
export const told = ({ status, code, reason }: Answer): string => `${status} ${code ?? ""} ${reason ?? ""}`.trim();

/** The tables, an organiser who can sign in, and one factor. */
export async function prepare(url: string): Promise<void> {
  const w = await platformOn(url, new Date().toISOString());
  const passwordHash = await hashPassword(password);
  await w.store.em().nativeUpdate(Person, { id: "p-organiser" }, { passwordHash });
  const electricity = { nameZh: "电", nameEn: "electricity", category: "x", region: "CN", year: 2023, verified: true };
  await w.given(Factor, { id: "elec", ...electricity, value: "0.5", unit: "kgCO2/kWh", source: "trial" });
  await w.close();
}

export const pemOf = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));

/** Ends all connections of others to a PostgreSQL database. */
export async function terminate(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await client.end();
}

/** A server as it runs in production, in a process of its own, with an organiser who has signed in. */
export class Served {
  #cookie = "";
  readonly #heard: string[] = [];
  private constructor(
    readonly child: ChildProcess,
    readonly origin: string,
    private readonly folder: string,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on("data", (said: Buffer) => this.#heard.push(String(said)));
  }

  static async at(url: string): Promise<Served> {
    build();
    await prepare(url);
    const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "tanhui-served-"))];
    const origin = `http://localhost:${port}`;
    const env = {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: url,
      TANHUI_DATA: folder,
      TANHUI_ORIGIN: origin,
      TANHUI_LOG_KEY: pemOf("log"),
      TANHUI_CERTIFICATE_KEY: pemOf("certificate"),
      TANHUI_REQUESTS_PER_MINUTE: "1000000",
      TANHUI_BUDGET_PERCENT: "100000",
    };
    const program = ["--import", resolve("test/prove/disk.mjs"), "dist/server/cli.js", "serve"];
    const child = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    const served = new Served(child, origin, folder);
    while (!(await isReady(origin))) {
      if (child.exitCode !== null) throw new Error(`the server did not start: ${served.#heard.join("")}`);
      await new Promise((done) => setTimeout(done, 50));
    }
    const entered = await served.signIn();
    if (!isDone(entered)) throw new Error(`no sign-in: ${told(entered)}`);
    return served;
  }

  async ask(query: string, variables: object = {}, key?: string): Promise<Answer> {
    const headers = { "content-type": "application/json", origin: this.origin, cookie: this.#cookie };
    try {
      const response = await fetch(`${this.origin}/graphql`, {
        method: "POST",
        headers: { ...headers, ...(key && { "idempotency-key": key }) },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: object }[] };
      const cookie = response.headers.get("set-cookie")?.split(";")[0];
      return { status: response.status, data, ...errors?.[0]?.extensions, ...(cookie && { cookie }) };
    } catch (error) {
      return { status: 0, reason: `no answer: ${String(error)}` };
    }
  }
  /** Signs in again, which ends the session before. */
  async signIn(): Promise<Answer> {
    const entered = await this.ask(signIn, { email, password });
    this.#cookie = entered.cookie ?? this.#cookie;
    return entered;
  }

  /** Fills the disk under the SQLite file, or frees it. */
  async disk(full: { readonly pages: boolean; readonly commit: boolean }): Promise<void> {
    this.child.send(full);
    await once(this.child, "message");
  }

  /** What is wrong with a server that should be running still. */
  faults(): string[] {
    const { exitCode, signalCode } = this.child;
    return exitCode === null && signalCode === null
      ? []
      : [`the server ended by itself: ${exitCode ?? signalCode} ${this.#heard.slice(-3).join("")}`];
  }
  async stop(): Promise<void> {
    if (this.faults().length === 0) {
      this.child.kill("SIGKILL");
      await once(this.child, "exit");
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
