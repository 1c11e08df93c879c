import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { keys } from "../fixtures/keys.ts";
import { freePort, startServer, type Served } from "./server.ts";

const pemOf = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));
const executed = promisify(execFile);

/** An installation as in production, with the keys of the kept story: its data in a folder of its own. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), "tanhui-installation-"));
  readonly files = join(this.folder, "files");
  /** Elsewhere, as far as the installation is concerned. */
  readonly heads = join(this.folder, "elsewhere", "heads.jsonl");
  #server: Served | undefined;

  constructor(
    readonly url: string,
    private readonly port: number,
    private readonly more: NodeJS.ProcessEnv,
  ) {}
  /** @param more what its environment has beyond that. */
  static async at(url: string, more: NodeJS.ProcessEnv = {}): Promise<Installation> {
    return new Installation(url, await freePort(), more);
  }

  get base(): string {
    return `http://localhost:${this.port}`;
  }
  get #environment() {
    return {
      NODE_ENV: "production",
      DATABASE_URL: this.url,
      TANHUI_DATA: this.folder,
      TANHUI_HEADS: this.heads,
      TANHUI_ORIGIN: this.base,
      TANHUI_LOG_KEY: pemOf("log"),
      TANHUI_CERTIFICATE_KEY: pemOf("certificate"),
      TANHUI_REQUESTS_PER_MINUTE: "1000000",
      TANHUI_BUDGET_PERCENT: "100000",
      TANHUI_DRAIN_SECONDS: "0",
      ...this.more,
    };
  }
  async serve(): Promise<void> {
    this.#server = await startServer(this.#environment, this.port);
  }
  /** Runs a command, while everything else goes on. @returns its answer; whatever it found is in there. */
  async tanhui(...args: string[]): Promise<any> {
    const env = { ...process.env, ...this.#environment };
    const { stdout } = await executed(process.execPath, ["dist/server/cli.js", ...args], { env }).catch((error) => {
      if (!error.stdout) throw error;
      return error as { stdout: string };
    });
    return JSON.parse(stdout);
  }
  /** Ends the server as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#server?.child;
    this.#server = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = undefined;
  }
  async drop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
