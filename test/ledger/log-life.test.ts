import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  exportLines,
  headsFrom,
  shift,
  takeMissing,
  verifyExport,
  Watch,
  type Block,
} from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import type { Keys } from "../../server/platform/context.ts";
import { sequenceAll, type Works } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { aliasSecretOf, withAlias } from "../../server/platform/log/alias-secret.ts";
import { lastPublished } from "../../server/platform/log/guard.ts";
import { publishHead } from "../../server/platform/log/heads.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import { everyPem, rotate } from "../../server/platform/log/keys.ts";
import { succeed } from "../../server/platform/log/succeed.ts";
import { once, record, type Inside } from "../../server/platform/record/transaction.ts";
import { open } from "../../server/platform/store/store.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { verify } from "../../docs/verify/verify.mjs";
import { actors } from "../support/actors.ts";
import { issued } from "../support/issued.ts";
import { dialects, keys, logOrigin, world, type World } from "../support/world.ts";

const terms = {
  mechanism: "370000-PHCER",
  region: "370000",
  policyOn: "2026-01-01",
  project: "p1",
  issuance: "i1",
  methodologyCode: "m",
  speciality: "forest",
  vintage: 2025,
  demonstration: true,
  clause: "platform default",
  holder: "o-forester",
};
const other = generateKeyPairSync("ed25519").privateKey;

