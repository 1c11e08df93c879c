import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportLines, takeMissing, verifyExport } from "../../server/ledger/index.ts";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { sequenceAll, type Works } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { noteOf, readNote } from "../../server/platform/log/checkpoint.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import { policyFrom } from "../../server/platform/log/policy.ts";
import { haveWitnessed } from "../../server/platform/log/witnessing.ts";
import { record, once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { witnessOf, type WitnessServed } from "../support/witness.ts";
import { dialects, keys, logOrigin, world, type World } from "../support/world.ts";

const log = { name: logOrigin, key: createPublicKey(keys.log) };
const at = "2026-01-15T04:00:00.000Z";
const unreachable = "http://127.0.0.1:65529";

describe.each(dialects)("witnesses of a log on %s", (dialect) => {
  let w: World, near: WitnessServed, far: WitnessServed, folder: string, heads: string;
  beforeEach(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    heads = join(folder, "heads.jsonl");
    [near, far] = [await witnessOf("near.example.org", [log]), await witnessOf("far.example.org", [log])];
  });
  afterEach(async () => {
    await Promise.all([near.close(), far.close()]);
    await w.close();
    rmSync(folder, { recursive: true });
  });
  const leases = new Leases("test");
  const works = (): Works => ({ store: w.store, clock: { now: () => w.now }, keys, leases, logOrigin, heads });
  const grow = async (n = 1) => {
    for (let i = 0; i < n; i++)
      await once(w.contextOf(actors.department), { act: "test" }, async (inside) => {
        await record(inside, { type: "event", record: `e${i}`, action: "explainDelay", note: `${i}` });
        return {};
      });
    await sequenceAll(works());
  };
  const textOf = (quorum = "two", lost = unreachable) =>
    [
      `witness near ${near.verifierKey} ${near.url()}/`,
      `witness far ${far.verifierKey} ${far.url()}`,
      `witness lost ${verifierKeyOf("lost.example.org", generateKeyPairSync("ed25519").publicKey, "witness")} ${lost}`,
      "group two 2 near far lost",
      `quorum ${quorum}`,
    ].join("\n");
  const named = (name: string, text = textOf()) => policyFrom(text).witnesses.find((one) => one.name === name)!;
  const head = async () => {
    const { logHead } = await w.ask(actors.anyone, "{ logHead { size note quorum witnesses { name at counts } } }");
    return logHead;
  };

  test("a head is published without them, and has their co-signatures when they come", async () => {
    await grow(3);
    w.policy = policyFrom(textOf());
    const lost = { name: "lost", at: null, counts: true };
    const missing = ["near", "far"].map((name) => ({ name, at: null, counts: true }));
    expect(await head()).toMatchObject({ size: 4, quorum: false, witnesses: [...missing, lost] });
    await expect(haveWitnessed(w.store, named("lost"))).rejects.toThrow("fetch failed");
    expect(await haveWitnessed(w.store, named("near"))).toBe(true);
    expect(await haveWitnessed(w.store, named("near")), "it has it already").toBe(false);
    expect((await head()).quorum).toBe(false);
    await haveWitnessed(w.store, named("far"));
    const { note, quorum, witnesses } = await head();
    expect(quorum).toBe(true);
    expect(witnesses).toEqual([{ name: "near", at, counts: true }, { name: "far", at, counts: true }, lost]);
    const names = readNote(note)!.signatures.map(({ name }) => name);
    expect(names).toEqual([logOrigin, "far.example.org", "near.example.org"]);
    await grow();
    expect(await head(), "each head has its own").toMatchObject({ size: 5, quorum: false });
    await haveWitnessed(w.store, named("near"));
    w.policy = null;
    const others = [{ name: "near.example.org", at, counts: false }];
    expect(await head(), "without a policy they count for nothing").toMatchObject({ quorum: null, witnesses: others });
  });

  test("what they give stands in the file of heads, and in the export, which verifies by the policy", async () => {
    await grow(2);
    await haveWitnessed(w.store, named("near"));
    await haveWitnessed(w.store, named("far"));
    await sequenceAll(works());
    const kept = readFileSync(heads, "utf8").trim().split("\n");
    expect(kept.map((line) => readNote(JSON.parse(line).note)!.signatures.length)).toEqual([1, 3]);
    const lines: string[] = [];
    for await (const line of exportLines(w.store, keys)) lines.push(line);
    const policy = policyFrom(textOf());
    const { witnessed } = await verifyExport(lines, { policy });
    expect(witnessed).toMatchObject({ missing: ["lost"], witnesses: [{ name: "near" }, { name: "far" }] });
    await grow();
    expect((await head()).size, "the log goes on behind a head with co-signatures").toBe(4);
  });

  test("a witness that came late, or forgot, is told what it has not seen", async () => {
    await grow(2);
    await haveWitnessed(w.store, named("near"));
    await w.store.em().execute(`delete from "cosignature"`);
    await grow(5);
    expect(await haveWitnessed(w.store, named("near")), "the platform had forgotten").toBe(true);
    await near.close();
    near = await witnessOf("near.example.org", [log]);
    await grow();
    expect(await haveWitnessed(w.store, named("near")), "it begins with what is there").toBe(true);
  });

  test("a witness that saw more, or another log, gives nothing, and the reason says which", async () => {
    await grow(2);
    const other = (size: number) =>
      `old 0\n\n${noteOf({ origin: logOrigin, size, root: "ab".repeat(32), at: w.now }, keys.log)}`;
    expect((await near.add(other(9))).status).toBe(200);
    await expect(haveWitnessed(w.store, named("near"))).rejects.toThrow("it has seen 9 entries, and the log has 3");
    expect((await far.add(other(2))).status).toBe(200);
    await expect(haveWitnessed(w.store, named("far"))).rejects.toThrow("it has seen another log of 2 entries");
    await w.store.em().execute(`delete from "cosignature"`);
    const third = await witnessOf("third.example.org", [log]);
    expect((await third.add(other(3))).status).toBe(200);
    const text = `witness third ${third.verifierKey} ${third.url()}\nquorum third`;
    await expect(haveWitnessed(w.store, named("third", text))).rejects.toThrow("it has seen another log of 3 entries");
    await third.close();
    expect((await head()).witnesses).toEqual([]);
  });

  test.each([
    ["a line of another key", (text: string) => text, "does not verify"],
    ["something else", () => "thanks\n", "it answered 200: thanks"],
    ["more than it may", () => "x".repeat(20_000), "more than 16384 bytes"],
  ])("a witness that gives %s is none", async (_, change, why) => {
    await grow();
    const other = await witnessOf("near.example.org", [log]);
    const { text } = await other.add(`old 0\n\n${(await head()).note}`);
    await other.close();
    const server: Server = createServer((_request, response) => response.end(change(text)));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(haveWitnessed(w.store, { ...named("near"), url })).rejects.toThrow(why);
    server.close();
    expect((await head()).witnesses).toEqual([]);
  });

  test("what was lost and is taken back from an export is co-signed again", async () => {
    await grow();
    await haveWitnessed(w.store, named("near"));
    await grow(3);
    await haveWitnessed(w.store, named("near"));
    await sequenceAll(works());
    const lines: string[] = [];
    for await (const line of exportLines(w.store, keys)) lines.push(line);
    const file = join(folder, "export.jsonl");
    writeFileSync(file, `${lines.join("\n")}\n`);
    for (const lost of [
      `"leaf" where "position" >= 2`,
      `"treeHead" where "size" > 2`,
      `"treeNode" where ("index" + 1) * (1 << "height") > 2`,
      `"cosignature" where "size" > 2`,
    ])
      await w.store.em().execute(`delete from ${lost}`);
    expect(await takeMissing(works(), file)).toHaveLength(3);
    expect(readNote((await head()).note)!.signatures.map(({ name }) => name)).toEqual([logOrigin]);
    expect(await haveWitnessed(w.store, named("near"))).toBe(true);
    expect(readNote((await head()).note)!.signatures).toHaveLength(2);
  });

  test("a server sends each head to the witnesses of its policy, and serves what they give", async () => {
    const policy = join(folder, "policy");
    writeFileSync(policy, textOf());
    const pem = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));
    const config = configOf({
      NODE_ENV: "production",
      PORT: "0",
      DATABASE_URL: w.url,
      TANHUI_DATA: folder,
      TANHUI_POLICY: policy,
      TANHUI_ORIGIN: "https://tanhui.example.org",
      TANHUI_LOG_KEY: pem("log"),
      TANHUI_CERTIFICATE_KEY: pem("certificate"),
    });
    await grow(2);
    const running: Running = await start(
      config,
      { ...w.store, close: async () => {} },
      { now: () => w.now },
      { build: folder },
    );
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${running.port}${path}`)).text();
    let note = "";
    for (let i = 0; i < 200 && readNote(note)?.signatures.length !== 3; i++) {
      await new Promise((done) => setTimeout(done, 50));
      note = await get("/checkpoint");
    }
    expect(readNote(note)).toMatchObject({ size: 3, signatures: expect.objectContaining({ length: 3 }) });
    const [last] = (await get("/heads.jsonl")).trim().split("\n").slice(-1);
    expect(JSON.parse(last!).note).toBe(note);
    const { id } = await w.store.reading.selectFrom("leaf").select("id").orderBy("seq").executeTakeFirstOrThrow();
    expect(JSON.parse(await get(`/log/inclusion/${id}`)).note).toBe(note);
    const tile = await fetch(`http://127.0.0.1:${running.port}/tile/0/000.p/3`);
    expect([tile.status, (await tile.arrayBuffer()).byteLength]).toEqual([200, 96]);
    for (const path of ["/tile/0/000", "/tile/0/000.p/4", "/tile/1/000.p/1", "/tile/9999"])
      expect(JSON.parse(await get(path)), path).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    await running.close();
  });
});
