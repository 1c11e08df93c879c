import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pdfOf, wordOf } from "../../server/platform/paper/index.ts";
import { closeWorkers, fileOf, offThread, sizeWorkers } from "../../server/platform/worker/pool.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { askedBy } from "../support/workers.ts";
import { world, type World } from "../support/world.ts";

let w: World;
beforeAll(async () => {
  w = await world("sqlite");
});
/** With workers that have little memory: whatever fails must not leave them so to what is tried after it. */
async function withSmallWorkers(work: () => Promise<void>): Promise<void> {
  const { contextOf } = w;
  await closeWorkers();
  sizeWorkers(24);
  try {
    await work();
  } finally {
    w.contextOf = contextOf;
    await closeWorkers();
    sizeWorkers(160);
  }
}
afterAll(async () => {
  await closeWorkers();
  await w.close();
});

const check = `query ($document: Json!) { checkMethodologyDocument(document: $document) { documentHash } }`;
const waitingFile = fileOf(import.meta.url, "../support/waiting");
const documentFile = fileOf(import.meta.url, "../../server/document/worker");

test("what cannot be calculated soon is refused, with the time to come back; what waits is answered", async () => {
  const asked = Array.from({ length: 60 }, (_, i) =>
    w.ask(actors.institute, check, { variables: { document: { code: `C${i}` } } }),
  );
  const answers = await Promise.all(asked);
  const refused = answers.filter(({ reason }) => reason === "workersBusy");
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ refused: "LIMITED", seconds: 5 });
  expect(answers.filter((one) => one.checkMethodologyDocument).length + refused.length).toBe(60);
});

/** Why somebody who asks is refused; undefined for a document that was looked at. */
const reasonFor = (who: Parameters<typeof askedBy>[0]): Promise<unknown> =>
  askedBy(who, () => offThread(documentFile, "check", {})).then(
    () => undefined,
    ({ details }) => details.reason,
  );

test("nobody has more than a few places in the queue, and the others' are free", async () => {
  const who = [{ address: "a" }, { address: "b", actor: "public" }, { address: "c", actor: "p1" }];
  const five = (one: (typeof who)[number]) => Promise.all(Array.from({ length: 5 }, () => reasonFor(one)));
  const answers = await Promise.all([...who, { address: "c", actor: "p2" }].map(five));
  for (const of of answers) expect(of.filter((reason) => reason === "workersBusy")).toHaveLength(1);
});

test("an organization has a quarter of the places, however many of its persons ask", async () => {
  const persons = Array.from({ length: 8 }, (_, i) => ({ address: "a", actor: `p${i}`, organization: "o1" }));
  const crowd = persons.flatMap((one) => Array.from({ length: 4 }, () => reasonFor(one)));
  const others = Array.from({ length: 6 }, (_, i) =>
    reasonFor({ address: "a", actor: `q${i}`, organization: `o2 ${i}` }),
  );
  expect((await Promise.all(others)).filter((reason) => reason === "workersBusy")).toEqual([]);
  expect((await Promise.all(crowd)).filter((reason) => reason === "workersBusy")).toHaveLength(24);
});

test("turns go round by organizations, and within each by its persons", async () => {
  const done: string[] = [];
  const ask = async (name: string, who: Parameters<typeof askedBy>[0]) => {
    await askedBy(who, () => offThread(waitingFile, "wait", 5));
    done.push(name);
  };
  const of = (actor: string, organization: string) => ({ address: "a", actor, organization });
  await Promise.all([
    ...[1, 2, 3, 4].map((i) => ask(`ann ${i}`, of("ann", "large"))),
    ...[1, 2].map((i) => ask(`bob ${i}`, of("bob", "large"))),
    ...[1, 2].map((i) => ask(`eve ${i}`, of("eve", "small"))),
    ask("nobody 1", { address: "192.0.2.9" }),
  ]);
  expect(done).toEqual([
    "ann 1",
    ...["ann 2", "eve 1", "nobody 1"],
    ...["bob 1", "eve 2"],
    ...["ann 3", "bob 2", "ann 4"],
  ]);
});

test("a job finds a place, however many others wait", async () => {
  const crowd = Array.from({ length: 32 }, (_, i) => reasonFor({ address: `crowd ${i % 8}` }));
  await offThread(documentFile, "check", {}).catch(({ details }) => expect(details.reason).not.toBe("workersBusy"));
  await Promise.all(crowd);
});

