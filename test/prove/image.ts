import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { keys } from "../support/platform.ts";
import { freePort } from "./server.ts";

/** A step of a Dockerfile: its word, and the rest of its line. */
type Step = readonly [word: string, rest: string];

const stepsOf = (text: string): Step[] =>
  text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => [line.split(" ", 1)[0]!, line.slice(line.indexOf(" ") + 1)]);

/** A stage, built in a plain folder that stands for the root of the image. */
class Stage {
  readonly root = mkdtempSync(join(tmpdir(), "tanhui-image-"));
  readonly environment: Record<string, string> = {};
  workdir = "/";
  user = "root";
  command: readonly string[] = [];
  health: readonly string[] = [];

  /** A path of the image; a relative one begins in the working folder. */
  at(path: string): string {
    return path.startsWith("/") ? join(this.root, path) : join(this.root, this.workdir, path);
  }
  copy(rest: string, context: string, stages: ReadonlyMap<string, Stage>): void {
    const from = /^--from=(\S+) /.exec(rest);
    const paths = rest.replace(/^--from=\S+ /, "").split(" ");
    const to = this.at(paths.at(-1)!);
    for (const path of paths.slice(0, -1)) {
      const source = from ? stages.get(from[1]!)!.at(path) : join(context, path);
      const isFolder = statSync(source).isDirectory();
      cpSync(source, isFolder ? to : join(to, basename(path)), { recursive: true });
    }
  }
  run(command: string): void {
    // The image has a user `node` of its own, and its folders at the root.
    const here = command.replace(/ -[og] node\b/g, "").replace(/ \/(?=data\b)/g, ` ${this.root}/`);
    const { PATH, HOME } = process.env;
    execFileSync("sh", ["-c", here], {
      cwd: this.at("."),
      env: { PATH, HOME, ...this.environment },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
}

/** What git has of the project, less what the engine would not be sent: the context of the build. */
function contextOf(): string {
  const folder = mkdtempSync(join(tmpdir(), "tanhui-context-"));
  const files = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"]).toString().split("\0");
  for (const file of files.filter(Boolean)) cpSync(file, join(folder, file));
  return folder;
}

/** Does the steps of the Dockerfile. @returns its stages by name; the last one is named "last". */
function built(context: string): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  let stage!: Stage;
  for (const [word, rest] of stepsOf(readFileSync("Dockerfile", "utf8"))) {
    if (word === "FROM") {
      stage = new Stage();
      stages.set(/ AS (\S+)$/.exec(rest)?.[1] ?? "last", stage);
    } else if (word === "WORKDIR") {
      stage.workdir = rest;
      mkdirSync(stage.at("."), { recursive: true });
    } else if (word === "COPY") stage.copy(rest, context, stages);
    else if (word === "RUN") stage.run(rest);
    else if (word === "ENV") for (const pair of rest.split(" ")) Object.assign(stage.environment, settingOf(pair));
    else if (word === "USER") stage.user = rest;
    else if (word === "CMD") stage.command = JSON.parse(rest);
    else if (word === "HEALTHCHECK") stage.health = JSON.parse(rest.slice(rest.indexOf("CMD ") + 4));
    else if (!["VOLUME", "EXPOSE", "STOPSIGNAL"].includes(word)) throw new Error(`${word} is not tried here`);
  }
  return stages;
}
function settingOf(pair: string): Record<string, string> {
  const [name, value] = pair.split("=") as [string, string];
  return { [name]: value };
}

/** Every file below a folder, with when it was last written. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .toSorted();

/** Starts what was built as its CMD says, waits until its HEALTHCHECK is content, and stops it. */
async function started(stage: Stage, url: string, port: number): Promise<string[]> {
  const pem = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));
  const env = {
    ...stage.environment,
    PATH: process.env["PATH"],
    TANHUI_DATA: join(stage.root, stage.environment["TANHUI_DATA"]!),
    PORT: String(port),
    DATABASE_URL: url,
    TANHUI_ORIGIN: "https://tanhui.example.org",
    TANHUI_LOG_KEY: pem("log"),
    TANHUI_CERTIFICATE_KEY: Buffer.from(pem("certificate")).toString("base64"),
  };
  const before = filesIn(stage.at("."));
  const [program, ...args] = stage.command;
  const child = spawn(stage.at(program!), args, { cwd: stage.at("."), env, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(String(text)));
  const [asking, ...asked] = stage.health;
  const isHealthy = () => spawnSync(stage.at(asking!), asked, { cwd: stage.at("."), env }).status === 0;
  let tries = 0;
  while (!isHealthy() && child.exitCode === null && tries++ < 60) await pause(500);
  const violations = child.exitCode === null && tries <= 60 ? [] : [`it is not healthy: ${said.slice(-3).join("")}`];
  for (const path of ["/", "/schemas/leaf.schema.json"]) {
    const status = await fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 200) violations.push(`${path} was answered with ${status}`);
  }
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  if (child.exitCode !== 0) violations.push(`asked to stop it ended with ${child.exitCode ?? child.signalCode}`);
  if (filesIn(stage.at(".")).join() !== before.join()) violations.push("it wrote beside its data");
  return violations;
}

/** The steps of the Dockerfile in plain folders, with the image's own start and check of health. */
export async function runImage({ url }: { readonly url: string }) {
  const context = contextOf();
  const stages = built(context);
  const last = stages.get("last")!;
  try {
    const violations = await started(last, url, await freePort());
    if (last.user === "root") violations.push("it runs as root");
    return { violations, files: filesIn(last.at(".")).length };
  } finally {
    for (const folder of [context, ...[...stages.values()].map(({ root }) => root)])
      rmSync(folder, { recursive: true, force: true });
  }
}
