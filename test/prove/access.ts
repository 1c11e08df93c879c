import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { modules } from "../../server/modules.ts";
import { playStory } from "../../server/seeds/demo.ts";
import type { Party } from "../../server/seeds/story/telling.ts";
import { sidelines } from "../house/sidelines/index.ts";
import { downloads, questions, routes } from "./access-answers.ts";
import { offices, readsFile, sees, sitsIn, type Looker, type Raw, type Rows } from "./access-sight.ts";
import { documentsOf, judge, listsOf, probesOf, recordOf, revealing, sortsOf, unwritten } from "./access-walk.ts";
import { Trial, unnamed } from "./access-world.ts";

const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const lists = listsOf(schema);
/** Who looks in a short run: of each kind of seat one, in the story's provinces and elsewhere. */
const few: ReadonlySet<string> = new Set(
  `public applicant.owner refused.expert auditor there.department there.administrator experta here.subcentre
  there.sectordepartment forester fairorganiser here.creditholder evaluator hndepartment`.split(/\s+/),
);

/** One who looks, and what they have been shown that they may not see. */
class Look {
  constructor(
    private readonly trial: Trial,
    private readonly rows: Rows,
    private readonly who: Looker,
    private readonly party: Party | null,
  ) {
    this.people = new Map(
      rows.all("person").flatMap((one) => [[one["id"], one] as const, [one["email"], one] as const]),
    );
  }
  private readonly people: ReadonlyMap<string, Raw>;
  private say(what: string): void {
    this.trial.violations.push(`${this.who.name}: ${what}`);
  }
  private sees(type: string, row: Raw): boolean {
    return sees(type, row, this.who, this.rows);
  }
  private async ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await this.trial.put(this.party, query, variables);
    const [first] = errors ?? [];
    const code = String(first?.extensions["code"] ?? "");
    if (
      first &&
      !["FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED", "WRONG_STATE", "INVALID_INPUT", "RULE_BROKEN"].includes(code)
    )
      this.say(`${code} ${first.message} to ${query.slice(0, 300)}`);
    this.lookForPeople(JSON.stringify(data ?? ""), query);
    return data;
  }
  /** Nobody whom one does not see stands anywhere in an answer, by id or by address. */
  private lookForPeople(text: string, what: string): void {
    for (const [mark] of text.matchAll(/[\w.]+@demo\.example|[\da-f]{8}-[\da-f-]{27}/g)) {
      const person = this.people.get(mark);
      if (person && !this.sees("person", person)) this.say(`${mark} stands in the answer to ${what.slice(0, 120)}`);
    }
  }

  /** Which records each list shows and counts, several lists at once. */
  async atRows(): Promise<void> {
    for (let from = 0; from < lists.length; from += 9) {
      const part = lists.slice(from, from + 9);
      const data = await this.ask(
        `{ ${part.map(({ query }) => `${query}(take: 200) { total items { id } }`).join(" ")} }`,
      );
      for (const { query, type } of part) {
        const record = recordOf(type.name)!;
        const expected = this.rows.all(record).filter((row) => this.sees(record, row));
        const { total, items = [] } = data?.[query] ?? {};
        if (total !== expected.length) this.say(`${query} counts ${total} of ${expected.length}`);
        for (const { id } of items as readonly Raw[])
          if (!this.sees(record, this.rows.of(record, id)!)) this.say(`${query} shows ${id}`);
      }
    }
  }
  /** A list shows what one may see and nothing else, counts it, and leads nowhere else. */
  async atList({ query, type }: (typeof lists)[number]): Promise<void> {
    const record = recordOf(type.name)!;
    const expected = this.rows.all(record).filter((row) => this.sees(record, row));
    for (const document of documentsOf({ query, type })) {
      const shown = new Set<string>();
      let after: string | null = null;
      do {
        const page: any = (await this.ask(document, { after }))?.page;
        if (!page) return this.say(`no ${query}`);
        if (page.total !== expected.length) this.say(`${query} counts ${page.total} of ${expected.length}`);
        for (const item of page.items) shown.add(item.id);
        judge(type, page.items, this.who, this.rows, (what) => this.say(`${query}: ${what}`));
        after = page.next;
      } while (after);
      for (const row of expected) if (!shown.has(row["id"])) this.say(`${type.name} ${row["id"]} is kept from them`);
    }
  }
  /** A record by its id, whether one may see it or not; and its history and its files. */
  async atRecords({ type }: (typeof lists)[number], most: number): Promise<void> {
    const record = recordOf(type.name)!;
    const all = this.rows.all(record);
    const hidden = all.filter((row) => !this.sees(record, row)).slice(0, most);
    const shown = all.filter((row) => this.sees(record, row)).slice(0, 2);
    for (const row of [...hidden, ...shown]) {
      const mayBe = this.sees(record, row);
      const of = `(type: "${record}", id: "${row["id"]}")`;
      const one = (await this.ask(`{ it: ${record}(id: "${row["id"]}") { id } }`))?.it;
      if (!!one !== mayBe) this.say(`${record} ${row["id"]} by its id: ${one ? "shown" : "kept"}`);
      const moments = (await this.ask(`{ it: history${of} { id action organization person note role } }`))?.it;
      if (!!moments !== mayBe) this.say(`history of ${record} ${row["id"]}: ${moments ? "shown" : "kept"}`);
      this.atHistory(moments ?? [], record, row);
      const files = (await this.ask(`{ it: attachments${of} { id } }`))?.it ?? [];
      const expected = this.rows.all("attachment").filter((file) => file["subjectId"] === row["id"]);
      const readable = expected.filter((file) => readsFile(file, this.who, this.rows)).map(({ id }) => id);
      if (JSON.stringify(files.map(({ id }: Raw) => id).toSorted()) !== JSON.stringify(readable.toSorted()))
        this.say(`attachments of ${record} ${row["id"]}: ${files.length} for ${readable.length}`);
    }
  }
  /** Who is named in a history is somebody whom one sees; the offices of a record's region see who acted on it. */
  private atHistory(moments: readonly Raw[], record: string, row: Raw): void {
    for (const { person, note } of moments) {
      if (person === null) {
        if (note !== null) this.say(`history of ${record} ${row["id"]}: a note without whoever left it`);
        continue;
      }
      const named = this.rows.all("person").filter((one) => one["name"] === person);
      const isOffice = sitsIn(this.who, offices, row["region"] as string);
      if (!isOffice && !named.some((one) => this.sees("person", one)))
        this.say(`history of ${record} ${row["id"]} names ${person}`);
    }
  }

  /** What a filter finds and a sort orders is what one sees, by whatever value of whatever one does not see. */
  async atFilters({ query, type }: (typeof lists)[number]): Promise<void> {
    const record = recordOf(type.name)!;
    const seen = this.rows.all(record).filter((row) => this.sees(record, row));
    const hidden = this.rows.all(record).filter((row) => !this.sees(record, row));
    const isHidden = (to: string, id: unknown) => !this.sees(to, this.rows.of(to, String(id)) ?? {});
    const probes = probesOf(schema, type, { hidden, shown: seen }, isHidden);
    for (let from = 0; from < probes.length; from += 12) {
      const part = probes.slice(from, from + 12);
      const aliases = part.map(({ filter }, index) => `a${index}: ${query}(filter: { ${filter} }, take: 1) { total }`);
      const data = await this.ask(`{ ${aliases.join(" ")} }`);
      part.forEach(({ filter, holds }, index) => {
        const expected = seen.filter(holds).length;
        const total = data?.[`a${index}`]?.total;
        if (total !== expected) this.say(`${query}(${filter}) counts ${total} of ${expected}`);
      });
    }
    const sorts = sortsOf(schema, type);
    for (let from = 0; from < sorts.length; from += 12) {
      const part = sorts.slice(from, from + 12);
      const aliases = part.map((key) => `${key}: ${query}(sort: [{ by: ${key} }], take: 100) { total items { id } }`);
      const data = await this.ask(`{ ${aliases.join(" ")} }`);
      for (const key of part) {
        const { total, items } = data?.[key] ?? {};
        if (total !== seen.length) this.say(`${query} sorted by ${key} counts ${total} of ${seen.length}`);
        for (const { id } of items ?? [])
          if (!this.sees(record, this.rows.of(record, id)!)) this.say(`${query} sorted by ${key} shows ${id}`);
      }
    }
  }
  /** What is a relation to somebody whom one does not see is not found by them either. */
  async atRelations({ query, type }: (typeof lists)[number]): Promise<void> {
    const record = recordOf(type.name)!;
    const seen = this.rows.all(record).filter((row) => this.sees(record, row));
    const filter = schema.getType(`${type.name}Filter`) as unknown as GraphQLObjectType | undefined;
    for (const [name, { type: target }] of Object.entries(type.getFields())) {
      const to = recordOf(String(target).replace("!", ""));
      // Whoever sees a revision of a methodology reads the whole document.
      if (query === "methodologyRevisions" && name === "methodology") continue;
      if (!to || !filter?.getFields()[name]) continue;
      const held = seen.map((row) => this.rows.of(to, row[name])).find((one) => one && !this.sees(to, one));
      if (!held) continue;
      const data = await this.ask(`{ it: ${query}(filter: { ${name}: { eq: "${held["id"]}" } }) { total } }`);
      if (data?.it?.total !== 0) this.say(`${query} is found by the ${name} ${held["id"]}, whom they do not see`);
    }
  }

  /** The journal shows acts on records that one sees, in a region in which one sits in an office. */
  private async atJournal(): Promise<void> {
    const data = await this.ask("{ it: journal(take: 200) { items { type record region } } }");
    for (const { type, record, region } of (data?.it?.items ?? []) as readonly Raw[]) {
      const kind = recordOf(String(type))!;
      if (!this.sees(kind, this.rows.of(kind, String(record)) ?? {})) this.say(`the journal shows ${kind} ${record}`);
      if (!sitsIn(this.who, offices, (region as string | null) ?? "000000"))
        this.say(`the journal shows ${kind} ${record} of ${region}`);
    }
  }

  /** Whatever is asked besides records. */
  async atQuestions(most: number, said: Map<string, string>): Promise<void> {
    for (const [name, { of, ask, by, isList }] of Object.entries(questions)) {
      const rows = of ? this.some(of, most) : [{}];
      for (const row of rows) {
        const asked = ask(row);
        if (!asked) continue;
        const it = (await this.ask(`{ it: ${name}${asked} }`))?.it ?? null;
        const type = getNamedType(schema.getQueryType()!.getFields()[name]!.type);
        if (isObjectType(type)) judge(type, it, this.who, this.rows, (what) => this.say(`${name}: ${what}`));
        if (by === "everyone") {
          const answer = JSON.stringify(it);
          const first = said.get(asked) ?? answer;
          said.set(asked, first);
          if (answer !== first) this.say(`${name} answers ${answer.slice(0, 200)}, not ${first.slice(0, 200)}`);
        } else if (it !== null && !(isList && it.length === 0) && !by(row, this.who, this.rows))
          this.say(`${name}${asked.slice(0, 80)} is answered`);
      }
    }
    await this.atJournal();
    const tasks = (await this.ask("{ it: tasks { id type } }"))?.it ?? [];
    for (const { id, type } of tasks) {
      const record = recordOf(type)!;
      if (!this.sees(record, this.rows.of(record, id)!)) this.say(`a task names the ${type} ${id}`);
    }
  }
  private some(type: string, most: number): readonly Raw[] {
    const all = this.rows.all(type);
    return [
      ...all.filter((row) => !this.sees(type, row)).slice(0, most),
      ...all.filter((row) => this.sees(type, row)).slice(0, 1),
    ];
  }
  /** Whatever is downloaded. */
  async atDownloads(most: number): Promise<void> {
    for (const { of, paths, by } of Object.values(downloads))
      for (const row of of ? this.some(of, most) : [{}]) {
        const mayBe = by === "everyone" || by(row, this.who, this.rows);
        for (const path of paths(row)) await this.download(path, mayBe);
      }
    const files = this.rows.all("attachment");
    const kept = files.filter((file) => !readsFile(file, this.who, this.rows));
    const read = files.filter((file) => readsFile(file, this.who, this.rows));
    for (const file of [...spread(kept, most * 10), ...spread(read, most * 2)])
      await this.download(`/files/${file["id"]}`, read.includes(file) && !file["deletedOn"]);
  }
  private async download(path: string, mayBe: boolean): Promise<void> {
    const { status, body } = await this.trial.get(this.party, path);
    if ((status === 200) !== mayBe) this.say(`${path}: ${status}`);
    if (status === 200 && !path.endsWith(".zip")) this.lookForPeople(body.toString("latin1"), path);
    if (status >= 500) this.say(`${path}: ${status}`);
  }
}

