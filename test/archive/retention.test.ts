import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { Archive } from "../../server/archive/index.ts";
import { wipe } from "../../server/archive/wipe.ts";
import { retentionOf } from "../../server/archive/retention.rules.ts";
import { Certificate } from "../../server/confirmation/index.ts";
import { attachedTo, Attachment, isAttached } from "../../server/file/index.ts";
import { Commitment } from "../../server/offset/index.ts";
import { SpotCheck } from "../../server/oversight/index.ts";
import { platform } from "../../server/platform/context.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { Project } from "../../server/project/index.ts";
import { accounted, deeds, retire, shandong } from "../confirmation/story.ts";
import { actors } from "../support/actors.ts";
import { byBoth } from "../support/second.ts";
import { dialects, keys, world, type World } from "../support/world.ts";
import { drawn } from "./story.ts";
import { keptContent } from "../support/contents.ts";

const { organiser, department, departmentSecond, operator, hnDepartment, inspector, anyone } = actors;
const content = Buffer.from("meter 123456");
const shared = Buffer.from("a form that others submit, too");
const sha256 = (of: Buffer) => createHash("sha256").update(of).digest("hex");

test.each([
  ["counts from the end at least", {}, "2025-09-21"],
  ["or from the account", { keptSince: "2025-10-10" }, "2025-10-10"],
  ["or from what was done last", { done: ["2026-01-02"] }, "2026-01-02"],
  [
    "or from what became of the certificate, last",
    {
      certificates: [
        { number: "n", state: "revoked" as const, issuedOn: "2026-02-01", revokedOn: "2026-08-30", replacedOn: null },
      ],
    },
    "2026-08-30",
  ],
])("a term %s", (_, but, since) => {
  const story = { endsOn: "2025-09-21", keptSince: "2025-09-20", done: [], certificates: [], open: 0, ...but };
  expect(retentionOf(story, 3)).toMatchObject({
    since,
    until: `${Number(since.slice(0, 4)) + 3}${since.slice(4)}`,
    standing: [],
  });
});

