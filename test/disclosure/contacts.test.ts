import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Archive } from "../../server/archive/index.ts";
import { Announcement, InventoryLine, Registration } from "../../server/event/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { publicLines } from "../../server/ledger/index.ts";
import { sheetOf } from "../../server/paper/file.ts";
import { Paper } from "../../server/paper/index.ts";
import { pdfOf } from "../../server/platform/paper/index.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf } from "../support/paper.ts";
import { dialects, keys, sequenced, world, type World } from "../support/world.ts";
import { accounted, deeds } from "../confirmation/story.ts";

const { organiser, operator, department, evaluator, cityBureau, rivalOrganiser, anyone } = actors;
const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
/** The people of the event: how they are reached stands in what its organiser and their accounts say. */
const contact = "李女士 13812345678 0536-8123456 li.nv@fair.example";
const reached = [
  "13812345678",
  "0536-8123456",
  "li.nv@fair.example",
  "李女士",
  "p-organiser@example.org",
  "p-operator@example.org",
];

/** All that a type says without being asked for anything, two steps deep. */
function selection(type: GraphQLObjectType, depth = 2): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  return `{ __typename ${fields
    .map(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isScalarType(named) || isEnumType(named)) return name;
      return isObjectType(named) && depth > 0 ? `${name} ${selection(named, depth - 1)}` : "";
    })
    .join(" ")} }`;
}
/** An answer without what is random in it: ids, digests and salts in hexadecimal, keys and signatures in base64. */
const withoutRandom = (answer: string): string =>
  answer
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, "ID")
    .replace(/\b[\da-f]{32,}\b/g, "HEX")
    .replace(/[A-Za-z\d+/]{40,}={0,2}/g, "BASE64");
const queries = Object.values(schema.getQueryType()!.getFields());
const lists = queries
  .filter(({ type }) => String(type).endsWith("Page!"))
  .map((field) => ({
    name: field.name,
    item: getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()["items"]!.type) as GraphQLObjectType,
  }));