/**
 * Plays the story with the sidelines and lets everybody look at everything: each list, record, field, filter, sort, count,
 * file, paper and export, and each mutation at the moment at which somebody rightly does it. What they may is written
 * by hand: `access-sight.ts`, `access-fields.ts`, `access-answers.ts` and `access-deeds.ts`.
 * @param isWhole whether everybody looks at everything in every list; otherwise some do, each at all rows and at one list in
 * eight in every way, and strangers try the deeds in turn.
 */
export async function runAccess({ url, isWhole }: { url: string; isWhole: boolean }) {
  let trial!: Trial;
  const stage = await playStory(() => {}, {
    environment: {
      DATABASE_URL: url,
      ...{ TANHUI_REQUESTS_PER_MINUTE: "100000000", TANHUI_BUDGET_PERCENT: "100000000" },
      // Nobody answers there: what would be sent waits, and can be read.
      TANHUI_GATEWAY_URL: "http://127.0.0.1:1/messages",
    },
    narrator: (origin, clock, store) => (trial = new Trial(origin, clock, store, isWhole)),
  });
  try {
    const { violations } = trial;
    violations.push(...unwritten(schema), ...unnamed(schema), ...revealing(schema), ...unrouted());
    await sidelines(stage).catch((error: unknown) => {
      throw new Error(`the story broke off after: ${violations.join("; ")}`, { cause: error });
    });
    for (const name of Object.keys(schema.getMutationType()!.getFields()))
      if (!trial.tried.has(name)) violations.push(`${name} was done by nobody`);
    const deedCalls = trial.calls;
    const rows = await trial.snapshot();
    const all = (await trial.lookers()).filter(({ looker }) => isWhole || few.has(looker.name));
    const most = isWhole ? 5 : 1;
    const said = new Map<string, string>();
    for (const [turn, { looker, party }] of all.entries()) {
      if (party) await trial.signIn(party);
      const look = new Look(trial, rows, looker, party);
      await look.atRows();
      for (const [index, list] of lists.entries()) {
        if (!isWhole && (index + turn) % 8 !== 0) continue;
        await look.atList(list);
        await look.atRelations(list);
        await look.atRecords(list, most);
        await look.atFilters(list);
      }
      await look.atQuestions(most, said);
      await look.atDownloads(most);
    }
    const figures = { signIns: all.length, deeds: trial.tried.size, deedCalls, reads: trial.calls - deedCalls };
    return { violations, ...figures };
  } finally {
    await stage.close();
  }
}
/** So many of a list, from all over it. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, index) => index % Math.ceil(list.length / most) === 0);
/** The routes that no row of a table names. */
function unrouted(): string[] {
  const paths = modules.flatMap(({ routes: own = [] }) => own.map(({ method, path }) => `${method} ${path}`));
  return paths
    .filter((path) => !routes.some((known) => path.startsWith(known)))
    .map((path) => `${path} has no row in the table of downloads`);
}
