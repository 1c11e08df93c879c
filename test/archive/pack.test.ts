import { Ajv2020 } from "ajv/dist/2020.js";
import { spawnSync } from "node:child_process";
import { createHash, createPublicKey } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { readCertificate } from "../../server/confirmation/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { modules } from "../../server/modules.ts";
import type { Actor } from "../../server/platform/context.ts";
import { hashLeaf, rootByInclusion } from "../../server/platform/log/merkle.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { isSignedBy, readNote } from "../../server/platform/log/checkpoint.ts";
import { policyFrom } from "../../server/platform/log/policy.ts";
import { once, record } from "../../server/platform/record/transaction.ts";
import { haveWitnessed } from "../../server/platform/log/witnessing.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { evaluationTasks } from "../../shared/confirmation/evaluation.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf } from "../support/paper.ts";
import { witnessOf, type WitnessServed } from "../support/witness.ts";
import { dialects, keys, logOrigin, sequenced, world, type World } from "../support/world.ts";
import { certified, deeds, retire, shandong } from "../confirmation/story.ts";
import { drawn } from "./story.ts";

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
const meter = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\n% meter 123456\ntrailer<<>>\n%%EOF\n");
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

describe.each(dialects)("an evidence pack on %s", (dialect) => {
  let w: World,
    it: ReturnType<typeof deeds>,
    http: Server,
    base: string,
    folder: string,
    actor: Actor,
    event: string,
    archive: string,
    number: string,
    near: WitnessServed,
    policy: string,
    unpacked: Record<string, Uint8Array>;
  const by = async (who: Actor, query: string, variables: Record<string, unknown> = {}) =>
    (await w.ask(who, query, { variables })).it;
  const take = async (who: Actor, id = archive) => {
    actor = who;
    return fetch(`${base}/archives/${id}.zip`);
  };
  const json = (path: string) => JSON.parse(strFromU8(unpacked[path]!));
  beforeAll(async () => {
    w = await world(dialect, "2025-09-01T04:00:00.000Z");
    it = deeds(w);
    folder = mkdtempSync(join(tmpdir(), "tanhui-pack-"));
    w.files = inFolder(folder);
    const contextOf = async () => w.contextOf(actor);
    http = await serve(apiOf(await schemaOf(modules), {}), {
      contextOf,
      routes: routesOf(modules),
    });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    await w.given(Factor, {
      id: "elec",
      nameZh: "电",
      nameEn: "power",
      category: "electricity",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2e/kWh",
      source: "公告 <2024> 第33号",
      verified: true,
    });
    ({ id: event } = await by(organiser, "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }", {
      input: {
        titleZh: "海洋<论坛>",
        titleEn: "Marine forum",
        region: shandong,
        city: "370700",
        kind: "forum",
        hostKind: "association",
        level: "provincial",
        beginsOn: "2025-09-10",
        endsOn: "2025-09-11",
        place: "会展中心",
        participants: 620,
        measures: "绿电",
        offsetMethod: "海洋碳汇",
        contact: "李女士 13800000000",
      },
    }));
    const line = (phase: string, evidence: readonly string[] = []) =>
      by(
        organiser,
        "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }",
        {
          event,
          input: {
            phase,
            stage: "event",
            category: "ENERGY_PURCHASED",
            source: "展馆用电",
            activity: "2000",
            unit: "kWh",
            factor: "elec",
            quality: "measured",
            evidence,
          },
        },
      );
    await line("planned");
    await by(organiser, "mutation ($id: ID!) { it: planEvent(id: $id) { id } }", { id: event });
    w.now = "2025-09-15T04:00:00.000Z";
    actor = organiser;
    const attached = (await (
      await fetch(`${base}/files?type=event&id=${event}&kind=evidence&name=${encodeURIComponent('电表 "一号".pdf')}`, {
        method: "POST",
        body: meter,
      })
    ).json()) as { id: string };
    const actual = await line("actual", [attached.id]);
    await by(organiser, "mutation ($id: ID!) { it: accountEvent(id: $id) { id } }", { id: event });
    await retire(w, event, shandong, 1000, "2025-10-01");
    await certified(w, evaluator, "evaluation", shandong);
    const { id: confirmation } = await it.draft(organiser, event);
    const {
      evaluations: [{ id: evaluation }],
    } = await it.engage(organiser, confirmation, { evaluator: evaluator.organization });
    await it.plan(evaluator, evaluation);
    let revision = 0;
    for (const task of evaluationTasks) ({ revision } = await it.check(evaluator, evaluation, task));
    await it.recompute(evaluator, evaluation, revision, [{ line: actual.id, evidence: "电表读数" }]);
    await it.evaluation(evaluator, "report", evaluation, {
      achieved: ["Boolean!", true],
      report: ["String!", "实现碳中和"],
    });
    await it.pass(actors.evaluationReviewer, evaluation);
    await it.conclude(evaluator, confirmation);
    let certificate = "";
    ({ id: certificate, number } = await it.issue(operator, (await it.apply(organiser, confirmation)).id));
    await drawn(w, { certificate, event }, inspector);
    await by(
      organiser,
      "mutation ($event: ID!) { it: issueEventPaper(event: $event, template: eventDisclosure) { id } }",
      { event },
    );
    await once(w.contextOf(operator), { act: "test" }, async (inside) => {
      const accounted = { inventoryHash: "ab".repeat(32), kilograms: 1000 };
      await record(inside, { type: "event", record: "another", action: "account", ...accounted });
      return {};
    });
    await sequenced(w);
    near = await witnessOf("near.example.org", [{ name: logOrigin, key: createPublicKey(keys.log) }]);
    policy = `witness near ${near.verifierKey} ${near.url()}\nquorum near\n`;
    await haveWitnessed(w.store, policyFrom(policy).witnesses[0]!);
    archive = (await by(organiser, `{ it: event(id: "${event}") { archives { id } } }`)).archives[0].id;
    const answer = await take(organiser);
    expect(answer.status).toBe(200);
    unpacked = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  });
  afterAll(async () => {
    http.close();
    await near.close();
    await w.close();
    rmSync(folder, { recursive: true });
  });

  test("leads from the meter to the proof of cancellation, each step in a file", () => {
    const { lines, total, offsets, certificates } = json("index.json");
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
    expect(Buffer.from(unpacked[line.evidence[0].path]!)).toEqual(meter);
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
    const proof = json(offsets[0].log[0].path);
    const content = JSON.parse(proof.content);
    expect(content).toMatchObject({
      type: "block",
      action: "retire",
      kilograms: 1000,
      event,
      mechanism: "370000-PHCER",
    });
    expect(offsets[0].serials).toContain(`-${content.first}-`);
    const head = json("log/head.json");
    expect(
      rootByInclusion(
        hashLeaf(Buffer.from(proof.content)),
        proof.index,
        proof.size,
        proof.proof.map((hash: string) => Buffer.from(hash, "hex")),
      )?.toString("hex"),
    ).toBe(head.root);
    expect(isSignedBy(readNote(head.note)!, createPublicKey(strFromU8(unpacked["keys/log.pem"]!)))).toBe(true);
    expect(certificates).toMatchObject([
      {
        number,
        state: "valid",
        file: `certificates/${number}.json`,
        paper: `certificates/${number}.pdf`,
        log: [{ action: "seal" }],
      },
    ]);
  });
  describe("to whoever has the one file of docs/verify, and the keys", () => {
    /** The pack with some files changed, unpacked; its sums made again, as whoever changed them would. */
    const verdictOn = async (changed: Record<string, string> = {}, listed = true, leftOut: readonly string[] = []) => {
      const beside = mkdtempSync(join(folder, "beside-"));
      const [at, keysAt, policyAt] = ["pack", "keys.json", "policy"].map((name) => join(beside, name));
      const files = {
        ...unpacked,
        ...Object.fromEntries(Object.entries(changed).map(([k, v]) => [k, Buffer.from(v)])),
      };
      for (const path of leftOut) delete files[path];
      if (listed) {
        const index = json("index.json");
        const rows = Object.entries(files)
          .filter(([path]) => !["index.json", "SHA256SUMS"].includes(path))
          .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
        files["index.json"] = Buffer.from(changed["index.json"] ?? JSON.stringify({ ...index, files: rows }));
        const sums = Object.entries(files).filter(([path]) => path !== "SHA256SUMS");
        files["SHA256SUMS"] = Buffer.from(sums.map(([path, one]) => `${sha256(one)}  ${path}\n`).join(""));
      }
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(at!, path)), { recursive: true });
        writeFileSync(join(at!, path), content);
      }
      writeFileSync(keysAt!, await (await fetch(`${base}/keys.json`)).text());
      writeFileSync(policyAt!, policy);
      const args = ["docs/verify/verify.mjs", "pack", at!, "--keys", keysAt!, "--policy", policyAt!];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      expect(stderr).toBe("");
      return JSON.parse(stdout);
    };
    const note = () => json("log/head.json").note as string;
    const head = (fields: object) => JSON.stringify({ ...json("log/head.json"), ...fields });
    const account = () => Object.keys(unpacked).find((path) => path.startsWith("log/event-account-"))!;
    const accounted = (fields: object) => ({ [account()]: JSON.stringify({ ...json(account()), ...fields }) });
    const certificate = () => `certificates/${number}.json`;
    const contentOf = (path: string) => strFromU8(unpacked[path]!);

    test("it verifies, with the witness's co-signature of its head", async () => {
      const verdict = await verdictOn({}, false);
      expect(verdict).toMatchObject({
        valid: true,
        certificates: [{ number, status: "sealed" }],
        witnessed: { witnesses: [{ name: "near", counts: true }], missing: [] },
        notChecked: [
          "what index.json says beyond the total, and what the other files say",
          "that no proof was left out, such as that of a revocation, and what came after the head",
        ],
      });
      expect(verdict.proofs).toBeGreaterThanOrEqual(6);
      expect((await verdictOn()).valid, "also where its sums were made again").toBe(true);
    });
    test("the account of another event is none of this one, and without one the total is not checked", async () => {
      const { id } = await w.store.reading
        .selectFrom("leaf")
        .select("id")
        .where("content", "like", '%"record":"another"%')
        .executeTakeFirstOrThrow();
      const { note: _, ...proof } = await (await fetch(`${base}/log/inclusion/${id}`)).json();
      const other = { type: "event", record: "another", action: "account", entry: id, ...proof };
      const path = `log/event-account-${proof.index}.json`;
      const verdict = await verdictOn({ [path]: JSON.stringify(other) }, true, [account()]);
      expect(verdict).toMatchObject({ valid: false, rule: "event" });
      const without = await verdictOn({}, true, [account()]);
      expect(without).toMatchObject({ valid: true, notChecked: ["the total", expect.anything(), expect.anything()] });
    });
    test("the schemas that are served for everything in docs/verify take its head and its proofs", async () => {
      const names = readdirSync("docs/verify/schemas");
      expect(names.length).toBeGreaterThanOrEqual(9);
      for (const name of names) {
        const answer = await fetch(`${base}/schemas/${name}`);
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          200,
          "application/schema+json; charset=utf-8",
        ]);
        expect(await answer.text()).toBe(readFileSync(`docs/verify/schemas/${name}`, "utf8"));
      }
      const program = await fetch(`${base}/verify.mjs`);
      expect(await program.text()).toBe(readFileSync("docs/verify/verify.mjs", "utf8"));
      const takes = async (name: string, value: unknown) =>
        new Ajv2020().validate(await (await fetch(`${base}/schemas/${name}.schema.json`)).json(), value);
      expect(await takes("pack-head", json("log/head.json"))).toBe(true);
      const proofs = Object.keys(unpacked).filter((path) => /^log\/.*-\d+\.json$/.test(path));
      for (const path of proofs) expect(await takes("pack-proof", json(path)), path).toBe(true);
      expect(await takes("pack-proof", { ...json(proofs[0]!), verified: true })).toBe(false);
    });
    const { signatures, body } = { signatures: () => note().split("\n\n")[1]!, body: () => note().split("\n\n")[0]! };
    const broken: [string, string, () => Record<string, string>, boolean?][] = [
      ["a file changed", "sums", () => ({ "inventory.xlsx": "x" }), false],
      ["a file added", "sums", () => ({ "evidence/999.pdf": "x" }), false],
      [
        "a head without its co-signature",
        "quorum",
        () => ({ "log/head.json": head({ note: `${body()}\n\n${signatures().split("\n")[0]}\n` }) }),
      ],
      [
        "a head that nobody signed",
        "signature",
        () => ({ "log/head.json": head({ note: `${body()}\n\n${signatures().split("\n")[1]}\n` }) }),
      ],
      ["another root beside the note", "head", () => ({ "log/head.json": head({ root: "ab".repeat(32) }) })],
      [
        "another total in its index",
        "quantity",
        () => ({ "index.json": contentOf("index.json").replace(/"kilograms": 1000,/, '"kilograms": 999,') }),
      ],
      [
        "another account in the proof",
        "tree",
        () => accounted({ content: json(account()).content.replace('"kilograms":1000', '"kilograms":999') }),
      ],
      ["another deed than was proven", "log", () => accounted({ record: "another" })],
      ["a path cut short", "tree", () => accounted({ proof: json(account()).proof.slice(1) })],
      [
        "a certificate changed",
        "signature",
        () => ({
          [certificate()]: contentOf(certificate()).replace('"retiredKilograms":1000', '"retiredKilograms":9000'),
        }),
      ],
    ];
    test.each(broken)("%s is found", async (_, rule, change, listed) => {
      expect(await verdictOn(change(), listed)).toMatchObject({ valid: false, rule });
    });
  });
  test("each file is what index and sums say, and none is unlisted", () => {
    const sums = new Map(
      strFromU8(unpacked["SHA256SUMS"]!)
        .trim()
        .split("\n")
        .map((one) => [one.slice(66), one.slice(0, 64)]),
    );
    expect([...sums.keys(), "SHA256SUMS"].toSorted()).toEqual(Object.keys(unpacked).toSorted());
    for (const [path, hash] of sums) {
      expect(path).toMatch(/^[\w./-]+$/);
      expect(sha256(unpacked[path]!), path).toBe(hash);
    }
    for (const { path, bytes, sha256: hash } of json("index.json").files)
      expect({ path, bytes: unpacked[path]!.length, hash: sha256(unpacked[path]!) }).toEqual({ path, bytes, hash });
  });
  test("its certificate verifies with the key in it, and the PDF has its number", async () => {
    expect(
      readCertificate(
        strFromU8(unpacked[`certificates/${number}.json`]!),
        strFromU8(unpacked["keys/certificate.pem"]!),
      ),
    ).toMatchObject({ number, retiredKilograms: 1000 });
    expect(await textOfPdf(unpacked[`certificates/${number}.pdf`]!)).toContain(number);
  });
  test("its page opens on a machine without a network: no script, no other host, every way leads to a file, and what people wrote is text", () => {
    const page = strFromU8(unpacked["index.html"]!);
    expect(page).toContain("海洋&lt;论坛&gt;");
    expect(page).not.toContain("<论坛>");
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
    for (const [, href] of page.matchAll(/href="([^"#][^"]*)"/g))
      expect(Object.keys(unpacked)).toContain(decodeURIComponent(href!));
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).toContain("实现碳中和");
    expect(page).not.toContain("13800000000");
  });
  test("is for the organiser, the evaluator, the inspectors and the offices of its region and city; who took it is on record", async () => {
    for (const who of [evaluator, inspector, department, operator, cityBureau])
      expect((await take(who)).status, who.id).toBe(200);
    for (const who of [rivalOrganiser, hnDepartment, forester, validator, anyone]) {
      expect((await take(who)).status, who.id).toBe(404);
      expect((await w.ask(who, `{ event(id: "${event}") { archives { id } } }`)).event.archives).toEqual([]);
    }
    expect((await take(organiser, "nothing")).status).toBe(404);
    const { history } = await w.ask(department, `{ history(type: "archive", id: "${archive}") { action clause } }`);
    expect(history.filter(({ action }: { action: string }) => action === "take").length).toBeGreaterThanOrEqual(6);
    const taken = await w.store.reading
      .selectFrom("journalEntry")
      .select(["type", "record", "details"])
      .where("action", "=", "take")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    expect(taken).toMatchObject({ type: "archive", record: archive });
    expect(JSON.parse(taken.details!)).toEqual({ index: sha256(unpacked["index.json"]!) });
  });
  test("is refused where it would hold more than a gibibyte", async () => {
    const [id, bytes] = ["large", 2 ** 30];
    await w.given(Attachment, {
      id,
      subjectType: "event",
      subjectId: event,
      kind: "evidence",
      name: "a.pdf",
      mediaType: "application/pdf",
      bytes,
      sha256: "0".repeat(64),
      organization: "o-organiser",
      at: w.now,
    });
    const answer = await take(organiser);
    expect([answer.status, await answer.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: "LIMITED", reason: "packTooLarge", most: bytes } }] },
    ]);
    await w.store.em().nativeDelete(Attachment, { id });
  });
  test("says of what is missing that it is", async () => {
    rmSync(join(folder, sha256(meter).slice(0, 2), sha256(meter)));
    const again = unzipSync(new Uint8Array(await (await take(department)).arrayBuffer()));
    const [line] = JSON.parse(strFromU8(again["index.json"]!)).lines;
    expect(line.evidence).toMatchObject([{ name: '电表 "一号".pdf', path: null, sha256: sha256(meter) }]);
    expect(strFromU8(again["index.html"]!)).toContain("内容缺失");
    expect(() => readFileSync(join(folder, sha256(meter).slice(0, 2), sha256(meter)))).toThrow();
  });
});