test("a task that takes all memory is refused, and the next is done", async () => {
  await withSmallWorkers(async () => {
    const sheet = `mutation ($content: String!) {
      importProjects(region: "370000", source: "名录", content: $content, dryRun: true) { entered } }`;
    const bring = (content: Buffer) =>
      w.ask(actors.department, sheet, { variables: { content: content.toString("base64") } });
    expect(await bring(swollen())).toMatchObject({ refused: "LIMITED", reason: "workTooLarge" });
    expect(await bring(Buffer.from("a,b\n1,2\n"))).toMatchObject({ refused: "INVALID_INPUT", reason: "columns" });
  });
});

test("what finds no room beside what was done before is done by a new worker", async () => {
  const columns = Array.from({ length: 8 }, (_, i) => ({ key: `${i}`, label: `第 ${i} 列` }));
  const rows = Array.from({ length: 1_000 }, (_, n) => columns.map(({ label }) => `${label} 第 ${n} 行`));
  const parts = [{ kind: "table", columns, rows } as const];
  const paper = { title: "登记表", on: "2026-01-01", page: "landscape", foot: [], parts } as const;
  expect((await pdfOf(paper)).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await wordOf(paper)).subarray(0, 2).toString()).toBe("PK");
}, 120_000);

test("a task that asks for more memory at once than any margin holds ends its worker and nothing else", async () => {
  const swollen = offThread(fileOf(import.meta.url, "../support/hostile"), "swell", {});
  await expect(swollen).rejects.toMatchObject({ code: "LIMITED", details: { reason: "workTooLarge" } });
  expect(await offThread(waitingFile, "wait", 1)).toBeUndefined();
}, 120_000);

test("a worker writes no file, starts no program and reads nothing of the server's environment", async () => {
  process.env.TANHUI_REACHED = "secret";
  expect(await offThread(fileOf(import.meta.url, "../support/hostile"), "reach", {})).toEqual({
    file: "ERR_ACCESS_DENIED",
    program: "ERR_ACCESS_DENIED",
    secret: undefined,
  });
  delete process.env.TANHUI_REACHED;
});

test("what ends a worker costs its asker all that the request had left", async () => {
  const { contextOf } = w;
  const charges: number[] = [];
  const work = { left: 5_000, charge: async (units: number) => void charges.push(units), spread: async () => {} };
  await withSmallWorkers(async () => {
    w.contextOf = (...who) => ({ ...contextOf(...who), work });
    // Each of its faults is found, which is more than so little memory holds.
    const document = { equations: Array.from({ length: 250_000 }, () => ({})) };
    expect(await w.ask(actors.institute, check, { variables: { document } })).toMatchObject({ reason: "workTooLarge" });
    expect(charges).toEqual([5_000]);
  });
});

test("a transaction that needs a calculation waits outside for it, and does everything once", async () => {
  let begun = 0;
  const hash = await within(w.contextOf(actors.department), async (inside) => {
    begun++;
    await inside.trx.insertInto("outbox").values({ id: "once", topic: "a.b" }).execute();
    return inside.calculated<{ documentHash: string }>(documentFile, "examine", { document: {}, stepsMost: 1 });
  });
  expect(begun).toBe(2);
  expect(hash).toMatchObject({ documentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await w.store.reading.selectFrom("outbox").select("id").where("id", "=", "once").execute()).toHaveLength(1);
});

test("what a worker refuses, the transaction is refused where it asked", async () => {
  const asked = within(w.contextOf(actors.department), async (inside) =>
    inside.calculated(documentFile, "check", { code: 1 }),
  );
  await expect(asked).rejects.toMatchObject({ name: "Refusal", code: "INVALID_INPUT" });
});

test("a transaction that would wait for a worker is a defect", async () => {
  const waiting = within(w.contextOf(actors.department), async () => offThread(documentFile, "check", {}));
  await expect(waiting).rejects.toThrow(/inside a transaction/);
});

test("a defect in a worker stays one", async () => {
  await expect(offThread(documentFile, "nothing", {})).rejects.not.toMatchObject({ name: "Refusal" });
});

/** A small file that swells to three million texts. */
function swollen(): Buffer {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const parts = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${"<si><t>a</t></si>".repeat(3_000_000)}</sst>`,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}