describe.each(dialects)("contacts of an event's people on %s", (dialect) => {
  let w: World, event: string, number: string;
  const everything: string[] = [];
  beforeAll(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    const it = deeds(w);
    ({ event, number } = await it.certificate(operator, {
      contact,
      plannedOn: "2025-08-01",
      plannedKilograms: 400_000,
      content: "开幕式",
      responsible: "办公室",
      city: "370700",
    }));
    await accounted(w, { id: "sc", region: "510000", contact, retired: 10 });
    await w.given(Archive, {
      id: "archive",
      event,
      organiser: "o-organiser",
      region: "370000",
      city: "370700",
      policyOn: "2025-06-01",
      keptSince: "2025-10-10",
    });
    await w.given(Registration, {
      id: "form",
      event: "sc",
      region: "510000",
      policyOn: "2025-06-01",
      organiser: "o-organiser",
      said: {},
      filedOn: "2025-08-01",
      state: "acknowledged",
    });
    await w.given(InventoryLine, {
      id: "line",
      event,
      phase: "planned",
      stage: "event",
      category: "ENERGY_PURCHASED",
      source: "电",
      activity: "1",
      unit: "kWh",
      multipliers: [],
      factorValue: "1",
      factorUnit: "kgCO2e/kWh",
      factorSource: "s",
      verified: true,
      quality: "measured",
      bearer: "organiser",
      kilogramsExact: "1.000000",
      byGas: {},
      steps: [],
      addedAt: w.now,
    });
    await w.given(Attachment, {
      id: "guests",
      subjectType: "event",
      subjectId: event,
      kind: "evidence",
      name: "住宿名单 13812345678.pdf",
      mediaType: "application/pdf",
      bytes: 1,
      sha256: "a".repeat(64),
      organization: "o-organiser",
      at: w.now,
    });
    for (const template of ["eventPlan", "eventDisclosure", "eventCommitment"])
      await it.ask(organiser, `mutation { it: issueEventPaper(event: "${event}", template: ${template}) { id } }`);
    await it.ask(
      organiser,
      `mutation { it: announceEvent(event: "${event}", publication: result, channel: organiser, url: "https://forum.example.org/result", publishedOn: "2026-01-15") { id } }`,
    );
    await sequenced(w);
    for (const { name, item } of lists)
      everything.push(JSON.stringify(await w.ask(anyone, `{ ${name}(take: 200) { items ${selection(item)} } }`)));
    const { journalEntry } = {
      journalEntry: await w.store.reading.selectFrom("journalEntry").select(["type", "record"]).distinct().execute(),
    };
    for (const { type, record } of journalEntry)
      everything.push(
        JSON.stringify(
          await w.ask(
            anyone,
            `{ history(type: "${type}", id: "${record}") ${selection(getNamedType(schema.getQueryType()!.getFields()["history"]!.type) as GraphQLObjectType)} attachments(type: "${type}", id: "${record}") { name } }`,
          ),
        ),
      );
    everything.push(
      JSON.stringify(
        await w.ask(
          anyone,
          `{ publishedEvent(event: "${event}") { claim said } verifyCertificate(number: "${number}") { said payload } attachments(type: "event", id: "${event}") { name } }`,
        ),
      ),
    );
    for await (const line of publicLines(w.store, keys)) everything.push(line);
  });
  afterAll(() => w.close());

  test("are in no answer to the public, whatever it asks, and not in the log", () => {
    expect(lists.length).toBeGreaterThan(40);
    expect(everything.filter((answer) => answer.includes(event)).length, "the event is there").toBeGreaterThan(10);
    expect(
      everything.flatMap((answer) =>
        reached.filter((one) => answer.includes(one)).map((one) => `${one}: ${answer.slice(0, 120)}`),
      ),
    ).toEqual([]);
    // Nor anything else that looks like one; the random digits of ids, digests and signatures say nothing.
    const spoken = everything.map(withoutRandom);
    const numbers = spoken.flatMap((answer) =>
      [...answer.matchAll(/(?<![\d.-])(1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)/g)].map(([found]) => found),
    );
    const addresses = spoken.flatMap((answer) =>
      [...answer.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g)].map(([found]) => found),
    );
    expect([numbers, addresses]).toEqual([[], []]);
  });
  test("a telephone number is found beside an id, and the digits of an id are none", () => {
    const id = "0197f3a2-0000-7000-8f17-f17994244988";
    expect(withoutRandom(`{"id":"${id}","contact":"13812345678"}`)).toBe('{"id":"ID","contact":"13812345678"}');
  });
  test("are in no paper that the public may read", async () => {
    const open = (await w.ask(anyone, "{ papers(take: 200) { items { id } } }")).papers.items.map(
      ({ id }: { id: string }) => id,
    );
    expect(open.length).toBeGreaterThanOrEqual(3);
    for (const paper of await w.store.em().find(Paper, { id: { $in: open } }))
      expect(
        reached.filter((one) => JSON.stringify(paper.values).includes(one)),
        paper.titleZh,
      ).toEqual([]);
    const [paper] = await w.store.em().find(Paper, { template: "eventDisclosure" });
    const text = await textOfPdf(await pdfOf(sheetOf(paper!)));
    expect(reached.filter((one) => text.includes(one))).toEqual([]);
  });
  test("are told to the organiser, and its evidence to those who examine it", async () => {
    expect((await w.ask(organiser, `{ event(id: "${event}") { contact } }`)).event.contact).toBe(contact);
    const names = async (who: typeof anyone) =>
      (await w.ask(who, `{ attachments(type: "event", id: "${event}") { name } }`)).attachments.map(
        ({ name }: { name: string }) => name,
      );
    for (const who of [organiser, department, operator, cityBureau]) expect(await names(who), who.id).toHaveLength(1);
    for (const who of [anyone, rivalOrganiser, evaluator]) expect(await names(who), who.id).toEqual([]);
  });
  test("where else its result is published is recorded, with the channel", async () => {
    expect(
      (await w.ask(anyone, `{ event(id: "${event}") { announcements { publication channel url publishedOn } } }`)).event
        .announcements,
    ).toEqual([
      {
        publication: "result",
        channel: "organiser",
        url: "https://forum.example.org/result",
        publishedOn: "2026-01-15",
      },
    ]);
    expect(await w.store.em().count(Announcement, { event })).toBe(1);
  });
});
