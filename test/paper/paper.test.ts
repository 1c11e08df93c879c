import { createHash } from "node:crypto";
import type { Server } from "node:http";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { modules } from "../../server/modules.ts";
import { canonical, digest } from "../../server/platform/log/canonical.ts";
import type { Actor } from "../../server/platform/context.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf, textOfWord } from "../support/paper.ts";
import { dialects, world, type World } from "../support/world.ts";
import { story } from "../methodology/story.ts";

const { institute, rivalInstitute, operator, department, hnDepartment, auditor, forester, expert1, anyone } = actors;
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

describe.each(dialects)("papers on %s", (dialect) => {
  let w: World, it: ReturnType<typeof story>, http: Server, base: string, folder: string, actor: Actor, subject: string;
  beforeAll(async () => {
    w = await world(dialect);
    it = story(w);
    folder = mkdtempSync(join(tmpdir(), "tanhui-papers-"));
    w.files = inFolder(folder);
    const contextOf = async () => w.contextOf(actor);
    http = await serve(apiOf(await schemaOf(modules), {}), { contextOf, routes: routesOf(modules) });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    await it.seatAll();
    subject = await it.filed({ code: "PAPER-01" });
  });
  afterAll(async () => {
    http.close();
    await w.close();
    rmSync(folder, { recursive: true });
  });

  const list = async (who: Actor, of = subject): Promise<any[]> => {
    const { papers, ...refusal } = await w.ask(
      who,
      `{ papers(filter: { subjectId: { eq: "${of}" } }) { items {
      id number template titleZh titleEn subjectType region issuedOn open state values contentHash docxHash pdfHash receivedAt issuer { id } recipient { id } moves { action } } } }`,
    );
    if (!papers) throw new Error(JSON.stringify(refusal));
    return papers.items;
  };
  const paper = async (template: string, who: Actor = department) =>
    (await list(who)).find((one) => one.template === template);
  const verb = async (who: Actor, name: string, id: string, more = "") => {
    const answer = await w.ask(
      who,
      `mutation { it: ${name}Paper(id: "${id}"${more}) { state receivedAt receivedBy { id } voidReason } }`,
    );
    return answer.it ?? answer;
  };
  const download = async (who: Actor, id: string, form = "pdf") => {
    actor = who;
    return fetch(`${base}/papers/${id}.${form}`);
  };

  test("are numbered by province and year, in the name of who acted, with what was decided", async () => {
    const acceptance = await paper("methodologyAcceptance");
    expect(acceptance).toMatchObject({
      number: "鲁碳惠〔2026〕1号",
      issuer: { id: "o-operator" },
      recipient: { id: "o-institute" },
      open: false,
      state: "issued",
      issuedOn: "2026-01-15",
    });
    const filing = await paper("methodologyFiling");
    expect(filing).toMatchObject({
      issuer: { id: "o-department" },
      open: true,
      subjectType: "methodology",
      region: "370000",
    });
    expect(filing.values).toMatchObject({
      code: "PAPER-01",
      version: "1",
      issuer: "o-department",
      recipient: "o-institute",
      number: filing.number,
    });
    const {
      papers: { items },
    } = await w.ask(
      department,
      "{ papers(sort: [{ by: number, descending: false }], take: 200) { items { number } } }",
    );
    const numbers = items.map(({ number }: { number: string }) => Number(/〕(\d+)号/.exec(number)![1]));
    expect(numbers).toEqual(numbers.map((_: number, i: number) => i + 1));
    const { methodology } = await w.ask(anyone, `{ methodology(id: "${subject}") { number filedOn } }`);
    expect(filing.values).toMatchObject({ filingNumber: methodology.number });
    expect(filing.issuedOn).toBe(methodology.filedOn);
  });

  test("are read by their addressee, their issuer and the offices of the region; letters of filing by everybody", async () => {
    const { id } = await paper("methodologyAcceptance");
    for (const [who, sees] of [
      [institute, true],
      [operator, true],
      [department, true],
      [auditor, true],
      [rivalInstitute, false],
      [hnDepartment, false],
      [expert1, false],
      [forester, false],
      [anyone, false],
    ] as const) {
      const answer = await w.ask(who, `{ paper(id: "${id}") { id } }`);
      expect(answer.refused ?? "seen", who.id).toBe(sees ? "seen" : "NOT_FOUND");
      const response = await download(who, id);
      expect(response.status, who.id).toBe(sees ? 200 : 404);
      await response.arrayBuffer();
    }
    const { id: filing } = await paper("methodologyFiling");
    expect((await download(anyone, filing, "docx")).status).toBe(200);
    for (const path of [`${filing}.exe`, filing, `..%2f${filing}.pdf`])
      expect((await fetch(`${base}/papers/${path}`)).status).toBe(404);
  });

  test("say in both files what was frozen, are made once, and served as attachments whose hash is kept", async () => {
    const before = await paper("methodologyFiling");
    for (const form of ["pdf", "docx"] as const) {
      const responses = [await download(department, before.id, form), await download(anyone, before.id, form)];
      const [first, second] = await Promise.all(responses.map(async (one) => Buffer.from(await one.arrayBuffer())));
      expect(second).toEqual(first);
      const { headers } = responses[0]!;
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''.+/);
      expect([headers.get("x-content-type-options"), headers.get("content-security-policy")]).toEqual([
        "nosniff",
        "sandbox; default-src 'none'",
      ]);
      const text = form === "pdf" ? await textOfPdf(first!) : textOfWord(first!);
      for (const value of [
        before.number,
        before.values.filingNumber,
        before.values.code,
        before.values.filedOn,
        "盖章处",
      ])
        expect(text).toContain(value);
      const hash = (await paper("methodologyFiling"))[`${form}Hash`];
      expect(hash).toBe(sha256(first!));
      expect(existsSync(join(folder, hash.slice(0, 2), hash))).toBe(true);
    }
    const { contentHash, template, number, values } = await paper("methodologyFiling");
    expect(contentHash).toBe(digest(canonical({ template, number, values })));
    const leaves = await w.store.reading
      .selectFrom("leaf")
      .select("content")
      .where("content", "like", `%${before.id}%`)
      .execute();
    const deeds = leaves.map(({ content }) => JSON.parse(content));
    expect(deeds.filter(({ action }) => action === "issue")).toMatchObject([{ contentHash }]);
    expect(
      deeds
        .filter(({ action }) => action === "set")
        .map(({ form }) => form)
        .toSorted(),
    ).toEqual(["docx", "pdf"]);
  });

  test.each([
    ["carry", "advised", "通过"],
    ["reject", "rejected", "不通过"],
  ])(
    "of a round in which all say %s: an opinion sheet without names for the applicant, minutes with names for the offices and who sat",
    async (verdict, outcome, says) => {
      const of = await it.underReview({ code: `PAPER-${verdict.toUpperCase()}` });
      const panel = await it.panel(of);
      const { id: finding } = await it.find(panel[0]!, of);
      expect((await list(department, of)).map(({ template }) => template)).toEqual(["methodologyAcceptance"]);
      await it.answer(institute, finding);
      await it.settle(panel[0]!, finding);
      for (const expert of panel) await it.speak(expert, of, verdict);
      expect(outcome === "advised" ? await it.close(operator, of) : await it.reject(department, of)).toMatchObject({
        state: outcome,
      });
      const {
        reviewMinutesList: {
          items: [minutes],
        },
      } = await w.ask(department, `{ reviewMinutesList(filter: { methodology: { eq: "${of}" } }) { items { id } } }`);
      const [sheet, record] = [
        (await list(department, of)).find(({ template }) => template === "methodologyOpinion"),
        (await list(department, minutes.id))[0],
      ];
      for (const [one, readers] of [
        [sheet, [institute, actors.expert6, operator, department, auditor]],
        [record, [operator, department, auditor, ...panel]],
      ] as const) {
        for (const who of [
          institute,
          operator,
          department,
          auditor,
          ...panel,
          actors.expert6,
          rivalInstitute,
          hnDepartment,
          anyone,
        ]) {
          expect((await download(who, one.id)).status, `${one.template} ${who.id}`).toBe(
            (readers as readonly Actor[]).includes(who) ? 200 : 404,
          );
        }
      }
      for (const form of ["pdf", "docx"]) {
        const [inSheet, inRecord] = (await Promise.all(
          [sheet, record].map(async ({ id }) => {
            const content = Buffer.from(await (await download(department, id, form)).arrayBuffer());
            return form === "pdf" ? textOfPdf(content) : textOfWord(content);
          }),
        )) as [string, string];
        for (const text of [inSheet, inRecord])
          for (const word of [
            `评审结论${says}`,
            "sound",
            "whichroots?",
            "allrootsabove2mm",
            "公式E2a",
            "已关闭",
            "2/3以上",
          ])
            expect(text, `${form} ${word}`).toContain(word);
        expect(inRecord).toContain(verdict === "carry" ? "通过5票，修改后通过0票，不通过0票，弃权0票" : "不通过5票");
        for (const { id } of panel) {
          expect(inRecord).toContain(id);
          expect(inSheet).not.toContain(id);
        }
      }
    },
  );

  test("asked for by many at once are still made to the same", async () => {
    const of = await it.underReview({ code: "PAPER-02" });
    const [{ id }] = (await list(department, of)) as [{ id: string }];
    const hashes = await Promise.all(
      Array.from({ length: 4 }, async () =>
        sha256(new Uint8Array(await (await download(department, id)).arrayBuffer())),
      ),
    );
    expect(new Set(hashes).size).toBe(1);
    expect((await list(department, of))[0].pdfHash).toBe(hashes[0]);
  });

  test("are acknowledged by the addressee alone, once; reading does not count", async () => {
    const { id, state, receivedAt } = await paper("methodologyAcceptance", institute);
    expect([state, receivedAt]).toEqual(["issued", null]);
    const waits = async (who: Actor) =>
      (await w.ask(who, "{ tasks { type id action titleZh } }")).tasks.filter(
        (task: any) => task.type === "Paper" && task.id === id,
      );
    expect(await waits(institute)).toMatchObject([
      { action: "acknowledge", titleZh: expect.stringContaining("方法学受理通知书") },
    ]);
    expect(await waits(department)).toEqual([]);
    for (const who of [department, operator])
      expect(await verb(who, "acknowledge", id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(rivalInstitute, "acknowledge", id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(institute, "acknowledge", id)).toMatchObject({
      state: "acknowledged",
      receivedAt: w.now,
      receivedBy: { id: "p-institute" },
    });
    expect(await verb(institute, "acknowledge", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await waits(institute)).toEqual([]);
  });

  test("are made void by the office that issued them, with a reason; the deed stands", async () => {
    const { id } = await paper("methodologyFiling");
    for (const who of [operator, institute, hnDepartment])
      expect(await verb(who, "void", id, ', reason: "error"')).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(department, "void", id, ', reason: " "')).toMatchObject({
      refused: "INVALID_INPUT",
      field: "reason",
    });
    expect(await verb(department, "void", id, ', reason: "收文单位有误"')).toMatchObject({
      state: "void",
      voidReason: "收文单位有误",
    });
    expect(await verb(institute, "acknowledge", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect((await w.ask(anyone, `{ methodology(id: "${subject}") { state } }`)).methodology.state).toBe("filed");
  });

  test("of a deed that fails are not issued, and no number is lost", async () => {
    const { id } = await it.draft(institute, { code: "PAPER-03" });
    await it.submit(institute, id);
    const before = await w.store.reading
      .selectFrom("series")
      .selectAll()
      .where("name", "=", "370000-paper-2026")
      .executeTakeFirst();
    expect(await it.accept(rivalInstitute, id)).toHaveProperty("refused");
    expect(await list(department, id)).toEqual([]);
    expect(
      await w.store.reading.selectFrom("series").selectAll().where("name", "=", "370000-paper-2026").executeTakeFirst(),
    ).toEqual(before);
  });
});