describe.each(dialects)("the life of a log on %s", (dialect) => {
  let w: World, folder: string, heads: string;
  beforeEach(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    heads = join(folder, "heads.jsonl");
  });
  afterEach(async () => {
    await w.close();
    rmSync(folder, { recursive: true });
  });
  const leases = new Leases("server");
  const worksWith = (own: Keys = keys, more: Partial<Works> = {}): Works => ({
    store: w.store,
    clock: { now: () => w.now },
    keys: own,
    leases,
    logOrigin,
    heads,
    ...more,
  });
  const done = <T extends object>(work: (inside: Inside) => Promise<T>) =>
    once(w.contextOf(actors.department), { act: "test" }, work);
  const noted = (n: number) =>
    done(async (inside) => {
      await record(inside, { type: "event", record: `e${n}`, action: "explainDelay", note: `${n}` });
      return {};
    });
  const linesOf = async (own: Keys = keys): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of exportLines(w.store, own)) lines.push(line);
    return lines;
  };
  const trx = () => w.store.em().getKysely<Tables>();
  const rotation = (use: "log" | "certificate") => rotate(trx(), use, other, { keys, origin: logOrigin, now: w.now });

  test("a new key is signed in by the old one, and everything goes on under it", async () => {
    const before = { ...w.contextOf(actors.department), keys: await withAlias(w.store, keys) };
    const block = await once(before, { act: "test" }, (inside) => issued(inside, { ...terms, kilograms: 1000 }));
    await sequenceAll(worksWith());
    await rotation("log");
    await noted(1);
    await expect(sequenceAll(worksWith()), "the old key is no longer in force").rejects.toThrow("TANHUI_LOG_KEY");
    const after = await withAlias(w.store, { ...keys, log: other });
    const contextOf = w.contextOf(actors.department);
    await once({ ...contextOf, keys: after }, { act: "test" }, (inside) =>
      shift(inside, "offer", block as Block, 10, { account: "offered" }),
    );
    await sequenceAll(worksWith(after));
    const lines = await linesOf(after);
    for (const key of [keys.log, other].map(createPublicKey)) {
      expect(await verifyExport(lines, { key })).toMatchObject({ deeds: 2, blocks: 2 });
      expect(await verify(lines, { key })).toMatchObject({ valid: true, deeds: 2 });
    }
    await expect(verifyExport(lines, { key: createPublicKey(keys.certificate) })).rejects.toThrow("published key");
  });

  test.each(["log", "certificate"] as const)("a wrong %s key signs nothing, and is refused by name", async (use) => {
    await sequenceAll(worksWith());
    await noted(1);
    const wrong = sequenceAll(worksWith({ ...keys, [use]: other }));
    await expect(wrong).rejects.toThrow(new RegExp(`TANHUI_${use.toUpperCase()}_KEY .* is in force`));
    const head = await w.store.reading.selectFrom("treeHead").select("size").orderBy("size", "desc").executeTakeFirst();
    expect(head!.size).toBe(1);
  });

  test("no key is signed in twice, nor while another is", async () => {
    await sequenceAll(worksWith());
    await rotation("certificate");
    await expect(rotation("log")).rejects.toThrow("not in force yet");
    await expect(sequenceAll(worksWith()), "it is in force at once").rejects.toThrow("TANHUI_CERTIFICATE_KEY");
    const pems = [other, keys.certificate].map((key) => createPublicKey(key).export({ type: "spki", format: "pem" }));
    expect(await everyPem(w.store.reading, "certificate"), "what the old one signed stays verifiable").toEqual(pems);
    const own = { ...keys, certificate: other };
    const again = rotate(trx(), "certificate", other, { keys: own, origin: logOrigin, now: w.now });
    await expect(again).rejects.toThrow("is or was in force");
  });

  test("a second checker that is required passes every entry before a head covers it, and stops what cannot be", async () => {
    const watched = worksWith(keys, { watched: true });
    const watch = new Watch(w.store, keys);
    const block = await done((inside) => issued(inside, { ...terms, kilograms: 1000 }));
    const size = async () =>
      (await w.store.reading.selectFrom("treeHead").select("size").orderBy("size", "desc").executeTakeFirst())?.size ??
      0;
    await sequenceAll(watched);
    expect(await size(), "nobody has checked").toBe(0);
    expect(await watch.look()).toBeUndefined();
    await sequenceAll(watched);
    expect(await size()).toBe(3);
    // What the platform's own rules would never do, as a defect of theirs would.
    await w.store
      .em()
      .execute(`insert into "leaf" ("id", "content", "format") values (?, ?, 2)`, [
        "bad",
        `{"action":"retire","at":"2026-01-15T04:00:00.000Z","clause":"c","first":0,"from":"held:${"0".repeat(32)}","id":"bad",` +
          `"kilograms":5,"mechanism":"370000-PHCER","of":"${block.id}","record":"b9","to":"retired:t","transfer":"t9",` +
          `"type":"block"}`,
      ]);
    await sequenceAll(watched);
    expect(await watch.look()).toMatch(/^account: bad: /);
    await expect(sequenceAll(watched)).rejects.toThrow(/second checker has stopped the log at entry 3: account: bad/);
    expect(await size()).toBe(3);
  });

  describe("after a restore that lost what others have seen", () => {
    let before: number;
    /** Cuts the log back, as a restored database is: the heads file keeps what was published. */
    const restored = async (size: number) => {
      for (const [table, column] of [
        ["leaf", "position"],
        ["treeHead", "size"],
        ["treeNode", "index"],
      ] as const)
        await w.store
          .em()
          .execute(
            table === "leaf"
              ? `delete from "leaf" where "${column}" >= ${size}`
              : table === "treeHead"
                ? `delete from "treeHead" where "size" > ${size}`
                : `delete from "treeNode" where ("index" + 1) * (1 << "height") > ${size}`,
          );
    };
    beforeEach(async () => {
      await noted(1);
      await sequenceAll(worksWith());
      before = 2;
      for (let n = 2; n <= 100; n++) {
        await noted(n);
        if (n % 20 === 0) await sequenceAll(worksWith());
      }
      await sequenceAll(worksWith());
    });

    test("nothing is signed: no size has a second root", async () => {
      const last = readFileSync(heads, "utf8").trim().split("\n").at(-1);
      await restored(before);
      await noted(200);
      await expect(sequenceAll(worksWith())).rejects.toThrow(/published, but the log has 2: .*tanhui log resume/);
      expect(readFileSync(heads, "utf8").trim().split("\n").at(-1)).toBe(last);
    });

    test("a log that differs at the same size is not signed either", async () => {
      writeFileSync(heads, `${JSON.stringify({ size: 2, root: "0".repeat(64), at: w.now, signature: "" })}\n`);
      await expect(sequenceAll(worksWith())).rejects.toThrow(/differs from the head published over 2 entries/);
    });

    test("where the last line was broken off nothing is signed, until somebody has looked", async () => {
      const whole = readFileSync(heads, "utf8");
      writeFileSync(heads, whole.slice(0, -40));
      await noted(200);
      await expect(sequenceAll(worksWith())).rejects.toMatchObject({ name: "Halt", why: "restored" });
      await expect(sequenceAll(worksWith())).rejects.toThrow(/the last line of .* does not hold a head/);
      writeFileSync(heads, whole);
      expect(await sequenceAll(worksWith())).toBeUndefined();
    });

    test("what is missing can be taken from a published export, and the log goes on", async () => {
      const file = join(folder, "export.jsonl");
      writeFileSync(file, `${(await linesOf()).join("\n")}\n`);
      await restored(before);
      await noted(200);
      const taken = await takeMissing(worksWith(), file);
      expect(taken).toHaveLength(99);
      expect(taken[0]).toMatchObject({ type: "event", record: "e2", action: "explainDelay" });
      await sequenceAll(worksWith());
      const published = (await lastPublished(heads))!;
      expect(published.size).toBe(102);
      expect(await verifyExport(await linesOf(), { earlier: [published] })).toMatchObject({ leaves: 102 });
    });

    test("an export of another log, or one that lacks the newest head, is not taken", async () => {
      const lines = await linesOf();
      const file = join(folder, "export.jsonl");
      const short = lines.slice(0, lines.findIndex((line, i) => i > 5 && line.startsWith('{"#":"head"')) + 1);
      const size = short.filter((line) => !line.startsWith('{"#"')).length;
      const end = `{"#":"end","heads":${short.length - 1 - size},"leaves":${size},"tables":false}`;
      writeFileSync(file, [...short, end, ""].join("\n"));
      await restored(before);
      await expect(takeMissing(worksWith(), file)).rejects.toThrow(/the end is missing/);
    });

    test("or it ends in its last head, and a successor names that and goes on under another name", async () => {
      const last = (await lastPublished(heads))!;
      await restored(before);
      await noted(200);
      expect(await succeed(w.store, last, worksAt())).toBe(`${logOrigin}/2`);
      await publishHead(w.store, heads);
      await sequenceAll(worksWith());
      const lines = await linesOf();
      expect(await verifyExport(lines)).toMatchObject({ leaves: 4 });
      const ended = [{ origin: logOrigin, kept: 2, of: 101 }];
      expect(await verify(lines)).toMatchObject({ valid: true, leaves: 4, ended });
      const notes = readFileSync(heads, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).note.split("\n"));
      const roots = new Map<string, Set<string>>();
      for (const [origin, size, root] of notes)
        roots.set(`${origin} ${size}`, (roots.get(`${origin} ${size}`) ?? new Set()).add(root));
      expect([...roots.values()].every((all) => all.size === 1)).toBe(true);
    });
    const worksAt = () => ({ leases, keys, now: w.now });

    test("a kept file with the heads of both logs is accepted, unless more was lost than stated", async () => {
      const last = (await lastPublished(heads))!;
      await restored(before);
      await succeed(w.store, last, worksAt());
      await publishHead(w.store, heads);
      await noted(300);
      await sequenceAll(worksWith());
      const [lines, kept] = [await linesOf(), headsFrom(readFileSync(heads, "utf8"))];
      expect(kept.length).toBeGreaterThan(5);
      expect(await verifyExport(lines, { earlier: kept })).toMatchObject({ leaves: 4 });
      expect(await verify(lines, { heads: kept })).toMatchObject({ valid: true });
      const longer = { ...last, size: last.size + 1, origin: logOrigin };
      await expect(verifyExport(lines, { earlier: [longer] })).rejects.toThrow(/more was lost/);
      expect(await verify(lines, { heads: [longer] })).toMatchObject({ valid: false, rule: "history" });
    });

    test("a key cannot be signed in past the published heads", async () => {
      const last = readFileSync(heads, "utf8");
      await restored(before);
      await rotation("log");
      await expect(sequenceAll(worksWith())).rejects.toThrow("tanhui log resume");
      expect(readFileSync(heads, "utf8")).toBe(last);
    });

    test("a key that was being signed in does not keep a log from its end", async () => {
      const last = (await lastPublished(heads))!;
      await restored(before);
      await rotation("log");
      await succeed(w.store, last, worksAt());
      await publishHead(w.store, heads);
      await noted(300);
      await sequenceAll(worksWith());
      expect(await verify(await linesOf())).toMatchObject({ valid: true, leaves: 4 });
    });

    test("a successor that is lost as well is succeeded under a name of its own", async () => {
      const last = (await lastPublished(heads))!;
      await restored(before);
      await succeed(w.store, last, worksAt());
      await noted(300);
      await sequenceAll(worksWith());
      const second = (await lastPublished(heads))!;
      expect(second.origin).toBe(`${logOrigin}/2`);
      await restored(before);
      await w.store
        .em()
        .execute(`update "signingKey" set "verifierKey" = ? where "use" = 'log'`, [verifierKeyOf(logOrigin, keys.log)]);
      expect(await succeed(w.store, second, worksAt())).toBe(`${logOrigin}/3`);
    });

    test("where nothing was lost, no log is ended", async () => {
      const last = (await lastPublished(heads))!;
      await expect(succeed(w.store, last, worksAt())).rejects.toThrow("nothing was lost");
    });
  });

  test("a log of format 1 comes to its own end before it continues, also when a second checker is required", async () => {
    const old = (id: string) =>
      w.store
        .em()
        .execute(`insert into "leaf" ("id", "content", "format") values (?, ?, 1)`, [
          id,
          `{"action":"begin","at":"${w.now}","id":"${id}","record":"r","type":"project"}`,
        ]);
    await old("a");
    await old("b");
    const watched = worksWith(keys, { watched: true });
    const watch = new Watch(w.store, keys);
    for (let i = 0; i < 4; i++) {
      await sequenceAll(watched);
      expect(await watch.look()).toBeUndefined();
    }
    const lines = await linesOf();
    expect(lines.filter((line) => line.includes('"continue"'))).toHaveLength(1);
    expect(await verifyExport(lines)).toMatchObject({ leaves: 3 });
    expect(await verify(lines)).toMatchObject({ valid: true, leaves: 3 });
    await old("late");
    await expect(sequenceAll(watched)).rejects.toThrow("older release still writes");
  });

  test("processes that share the database agree on its secrets", async () => {
    const second = await open(w.url, holdings);
    const [a, b] = [await withAlias(w.store, keys), await withAlias(second, { ...keys, log: other })];
    expect(a.alias).toEqual(b.alias);
    await second.close();
  });

  test("no holder can be found out by the log's key, except in a log that named holders by it before", async () => {
    const made = aliasSecretOf(keys);
    expect((await withAlias(w.store, keys)).alias).not.toEqual(made);
    await w.store.em().execute(`delete from "secret"`);
    await done((inside) => issued(inside, { ...terms, kilograms: 1000 }));
    expect((await withAlias(w.store, keys)).alias).toEqual(made);
  });
});
