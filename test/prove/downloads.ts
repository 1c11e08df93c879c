import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Attachment } from "../../server/file/index.ts";
import { holdings } from "../../server/modules.ts";
import { open } from "../../server/platform/store/store.ts";
import { build, freePort, run, startServer, type Served } from "./server.ts";

const bytes = 4 * 2 ** 20;
const atOnce = 20;
const password = "海雾散去以后渔船一艘一艘回到码头";
const email = "administrator@example.org";

/** A file of the administrator's, as the platform keeps it. */
interface Kept {
  readonly id: string;
  readonly sha256: string;
  readonly path: string;
}

/** Places three files in the store, past every rule. */
async function given(url: string, folder: string): Promise<readonly [Kept, Kept, Kept]> {
  const store = await open(url, holdings);
  const rows = store.reading as unknown as { selectFrom(table: "membership"): any };
  const membership = await rows.selectFrom("membership").select(["id", "organization"]).executeTakeFirstOrThrow();
  const keep = async (id: string): Promise<Kept> => {
    const content = randomBytes(bytes);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const path = join(folder, "files", sha256.slice(0, 2), sha256);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    await store.em().insert(Attachment, {
      id,
      subjectType: "membership",
      subjectId: membership.id,
      kind: "proof",
      name: "授权书.pdf",
      mediaType: "application/pdf",
      bytes,
      sha256,
      organization: membership.organization,
      at: new Date().toISOString(),
      deletedOn: null,
    });
    return { id, sha256, path };
  };
  const files = [await keep("whole"), await keep("folder"), await keep("short")] as const;
  await store.close();
  return files;
}

async function signIn({ base }: Served): Promise<string> {
  const answer = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `mutation { signIn(email: "${email}", password: "${password}") { id } }` }),
  });
  await answer.arrayBuffer();
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

/** Goes away when the first piece of a file has come. */
const breakOff = (base: string, cookie: string): Promise<void> =>
  new Promise((done) => {
    const asking = get(`${base}/files/whole`, { headers: { cookie }, agent: false }, (response) => {
      response.once("data", () => asking.destroy());
      response.once("close", done);
      response.on("error", () => {});
    });
    asking.on("error", () => done());
  });

/** How many files and connections a process has open; null where nobody can tell. */
const descriptors = ({ child }: Served): number | null => {
  const folder = `/proc/${child.pid}/fd`;
  return existsSync(folder) ? readdirSync(folder).length : null;
};
/** Waits until it has no more open than before, for some seconds. */
async function left(server: Served, before: number | null): Promise<number> {
  const more = () => (descriptors(server) ?? 0) - (before ?? 0);
  for (let tries = 0; tries < 100 && more() > 0; tries++) await pause(100);
  return Math.max(0, more());
}

/** Breaks off downloads, and asks for files that cannot be read: the server lives, and loses no descriptor. */
export async function runDownloads({ url, downloads }: { url: string; downloads: number }) {
  build();
  const data = mkdtempSync(join(tmpdir(), "tanhui-downloads-"));
  const environment = { DATABASE_URL: url, TANHUI_DATA: data, TANHUI_ADMIN_PASSWORD: password };
  const asked = ["--email", email, "--name", "管理员", "--organization", "省厅", "--uscc", "91350100M000100Y43"];
  let server: Served | undefined;
  try {
    run(environment, "admin", ...asked);
    const [whole, folder, short] = await given(url, data);
    server = await startServer(environment, await freePort());
    const { base, child } = server;
    const cookie = await signIn(server);
    const fetched = (id: string) => fetch(`${base}/files/${id}`, { headers: { cookie, connection: "close" } });
    const isWhole = async (): Promise<boolean> => {
      const content = Buffer.from(await (await fetched("whole")).arrayBuffer());
      return createHash("sha256").update(content).digest("hex") === whole.sha256;
    };
    const violations = (await isWhole()) ? [] : ["a file came otherwise than it was kept"];
    const before = descriptors(server);
    for (let done = 0; done < downloads; done += atOnce)
      await Promise.all(Array.from({ length: atOnce }, () => breakOff(base, cookie)));
    const lost = await left(server, before);
    if (lost > 0) violations.push(`${lost} descriptors are still open`);
    rmSync(folder.path);
    mkdirSync(folder.path);
    truncateSync(short.path, bytes / 2);
    for (const { id } of [folder, short]) {
      const answer = await fetched(id).catch((error: Error) => error);
      const told = answer instanceof Error ? answer.message : `${answer.status} ${await answer.text()}`;
      if (!/^500 .*"request":"[\w-]{36}"/.test(told)) violations.push(`a file that cannot be read: ${told}`);
    }
    if (child.exitCode !== null) violations.push(`the server ended: ${server.said().slice(-500)}`);
    else if (!(await isWhole())) violations.push("afterwards a file came otherwise than it was kept");
    return { violations, descriptorsLost: before === null ? "not looked at: no /proc here" : lost };
  } catch (error) {
    return { violations: [`the server failed: ${(error as Error).message} ${server?.said().slice(-500)}`] };
  } finally {
    if (server && server.child.exitCode === null) await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
