import { createHash } from "node:crypto";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileKinds } from "../../shared/file/files.ts";
import { Announcement, Event } from "../../server/event/index.ts";
import { modules } from "../../server/modules.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { inFolder } from "../../server/platform/content/folder.ts";
import type { Actor } from "../../server/platform/context.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { resourceNamed } from "../../server/platform/record/resource.ts";
import { Project } from "../../server/project/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { governed } from "../project/setting.ts";

const { forester, institute, organiser, department, anyone } = actors;
const pdf = (more: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Length ${more.length}>>endobj\ntrailer<<>>\n%%EOF\n`);
let made = 0;
/** Never the same content twice. */
const paper = () => Buffer.concat([pdf("x"), Buffer.from(`%${++made}\n`)]);

describe.each(dialects)("readers of files on %s", (dialect) => {
  let w: World, http: Server, base: string, folder: string, actor: Actor;
  beforeAll(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-readers-"));
    w.files = inFolder(folder);
    http = await serve(apiOf(await schemaOf(modules), {}), {
      contextOf: async () => w.contextOf(actor),
      routes: routesOf(modules),
    });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const project = {
      ...governed,
      owner: "o-forester",
      developer: "o-forester",
      titleZh: "青松岭造林",
      city: "370700",
      validator: "o-validator",
    };
    await w.given(
      Project,
      ...["open", "full", "turn"].map((id) => ({
        ...project,
        id,
        type: "existingSink" as const,
        speciality: "forest" as const,
        state: id === "turn" ? ("draft" as const) : ("filed" as const),
        editedAt: w.now,
      })),
    );
    await w.given(
      Methodology,
      ...(["draft", "submitted"] as const).map((state) => ({
        ...governed,
        id: state,
        code: `M-${state}`,
        titleZh: "造林",
        titleEn: "Afforestation",
        applicant: institute.organization!,
        speciality: "forest" as const,
        document: {} as never,
        documentHash: "ab".repeat(32),
        state,
      })),
    );
    await w.given(Event, {
      ...governed,
      id: "e",
      number: "370000-E-2026-0001",
      place: "济南",
      boundary: ["event"],
      organiser: "o-organiser",
      titleZh: "论坛",
      city: "370700",
      state: "planned",
      kind: "forum",
      hostKind: "government",
      level: "provincial",
      participants: 100,
      beginsOn: "2026-02-01",
      endsOn: "2026-02-02",
    } as Partial<Event>);
    await w.given(Announcement, {
      id: "a",
      event: "e",
      publication: "plan",
      channel: "organiser",
      url: "https://example.org",
      publishedOn: "2026-01-10",
      organiser: "o-organiser",
    } as Partial<Announcement>);
  });
  afterAll(async () => {
    http.close();
    await w.close();
    rmSync(folder, { recursive: true });
  });

  async function upload(as: Actor, but: Record<string, string>, content = paper()) {
    actor = as;
    const asked = new URLSearchParams({ type: "project", id: "open", kind: "tenure", name: "林权证.pdf", ...but });
    const response = await fetch(`${base}/files?${asked}`, { method: "POST", body: content as BodyInit });
    const { id, errors } = (await response.json()) as { id?: string; errors?: { extensions: { reason: string } }[] };
    return id ?? `${response.status} ${errors?.[0]?.extensions.reason}`;
  }
  async function statusFor(as: Actor, id: string): Promise<number> {
    actor = as;
    const answer = await fetch(`${base}/files/${id}`);
    await answer.arrayBuffer();
    return answer.status;
  }
  const listed = async (as: Actor, type: string, id: string): Promise<string[]> =>
    (await w.ask(as, `{ attachments(type: "${type}", id: "${id}") { id } }`)).attachments.map((one: any) => one.id);

  test("of a record that everybody sees are its parties, its examiners and the offices of its region", async () => {
    const id = await upload(forester, {});
    const found: Record<string, number> = {};
    for (const name of Object.keys(actors) as (keyof typeof actors)[]) {
      const status = await statusFor(actors[name], id);
      expect((await listed(actors[name], "project", "open")).includes(id), name).toBe(status === 200);
      if (status === 200) found[name] = status;
    }
    expect(Object.keys(found).toSorted()).toEqual([
      "administrator",
      "auditor",
      "cityBureau",
      "department",
      "departmentSecond",
      "forester",
      "operator",
      "subCentre",
      "validator",
    ]);
  });

  test("are everybody where the uploader chose so; of what names people only of a copy beside the original", async () => {
    expect(await upload(forester, { public: "true" })).toBe("400 fileCopyOnly");
    expect(await upload(forester, { kind: "boundary", public: "true" })).toBe("400 fileNeverPublic");
    expect(await upload(forester, { copyOf: "none" })).toBe("400 noOriginal");
    const original = await upload(forester, {});
    expect(await upload(forester, { kind: "mandate", copyOf: original })).toBe("400 noOriginal");
    const copy = await upload(forester, { copyOf: original });
    expect([await statusFor(anyone, copy), await statusFor(anyone, original)]).toEqual([200, 404]);
    const report = await upload(forester, { kind: "document", public: "true" });
    expect((await listed(anyone, "project", "open")).toSorted()).toEqual([copy, report].toSorted());
  });

  test("of a kind that the table has not are none: it is not accepted", async () => {
    expect(await upload(forester, { kind: "holiday" })).toBe("400 fileKindUnknown");
    expect(await upload(forester, { kind: "tenure.x" })).toBe("400 fileKindUnknown");
  });

  test("of each kind have their rule and its reason, on a kind of record that there is", () => {
    expect(
      fileKinds.filter(({ subject, by, reason }) => !resourceNamed(subject) || by.length === 0 || !reason),
    ).toEqual([]);
    const names = fileKinds.map(({ subject, kind }) => `${subject} ${kind}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test("an announcement takes files from its organiser alone", async () => {
    const accepted: string[] = [];
    for (const [name, as] of Object.entries(actors))
      if (!/^4/.test(await upload(as, { type: "announcement", id: "a", kind: "evidence" }))) accepted.push(name);
    expect(accepted).toEqual(["organiser"]);
    expect(await listed(anyone, "announcement", "a")).toEqual([]);
    expect(await listed(department, "announcement", "a")).toHaveLength(1);
    const shown = await upload(organiser, { type: "announcement", id: "a", kind: "evidence", public: "true" });
    expect(await listed(anyone, "announcement", "a")).toEqual([shown]);
  });

  test("find all files of a record: it is full before one is pushed out, and no one fills it alone", async () => {
    w.quota = { record: 4, organizationBytes: 2 ** 30 };
    const to = { id: "full", kind: "document" };
    expect([await upload(forester, to), await upload(forester, to)].filter((id) => /^4/.test(id))).toEqual([]);
    expect(await upload(forester, to)).toBe("413 recordShareFull");
    expect([await upload(department, to), await upload(department, to)].filter((id) => /^4/.test(id))).toEqual([]);
    expect(await upload(actors.validator, to)).toBe("413 recordFull");
    expect(await listed(forester, "project", "full")).toHaveLength(4);
    w.quota = { record: 100, organizationBytes: 100 };
    expect(await upload(forester, { kind: "document" })).toBe("413 organizationFull");
    w.quota = undefined;
  });

  const remove = (as: Actor, id: string, reason = "传错文件") =>
    w.ask(as, "mutation ($id: ID!, $reason: String!) { removeAttachment(id: $id, reason: $reason) { id } }", {
      variables: { id, reason },
    });
  test("are none any more of a file that was removed, with a reason, by whom it is up to", async () => {
    const [own, settled] = [await upload(forester, { id: "turn" }), await upload(forester, {})];
    expect(await remove(actors.rivalForester, settled)).toMatchObject({ refused: "NOT_FOUND", reason: "notFound" });
    expect(await remove(actors.validator, settled)).toMatchObject({ refused: "FORBIDDEN", reason: "notRemovable" });
    expect(await remove(forester, own, " ")).toMatchObject({ refused: "INVALID_INPUT", reason: "length" });
    expect(await remove(department, settled)).toEqual({ removeAttachment: { id: settled } });
    expect(await remove(forester, own)).toEqual({ removeAttachment: { id: own } });
    expect([await statusFor(forester, own), await statusFor(department, settled)]).toEqual([404, 404]);
    expect(await listed(forester, "project", "turn")).toEqual([]);
    const { history } = await w.ask(department, '{ history(type: "project", id: "turn") { action note } }');
    expect(history[0]).toEqual({ action: "removeFile", note: "传错文件" });
  });

  test("keep what they review: whoever can only withdraw the record takes no file from it", async () => {
    const [early, late] = [
      await upload(institute, { type: "methodology", id: "draft", kind: "evidence" }),
      await upload(institute, { type: "methodology", id: "submitted", kind: "evidence" }),
    ];
    expect(await remove(institute, early)).toEqual({ removeAttachment: { id: early } });
    expect(await remove(institute, late)).toMatchObject({ refused: "FORBIDDEN", reason: "notRemovable" });
    expect(await listed(institute, "methodology", "submitted")).toEqual([late]);
  });

  test("never get other bytes than those that were uploaded: the hash is checked as they are read", async () => {
    const content = paper();
    const id = await upload(forester, {}, content);
    const [at] = globSync(`**/${createHash("sha256").update(content).digest("hex")}*`, { cwd: folder });
    writeFileSync(join(folder, at!), Buffer.alloc(content.length, "x"));
    actor = forester;
    await expect(fetch(`${base}/files/${id}`).then((answer) => answer.arrayBuffer())).rejects.toThrow();
  });
});
