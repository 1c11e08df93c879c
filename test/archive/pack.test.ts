import { createPublicKey } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCertificate } from "../../server/confirmation/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { hashLeaf, rootByInclusion } from "../../server/platform/log/merkle.ts";
import { isSignedBy, readNote } from "../../server/platform/log/checkpoint.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf } from "../support/paper.ts";
import { dialects } from "../support/world.ts";
import { meter, packed, sha256, type Packed } from "./setting.ts";

const {
  organiser,
  rivalOrganiser,
  evaluator,
  inspector,
  department,
  operator,
  cityBureau,
  hnDepartment,
  forester,
  validator,
  anyone,
} = actors;

describe.each(dialects)("an evidence pack on %s", (dialect) => {
  let s: Packed;
  beforeAll(async () => {
    s = await packed(dialect);
  });
  afterAll(() => s.close());

  test("leads from the meter to the proof of cancellation, each step in a file", () => {
    const { lines, total, offsets, certificates } = s.json("index.json");
    const [line] = lines.filter(({ phase }: { phase: string }) => phase === "actual");
    expect(line).toMatchObject({
      source: "展馆用电",
      activity: "2000",
      unit: "kWh",
      quality: "measured",
      kilogramsExact: "1000.000000",
      factor: {
        id: "elec",
        version: 1,
        value: "0.5",
        unit: "kgCO2e/kWh",
        source: "公告 <2024> 第33号",
        verified: true,
      },
      evidence: [{ name: '电表 "一号".pdf' }],
    });
    expect(Buffer.from(s.unpacked[line.evidence[0].path]!)).toEqual(meter);
    expect(total).toMatchObject({
      kilograms: 1000,
      kilogramsExact: "1000.000000",
      byQuality: [{ of: "measured", kilogramsExact: "1000.000000" }],
    });
    expect(offsets).toMatchObject([
      {
        kilograms: 1000,
        on: "2025-10-01",
        serials: expect.stringContaining("370000-PHCER-"),
        log: [{ type: "block", action: "retire" }],
      },
    ]);
    const proof = s.json(offsets[0].log[0].path);
    const content = JSON.parse(proof.content);
    expect(content).toMatchObject({
      type: "block",
      action: "retire",
      kilograms: 1000,
      event: s.event,
      mechanism: "370000-PHCER",
    });
    expect(offsets[0].serials).toContain(`-${content.first}-`);
    const head = s.json("log/head.json");
    expect(
      rootByInclusion(
        hashLeaf(Buffer.from(proof.content)),
        proof.index,
        proof.size,
        proof.proof.map((hash: string) => Buffer.from(hash, "hex")),
      )?.toString("hex"),
    ).toBe(head.root);
    expect(isSignedBy(readNote(head.note)!, createPublicKey(strFromU8(s.unpacked["keys/log.pem"]!)))).toBe(true);
    expect(certificates).toMatchObject([
      {
        number: s.number,
        state: "valid",
        file: `certificates/${s.number}.json`,
        paper: `certificates/${s.number}.pdf`,
        log: [{ action: "seal" }],
      },
    ]);
  });
  test("each file is what index and sums say, and none is unlisted", () => {
    const sums = new Map(
      strFromU8(s.unpacked["SHA256SUMS"]!)
        .trim()
        .split("\n")
        .map((one) => [one.slice(66), one.slice(0, 64)]),
    );
    expect([...sums.keys(), "SHA256SUMS"].toSorted()).toEqual(Object.keys(s.unpacked).toSorted());
    for (const [path, hash] of sums) {
      expect(path).toMatch(/^[\w./-]+$/);
      expect(sha256(s.unpacked[path]!), path).toBe(hash);
    }
    for (const { path, bytes, sha256: hash } of s.json("index.json").files)
      expect({ path, bytes: s.unpacked[path]!.length, hash: sha256(s.unpacked[path]!) }).toEqual({ path, bytes, hash });
  });
  test("its certificate verifies with the key in it, and the PDF has its number", async () => {
    expect(
      readCertificate(
        strFromU8(s.unpacked[`certificates/${s.number}.json`]!),
        strFromU8(s.unpacked["keys/certificate.pem"]!),
      ),
    ).toMatchObject({ number: s.number, retiredKilograms: 1000 });
    expect(await textOfPdf(s.unpacked[`certificates/${s.number}.pdf`]!)).toContain(s.number);
  });
  test("its page opens on a machine without a network: no script, no other host, every way leads to a file, and what people wrote is text", () => {
    const page = strFromU8(s.unpacked["index.html"]!);
    expect(page).toContain("海洋&lt;论坛&gt;");
    expect(page).not.toContain("<论坛>");
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
    for (const [, href] of page.matchAll(/href="([^"#][^"]*)"/g))
      expect(Object.keys(s.unpacked)).toContain(decodeURIComponent(href!));
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).toContain("实现碳中和");
    expect(page).not.toContain("13800000000");
  });
  test("is for the organiser, the evaluator, the inspectors and the offices of its region and city; who took it is on record", async () => {
    for (const who of [evaluator, inspector, department, operator, cityBureau])
      expect((await s.take(who)).status, who.id).toBe(200);
    for (const who of [rivalOrganiser, hnDepartment, forester, validator, anyone]) {
      expect((await s.take(who)).status, who.id).toBe(404);
      expect((await s.w.ask(who, `{ event(id: "${s.event}") { archives { id } } }`)).event.archives).toEqual([]);
    }
    expect((await s.take(organiser, "nothing")).status).toBe(404);
    const { history } = await s.w.ask(department, `{ history(type: "archive", id: "${s.archive}") { action clause } }`);
    expect(history.filter(({ action }: { action: string }) => action === "take").length).toBeGreaterThanOrEqual(6);
    const taken = await s.w.store.reading
      .selectFrom("journalEntry")
      .select(["type", "record", "details"])
      .where("action", "=", "take")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    expect(taken).toMatchObject({ type: "archive", record: s.archive });
    expect(JSON.parse(taken.details!)).toEqual({ index: sha256(s.unpacked["index.json"]!) });
  });
  test("is refused where it would hold more than a gibibyte", async () => {
    const [id, bytes] = ["large", 2 ** 30];
    await s.w.given(Attachment, {
      id,
      subjectType: "event",
      subjectId: s.event,
      kind: "evidence",
      name: "a.pdf",
      mediaType: "application/pdf",
      bytes,
      sha256: "0".repeat(64),
      organization: "o-organiser",
      at: s.w.now,
    });
    const answer = await s.take(organiser);
    expect([answer.status, await answer.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: "LIMITED", reason: "packTooLarge", most: bytes } }] },
    ]);
    await s.w.store.em().nativeDelete(Attachment, { id });
  });
  test("says of what is missing that it is", async () => {
    rmSync(join(s.folder, sha256(meter).slice(0, 2), sha256(meter)));
    const again = unzipSync(new Uint8Array(await (await s.take(department)).arrayBuffer()));
    const [line] = JSON.parse(strFromU8(again["index.json"]!)).lines;
    expect(line.evidence).toMatchObject([{ name: '电表 "一号".pdf', path: null, sha256: sha256(meter) }]);
    expect(strFromU8(again["index.html"]!)).toContain("内容缺失");
    expect(() => readFileSync(join(s.folder, sha256(meter).slice(0, 2), sha256(meter)))).toThrow();
  });
});