describe.each(dialects)("retention on %s", (dialect) => {
  let w: World, it: ReturnType<typeof deeds>, folder: string;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
    folder = mkdtempSync(join(tmpdir(), "tanhui-kept-"));
  });
  afterEach(async () => {
    await w.close();
    rmSync(folder, { recursive: true });
  });

  const kept = async (event: string) =>
    w.given(Archive, {
      id: `archive-${event}`,
      event,
      organiser: "o-organiser",
      region: shandong,
      policyOn: "2025-06-01",
      keptSince: "2025-10-10",
    });
  const attach = async (event: string, name: string, of: Buffer) => {
    await keptContent(inFolder(folder), w.store.em().getKysely(), of);
    await w.given(Attachment, {
      id: `file-${event}-${of.length}`,
      subjectType: "event",
      subjectId: event,
      kind: "evidence",
      name,
      mediaType: "application/pdf",
      bytes: of.length,
      sha256: sha256(of),
      organization: "o-organiser",
      at: w.now,
    });
  };
  const there = (of: Buffer) => existsSync(join(folder, sha256(of).slice(0, 2), sha256(of)));
  /** Proposed by one, and confirmed by another of the department. */
  const remove = async (who: typeof department, event: string, reason = "保存期满") => {
    const proposed = await it.ask(
      who,
      "mutation ($id: ID!, $reason: String!) { it: deleteArchive(id: $id, reason: $reason) { state deletedOn deleted } }",
      { id: `archive-${event}`, reason },
    );
    const [id, read] = [`archive-${event}`, `archive(id: "archive-${event}") { state deletedOn deleted }`];
    return byBoth(w, proposed, departmentSecond, id, read);
  };
  const sweep = () => wipe.work({ store: w.store, actor: platform, now: w.now, keys, files: inFolder(folder) });

  test("is told with its years, clause and day, and nothing goes before it is over", async () => {
    const event = await accounted(w, { retired: 0 });
    await kept(event);
    expect(
      await w.ask(
        organiser,
        `{ archive(id: "archive-${event}") { state retention { years clause since until standing } } }`,
      ),
    ).toEqual({
      archive: {
        state: "kept",
        retention: { years: 3, clause: "platform default", since: "2025-10-10", until: "2028-10-10", standing: [] },
      },
    });
    w.now = "2028-10-10T04:00:00.000Z";
    expect(await remove(department, event)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "retentionRuns",
      until: "2028-10-10",
      clause: "platform default",
    });
    expect(await remove(department, event, " ")).toMatchObject({ refused: "INVALID_INPUT", field: "reason" });
    for (const who of [organiser, operator])
      expect(await remove(who, event)).toMatchObject({ refused: "FORBIDDEN", competence: "decider" });
    for (const who of [hnDepartment, anyone]) expect(await remove(who, event)).toMatchObject({ refused: "NOT_FOUND" });
    w.now = "2028-10-11T04:00:00.000Z";
    expect(await remove(department, event)).toMatchObject({ state: "deleted", deletedOn: "2028-10-11", deleted: [] });
    expect(await remove(department, event)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test("never ends while a certificate stands, nor while one is examined; it runs again from its revocation", async () => {
    const { id, event, number } = await it.certificate(operator);
    await kept(event);
    w.now = "2040-01-01T04:00:00.000Z";
    expect(await remove(department, event)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "certificateStands",
      certificates: [number],
    });
    await w.store.em().nativeUpdate(Certificate, { id }, { state: "revoked", revokedOn: "2039-12-01" });
    await drawn(w, { certificate: id, event }, inspector);
    expect(await remove(department, event)).toMatchObject({ refused: "RULE_BROKEN", reason: "stillExamined" });
    await w.store.em().nativeUpdate(SpotCheck, { id: "check" }, { state: "published" });
    expect(await remove(department, event)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "retentionRuns",
      since: "2039-12-01",
      until: "2042-12-01",
    });
  });

  test("counts from what offset it as well, and does not end while a new sink is awaited", async () => {
    const event = await accounted(w);
    await kept(event);
    const since = async () =>
      (await w.ask(organiser, `{ archive(id: "archive-${event}") { retention { since } } }`)).archive.retention.since;
    await retire(w, event, shandong, 1000, "2026-01-10");
    expect(await since()).toBe("2026-01-10");
    await w.given(Project, {
      id: "p1",
      titleZh: "林",
      region: shandong,
      city: "370700",
      policyOn: "2025-01-01",
      owner: "o-forester",
      developer: "o-forester",
      speciality: "forest",
      state: "filed",
    });
    await w.given(Commitment, {
      id: "sink",
      event,
      project: "p1",
      owner: "o-forester",
      organiser: "o-organiser",
      validator: "o-validator",
      region: shandong,
      policyOn: "2025-06-01",
      kilograms: 5,
      exclusive: true,
      filedBy: "2026-09-21",
      validatedBy: "2027-09-21",
      state: "committed",
    });
    w.now = "2040-01-01T04:00:00.000Z";
    expect(await remove(department, event)).toMatchObject({ refused: "RULE_BROKEN", reason: "stillExamined", open: 1 });
    await w.store.em().nativeUpdate(Commitment, { id: "sink" }, { state: "validated", validatedOn: "2027-09-01" });
    expect(await since()).toBe("2027-09-01");
  });

  test("once over, the bytes go, except those that another file has too; records, hashes and the journal stay", async () => {
    const [event, other] = [await accounted(w), await accounted(w)];
    await kept(event);
    await attach(event, "电表.pdf", content);
    await attach(event, "模板.pdf", shared);
    await attach(other, "模板.pdf", shared);
    w.now = "2029-01-01T04:00:00.000Z";
    const proves = () =>
      within(w.contextOf(department), async (inside) => ({
        any: await isAttached(inside, "event", event),
        all: await attachedTo(inside, "event", event),
      }));
    expect(await proves()).toMatchObject({ any: true, all: [{}, {}] });
    const { deleted } = await remove(department, event);
    expect(await proves()).toEqual({ any: false, all: [] });
    expect(deleted).toEqual([
      { name: "电表.pdf", bytes: content.length, sha256: sha256(content) },
      { name: "模板.pdf", bytes: shared.length, sha256: sha256(shared) },
    ]);
    expect(there(content)).toBe(true);
    await sweep();
    expect([there(content), there(shared)]).toEqual([false, true]);
    await sweep();
    const { attachments } = await w.ask(
      department,
      `{ attachments(type: "event", id: "${event}") { name sha256 deletedOn } }`,
    );
    expect(attachments).toContainEqual({ name: "电表.pdf", sha256: sha256(content), deletedOn: "2029-01-01" });
    const { history } = await w.ask(
      department,
      `{ history(type: "archive", id: "archive-${event}") { action note organization } }`,
    );
    expect(history).toMatchObject([{ action: "delete", note: "保存期满", organization: "o-department" }]);
    const {
      details,
      salt,
      content: leaf,
    } = await w.store.reading
      .selectFrom("journalEntry as j")
      .innerJoin("leaf as l", "l.id", "j.id")
      .select(["j.details", "j.salt", "l.content"])
      .where("j.type", "=", "archive")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(details!)).toEqual({
      confirmedBy: "p-department-second",
      files: [sha256(content), sha256(shared)],
    });
    expect(JSON.parse(leaf)).toMatchObject({ action: "delete", details: sha256(Buffer.from(salt + details)) });
  });
});
