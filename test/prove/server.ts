import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** The built product. */
const cli = "dist/server/cli.js";
/** Builds it where its sources are newer. */
export const build = (): void =>
  void execFileSync(process.execPath, ["build.mjs", "server"], { stdio: ["ignore", "ignore", "inherit"] });

/** A server of its own process, on a port of its own. */
export interface Served {
  readonly base: string;
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly said: () => string;
  /** Asks it to stop. @returns its exit code; the signal's name where that ended it. */
  stop(): Promise<number | NodeJS.Signals | null>;
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a command of the product to its end. */
export const run = (environment: NodeJS.ProcessEnv, ...args: string[]): string =>
  execFileSync(process.execPath, [cli, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  }).toString();

/** Starts `tanhui serve` and waits until it says that it is ready. */
export async function startServer(environment: NodeJS.ProcessEnv, port: number): Promise<Served> {
  const env = { ...process.env, TANHUI_DRAIN_SECONDS: "1", ...environment, PORT: String(port) };
  const child = spawn(process.execPath, [cli, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (text) => said.push(String(text)));
  const base = `http://127.0.0.1:${port}`;
  while (!(await isReady(base))) {
    if (child.exitCode !== null) throw new Error(`the server does not start: ${said.join("")}`);
    await pause(100);
  }
  return {
    base,
    child,
    said: () => said.join(""),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      return child.exitCode ?? child.signalCode;
    },
  };
}

/** Ends a server as a power cut would, where it is running still. */
export async function end({ child }: Served): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Whether a server there says that it is ready. */
export const isReady = (base: string): Promise<boolean> =>
  fetch(`${base}/health/ready`).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status === 200;
    },
    () => false,
  );
