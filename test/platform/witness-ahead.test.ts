import { createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportLines, headsFrom, takeMissing, verifyExport } from "../../server/ledger/index.ts";
import { start } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { sequenceAll, type Works } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { noteOf, readNote } from "../../server/platform/log/checkpoint.ts";
import { newestHead } from "../../server/platform/log/newest.ts";
import { policyFrom, type Policy } from "../../server/platform/log/policy.ts";
import { succeed } from "../../server/platform/log/succeed.ts";
import { askWitnesses, haveWitnessed } from "../../server/platform/log/witnessing.ts";
import { once, record } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { witnessOf, type WitnessServed } from "../support/witness.ts";
import { dialects, keys, logOrigin, world, type World } from "../support/world.ts";

const log = { name: logOrigin, key: createPublicKey(keys.log) };

describe.each(dialects)("a witness that has seen more, on %s", (dialect) => {
  let w: World, near: WitnessServed, folder: string, policy: Policy;
  beforeEach(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    near = await witnessOf("near.example.org", [log]);
    writeFileSync(join(folder, "policy"), `witness near ${near.verifierKey} ${near.url()}\nquorum near\n`);
    policy = policyFrom(`witness near ${near.verifierKey} ${near.url()}\nquorum near\n`);
  });
  afterEach(async () => {
    await near.close();
    await w.close();
    rmSync(folder, { recursive: true });
  });
  const leases = new Leases("test");
  const works = (): Works => ({ store: w.store, clock: { now: () => w.now }, keys, leases, logOrigin, policy });
  const note = (n: number) =>
    once(w.contextOf(actors.department), { act: "test" }, async (inside) => {
      await record(inside, { type: "event", record: `e${n}`, action: "explainDelay", note: `${n}` });
      return {};
    });
  const witnessed = async () => {
    await sequenceAll(works());
    await haveWitnessed(w.store, policy.witnesses[0]!);
  };
  const size = async () => (await newestHead(w.store.reading))?.size ?? 0;
  const linesOf = async () => {
    const lines: string[] = [];
    for await (const line of exportLines(w.store, keys)) lines.push(line);
    return lines;
  };
  const exported = async () => {
    const file = join(folder, "export.jsonl");
    writeFileSync(file, `${(await linesOf()).join("\n")}\n`);
    return file;
  };
  /** Cuts the database back to what it was under a head. No heads file remembers more. */
  const restored = async (before: number) => {
    for (const lost of [
      `"leaf" where "position" >= ${before}`,
      `"treeHead" where "size" > ${before}`,
      `"treeNode" where ("index" + 1) * (1 << "height") > ${before}`,
      `"cosignature" where "size" > ${before}`,
    ])
      await w.store.em().execute(`delete from ${lost}`);
  };
  /** Two entries that were backed up, and three more that the witness saw as well. */
  const lost = async () => {
    await note(1);
    await witnessed();
    for (const n of [2, 3, 4]) await note(n);
    await witnessed();
    const file = await exported();
    await restored(2);
    await note(5);
    return file;
  };
  const served = async () => {
    const pem = (of: "log" | "certificate") => String(keys[of].export({ type: "pkcs8", format: "pem" }));
    const config = configOf({
      NODE_ENV: "production",
      PORT: "0",
      DATABASE_URL: w.url,
      TANHUI_DATA: join(folder, "data"),
      TANHUI_POLICY: join(folder, "policy"),
      TANHUI_ORIGIN: "https://tanhui.example.org",
      TANHUI_LOG_KEY: pem("log"),
      TANHUI_CERTIFICATE_KEY: pem("certificate"),
    });
    const store = { ...w.store, close: async () => {} };
    const running = await start(config, store, { now: () => w.now }, { build: folder });
    return { get: (path: string) => fetch(`http://127.0.0.1:${running.port}${path}`), close: () => running.close() };
  };
  const until = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 400 && !(await holds()); tries++) await new Promise((done) => setTimeout(done, 100));
  };

  test("a server that was restored from before signs nothing, says so, and goes on once the log is resumed", async () => {
    const file = await lost();
    const server = await served();
    const sequencer = async () => {
      const { checks } = (await (await server.get("/health/ready")).json()) as { checks: { sequencer: string } };
      return checks.sequencer;
    };
    await until(async () => (await sequencer()) === "restored");
    expect(await sequencer()).toBe("restored");
    expect(readNote(await (await server.get("/checkpoint")).text())?.size).toBe(2);
    await server.close();
    expect(await takeMissing(works(), file)).toHaveLength(3);
    const again = await served();
    const signatures = async () => readNote(await (await again.get("/checkpoint")).text())?.signatures.length;
    await until(async () => (await size()) === 6 && (await signatures()) === 2);
    expect([await size(), await signatures()]).toEqual([6, 2]);
    await again.close();
  });

  test("nothing is signed before it was asked, nor after a head of which it has seen another", async () => {
    await lost();
    await askWitnesses(works());
    const why = /near gives no co-signature: it has seen 5 entries, and the log has 2; .* until `tanhui log resume`/;
    await expect(sequenceAll(works())).rejects.toThrow(why);
    expect(await size()).toBe(2);
    await sequenceAll({ ...works(), policy: null });
    expect(await size(), "whoever takes it out of the policy goes on without it").toBe(3);
    await expect(haveWitnessed(w.store, policy.witnesses[0]!)).rejects.toThrow("it has seen 5 entries");
  });

  test("an empty database signs nothing either", async () => {
    await note(1);
    await askWitnesses(works());
    await witnessed();
    await restored(0);
    await w.store.em().execute(`delete from "signingKey"`);
    await note(2);
    await askWitnesses(works());
    await expect(sequenceAll(works())).rejects.toThrow("it has seen 2 entries, and the log has 0");
    expect(await size()).toBe(0);
  });

  test("a log that is not the one that it saw signs nothing more", async () => {
    const head = noteOf({ origin: logOrigin, size: 1, root: "ab".repeat(32), at: w.now }, keys.log);
    await near.add(`old 0\n\n${head}`);
    await note(1);
    await sequenceAll(works());
    await askWitnesses(works());
    await note(2);
    await expect(sequenceAll(works())).rejects.toThrow("it has seen another log of 1 entries under this name");
  });

  test("an export must reach what it has seen, and the head in which a log ends as well", async () => {
    await note(1);
    await witnessed();
    await note(2);
    await sequenceAll(works());
    const newest = async () => headsFrom((await newestHead(w.store.reading))!.note!)[0]!;
    const [short, middle] = [await exported(), await newest()];
    for (const n of [3, 4]) await note(n);
    await witnessed();
    const last = await newest();
    await restored(2);
    await askWitnesses(works());
    await expect(takeMissing(works(), short)).rejects.toThrow("a witness has seen 5 entries, and the export has 3");
    const by = { ...works(), now: w.now };
    await expect(succeed(w.store, middle, by)).rejects.toThrow(
      "a witness has seen 5 entries: give a head over so many",
    );
    expect(await succeed(w.store, last, by)).toBe(`${logOrigin}/2`);
    await note(6);
    await sequenceAll(works());
    expect(await verifyExport(await linesOf(), { earlier: [last] })).toMatchObject({ leaves: 4 });
  });

  test("one that is away delays nothing, and one that co-signs again holds nothing against the log", async () => {
    await note(1);
    await witnessed();
    await w.store
      .em()
      .execute(
        `insert into "logWatch" ("name", "position", "reason") values ('witness ${near.verifierKey}', 9, 'it has seen 9')`,
      );
    await expect(sequenceAll(works())).rejects.toThrow("it has seen 9");
    await askWitnesses(works());
    await near.end();
    await note(2);
    await askWitnesses(works());
    await sequenceAll(works());
    expect(await size()).toBe(3);
    await near.restart();
  });

  /** Whatever stands at a witness's address. */
  const answering = async (answer: (body: string) => Promise<{ status: number; text: string }>) => {
    const server = createServer(async (request, response) => {
      const { status, text } = await answer(Buffer.concat(await request.toArray()).toString());
      response.writeHead(status).end(text);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const at = policyFrom(`witness near ${near.verifierKey} ${url}\nquorum near\n`);
    return { policy: at, close: () => server.close() };
  };

  test("what nobody signed stops the log only until the witness itself is heard", async () => {
    await note(1);
    await witnessed();
    const impostor = await answering(async () => ({ status: 409, text: "999999\n" }));
    await askWitnesses({ ...works(), policy: impostor.policy });
    impostor.close();
    await note(2);
    await expect(sequenceAll(works())).rejects.toThrow("it has seen 999999 entries, and the log has 2");
    // The head is co-signed already: it is asked all the same.
    expect(await haveWitnessed(w.store, policy.witnesses[0]!)).toBe(true);
    await sequenceAll(works());
    expect(await size()).toBe(3);
  });

  test("a log that another server continued while the witness was asked is not one that it has not seen", async () => {
    await note(1);
    await witnessed();
    let asked = false;
    const slow = await answering(async (body) => {
      if (!asked) {
        asked = true;
        await note(2);
        await witnessed();
      }
      return near.add(body);
    });
    await askWitnesses({ ...works(), policy: slow.policy });
    slow.close();
    await note(3);
    await sequenceAll(works());
    expect(await size()).toBe(4);
  });

  test.each([
    [422, "something else stands here\n"],
    [409, "0\n"],
  ])("an address that answers %i, and has seen nothing, holds nothing against the log", async (status, text) => {
    await note(1);
    await sequenceAll(works());
    const other = await answering(async () => ({ status, text }));
    await askWitnesses({ ...works(), policy: other.policy });
    await note(2);
    await sequenceAll(works());
    expect(await size()).toBe(3);
    await expect(haveWitnessed(w.store, other.policy.witnesses[0]!)).rejects.toThrow(`it answered ${status}`);
    other.close();
  });

  test("a witness that takes another's place in the policy has said nothing yet", async () => {
    await note(1);
    await witnessed();
    const liar = await answering(async () => ({ status: 409, text: "999999\n" }));
    await askWitnesses({ ...works(), policy: liar.policy });
    liar.close();
    const far = await witnessOf("far.example.org", [log]);
    await note(2);
    const replaced = policyFrom(`witness near ${far.verifierKey} ${far.url()}\nquorum near\n`);
    await sequenceAll({ ...works(), policy: replaced });
    expect(await size()).toBe(3);
    await far.close();
  });
});
