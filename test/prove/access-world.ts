import type { GraphQLSchema } from "graphql";
import type { Kysely } from "kysely";
import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { beginSession } from "../../server/identity/session.ts";
import { dayOf, type StoryClock } from "../../server/platform/clock.ts";
import type { Store } from "../../server/platform/store/store.ts";
import { password, usccOf } from "../../server/seeds/story/cast.ts";
import { Telling, type Party } from "../../server/seeds/story/telling.ts";
import { rootOf } from "../support/watched.ts";
import { deeds } from "./access-deeds.ts";
import { sights, sitsIn, type Looker, type Raw, type Rows, type Seat } from "./access-sight.ts";

type Anything = Kysely<Record<string, Record<string, unknown>>>;

/** Those who have no part in the story: each kind in the main province and in another one, with organizations of their own. */
const strangers: readonly (readonly [name: string, kind: PartyKind, region: string])[] = partyKinds.flatMap((kind) => {
  const isCitys = kind === "subCentre" || kind === "cityBureau";
  return [
    [`here.${kind}`.toLowerCase(), kind, isCitys ? "370200" : "370000"] as const,
    [`there.${kind}`.toLowerCase(), kind, isCitys ? "220100" : "220000"] as const,
  ];
});
/** Those who asked to join an organization of the story, and were not approved; and one whose seat was ended. */
const applicants: readonly (readonly [name: string, of: string, kind: PartyKind])[] = [
  ["applicant.department", "department@demo.example", "department"],
  ["applicant.operator", "operator@demo.example", "operator"],
  ["applicant.expert", "experta@demo.example", "expert"],
  ["applicant.owner", "forester@demo.example", "projectDeveloper"],
  ["applicant.organiser", "fairorganiser@demo.example", "organiser"],
  ["refused.expert", "experta@demo.example", "expert"],
  ["ended.owner", "mariner@demo.example", "projectDeveloper"],
];
const shut: ReadonlySet<string> = new Set(["FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED"]);

/** Tells the story, and lets everybody else try each deed first: whoever is not in the table of deeds must be refused. */
export class Trial extends Telling {
  readonly violations: string[] = [];
  /** By name: the local part of the address. */
  readonly parties = new Map<string, Party>();
  readonly tried = new Set<string>();
  calls = 0;
  private isArrived = false;
  private readonly people = new Map<string, string>();

  constructor(
    private readonly at: string,
    private readonly watch: StoryClock,
    private readonly store: Store,
    /** Whether everybody tries each deed in each province; otherwise strangers do, once. */
    private readonly isWhole: boolean,
  ) {
    super(at, watch, () => {});
  }
  private get rows(): Anything {
    return this.store.reading as unknown as Anything;
  }
  private chapters = 0;
  override chapter(): void {
    this.chapters++;
  }

  /** Signs in with the password once; later a session is begun without it, since a password takes its time. */
  override async signIn(party: Party): Promise<void> {
    const name = nameOf(party);
    const known = this.parties.get(name);
    if (!known?.cookie) await super.signIn(party);
    else {
      const token = await beginSession(this.store, await this.personOf(party), this.watch.now());
      party.cookie = `${known.cookie.split("=")[0]}=${token}`;
      party.since = dayOf(this.watch.now());
    }
    this.parties.set(name, party);
  }
  private async personOf({ email }: Party): Promise<string> {
    const known = this.people.get(email);
    if (known) return known;
    const { id } = await this.rows
      .selectFrom("person")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    this.people.set(email, String(id));
    return String(id);
  }

  override async ask<T = any>(
    party: Party | null,
    query: string,
    variables: Record<string, unknown> = {},
    key?: string,
  ): Promise<T> {
    if (this.chapters > 1 && !this.isArrived) await this.arrive();
    const { kind, field } = rootOf(query);
    if (kind === "mutation" && this.isArrived) {
      const done = await this.letOthersTry(field, party, query, variables);
      if (done) return done as T;
    }
    return super.ask<T>(party, query, variables, key);
  }

  /** Lets in whoever has no part in the story. */
  private async arrive(): Promise<void> {
    this.isArrived = true;
    const administrator = this.parties.get("administrator")!;
    for (const [index, [name, kind, region]] of strangers.entries()) {
      const organization = {
        name: `过客机构${index}`,
        region: `${region.slice(0, 2)}0000`,
        // What shows that it is registered is the administrators' of its region to read.
        ...(index % 3 === 0
          ? { identifier: { kind: "businessRegistration", country: "HK", number: `${7_000 + index}` }, proof: "登记证" }
          : { uscc: usccOf(5_000 + index) }),
      };
      await this.letIn(administrator, name, { organization, kind, region }, true);
    }
    for (const [name, email, kind] of applicants) {
      const of = await this.rows
        .selectFrom("person")
        .innerJoin("organization", "organization.id", "person.organization")
        .select(["organization.name", "organization.uscc", "organization.region"])
        .where("person.email", "=", email)
        .executeTakeFirstOrThrow();
      const organization = { name: String(of["name"]), uscc: String(of["uscc"]), region: String(of["region"]) };
      const seat = await this.letIn(administrator, name, { organization, kind, region: "370000" }, false);
      if (name.startsWith("refused")) await this.refuse(administrator, name, seat);
      if (!name.startsWith("ended")) continue;
      await super.ask(administrator, 'mutation ($id: ID!) { approveMembership(id: $id, proof: "授权书") { id } }', {
        id: seat,
      });
      await super.ask(administrator, 'mutation ($id: ID!) { endMembership(id: $id, reason: "离职") { id } }', {
        id: seat,
      });
    }
  }
  /** Whoever asked for a seat elsewhere too, said with whom they have to do, and was refused there. */
  private async refuse(administrator: Party, name: string, seat: string): Promise<void> {
    const party = this.parties.get(name)!;
    await super.ask(administrator, 'mutation ($id: ID!) { approveMembership(id: $id, proof: "授权书") { id } }', {
      id: seat,
    });
    const { it } = await super.ask(
      party,
      'mutation { it: requestMembership(kind: expert, region: "220000") { id organization { id } } }',
    );
    const declare =
      'mutation ($id: ID!) { declareRelation(organization: $id, kind: employment, since: "2020-01-01") { id } }';
    await super.ask(party, declare, { id: it.organization.id });
    await super.ask(administrator, 'mutation ($id: ID!) { refuseMembership(id: $id, reason: "不符") { id } }', {
      id: it.id,
    });
  }
  private async letIn(administrator: Party, name: string, input: object, isApproved: boolean): Promise<string> {
    const email = `${name}@demo.example`;
    const register = "mutation ($input: RegistrationInput!) { it: register(input: $input) { dueOn } }";
    await super.ask(null, register, { input: { ...input, name: `过客${name}`, email, password } });
    const asked =
      "{ it: memberships(filter: { state: { eq: requested } }, sort: [{ by: id, descending: true }], take: 1) { items { id } } }";
    const [seat] = (await super.ask(administrator, asked)).it.items;
    if (isApproved)
      await super.ask(administrator, 'mutation ($id: ID!) { approveMembership(id: $id, proof: "授权书") { id } }', {
        id: seat.id,
      });
    const cookie = administrator.cookie!;
    const party: Party = { name, email, password, cookie };
    this.parties.set(name, party);
    await this.signIn(party);
    return seat.id as string;
  }

  /** Everybody who looks, with the seats that they have now. */
  async lookers(): Promise<{ looker: Looker; party: Party | null }[]> {
    const seats = await this.rows
      .selectFrom("membership")
      .select(["person", "kind", "region", "organization"])
      .where("state", "=", "active")
      .execute();
    const held = Map.groupBy(seats, ({ person }) => String(person));
    const all: { looker: Looker; party: Party | null }[] = [
      { looker: { name: "public", person: null, organization: null, seats: [] }, party: null },
    ];
    for (const [name, party] of this.parties) {
      const person = await this.personOf(party);
      const own = held.get(person) ?? [];
      const organization = own[0] ? String(own[0]["organization"]) : null;
      all.push({ looker: { name, person, organization, seats: own as unknown as Seat[] }, party });
    }
    return all;
  }

  private async letOthersTry(
    field: string,
    rightful: Party | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<unknown> {
    const record = await this.recordOf({
      ...variables,
      written: [...query.matchAll(/"([\w-]{5,40})"/g)].map(([, one]) => one),
    });
    const mark = this.isWhole ? `${field} ${record?.["region"] ?? ""}` : field;
    if (this.tried.has(mark)) return undefined;
    this.tried.add(mark);
    this.tried.add(field);
    const rule = deeds[field];
    if (rule === undefined) {
      this.violations.push(`${field} has no row in the table of deeds`);
      return undefined;
    }
    if (rule === "everyone") return undefined;
    if (rightful && !this.parties.has(nameOf(rightful))) await this.signIn(rightful);
    const all = await this.lookers();
    const doer = all.find(({ party }) => party?.email === rightful?.email)!;
    const place = { region: doer.looker.seats[0]?.region, ...record };
    if (!mayDo(rule, doer.looker, doer.looker, place))
      this.violations.push(`${field} is done by ${doer.looker.name}, whom its row does not name`);
    const before = await this.traces();
    for (const [index, { looker, party }] of all.entries()) {
      if (looker.name === doer.looker.name || mayDo(rule, looker, doer.looker, place)) continue;
      if (!this.isWhole && !isTelling(looker, doer.looker, index + this.tried.size)) continue;
      const done = await this.tryAs(party, looker.name, field, query, variables);
      if (done) return done;
    }
    if ((await this.traces()) !== before) this.violations.push(`${field} left a trace when others tried it`);
    return undefined;
  }
  private async tryAs(party: Party | null, name: string, field: string, query: string, variables: object) {
    this.calls++;
    const { data, errors } = await this.send(party, query, variables as Record<string, unknown>);
    const code = String(errors?.[0]?.extensions["code"] ?? "accepted");
    if (code === "accepted") {
      this.violations.push(`${field} was done by ${name}`);
      return data;
    }
    if (!shut.has(code)) this.violations.push(`${field} by ${name}: ${code} ${errors?.[0]?.message ?? ""}`);
    return undefined;
  }
  /** How much has been done so far: every deed leaves a leaf of the log. */
  private async traces(): Promise<number> {
    const { n } = await this.rows
      .selectFrom("leaf")
      .select((it) => it.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  /** The region and city of what a deed is about, by the ids in what was sent. */
  private async recordOf(variables: object): Promise<Raw | undefined> {
    for (const id of idsIn(variables)) {
      for (const type of [...Object.keys(sights), "attachment"]) {
        if (type === "organization" || type === "person") continue;
        const row = await this.rows.selectFrom(type).selectAll().where("id", "=", id).executeTakeFirst();
        if (!row) continue;
        const upper = (row["subjectId"] ?? row["event"] ?? row["project"]) as string | undefined;
        // A factor is of the region whose administrator answers for it: `CN-37` is Shandong's.
        if (type === "factor") return { region: `${String(row["region"]).replace(/^CN-?/, "") || "00"}0000` };
        if (row["region"]) return row;
        if (type === "contract") return { provider: row["provider"], client: row["client"] };
        return upper ? this.recordOf({ upper }) : undefined;
      }
    }
    const region = (variables as Raw)["region"] ?? (variables as Raw)["input"]?.region;
    return region ? { region } : this.placeOf(idsIn(variables));
  }
  /** Where all seats of the person are whom a deed is about; one of several regions is for those of all. */
  private async placeOf(ids: readonly string[]): Promise<Raw | undefined> {
    if (ids.length === 0) return undefined;
    const seats = await this.rows
      .selectFrom("membership")
      .select("region")
      .distinct()
      .where("person", "in", ids)
      .where("state", "=", "active")
      .execute();
    if (seats.length === 0) return undefined;
    return { region: seats.length === 1 ? seats[0]!["region"] : "000000" };
  }

  /** Sends a document as it is. */
  async put(party: Party | null, query: string, variables: Record<string, unknown> = {}) {
    this.calls++;
    return this.send(party, query, variables);
  }
  async get(party: Party | null, path: string): Promise<{ status: number; body: Buffer }> {
    this.calls++;
    const response = await fetch(`${this.at}${path}`, { headers: { ...(party?.cookie && { cookie: party.cookie }) } });
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }

  /** All rows of the database, as they are now. */
  async snapshot(): Promise<Rows> {
    const types = [...Object.keys(sights), "attachment"];
    const all = new Map<string, readonly Raw[]>();
    for (const type of types) all.set(type, await this.rows.selectFrom(type).selectAll().execute());
    const byId = new Map(types.map((type) => [type, new Map(all.get(type)!.map((row) => [row["id"] as string, row]))]));
    return { all: (type) => all.get(type) ?? [], of: (type, id) => (id ? byId.get(type)?.get(id) : undefined) };
  }
}

const nameOf = ({ email }: Party): string => email.split("@")[0]!;
/** Every text in a value that can be an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[\w-]{5,40}$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/**
 * Whom a short run lets try: the public, those who were not approved, the same kinds elsewhere, and of the other strangers
 * some in turn.
 */
function isTelling({ name, seats }: Looker, doer: Looker, turn: number): boolean {
  if (name === "public" || name.startsWith("applicant") || name.startsWith("ended")) return turn % 4 === 0;
  const isSame = seats.some(({ kind }) => doer.seats.some((seat) => seat.kind === kind));
  return name.includes(".") && (isSame || turn % 15 === 0);
}

/** Whether a row of the table of deeds names somebody, as against the one who rightly does it. */
function mayDo(rule: string, who: Looker, rightful: Looker, place: Raw): boolean {
  return rule.split(" ").some((word) => {
    const [kind, where] = word.split(/(?=[@*])/) as [PartyKind, string | undefined];
    if (word === "everyone") return true;
    if (word === "signedIn") return who.person !== null;
    if (word === "self") return who.person === rightful.person;
    if (word === "own") return !!who.organization && who.organization === rightful.organization;
    if (word === "party") return !!who.organization && [place["provider"], place["client"]].includes(who.organization);
    if (where === "*") return who.seats.some((seat) => seat.kind === kind);
    if (where === "@city")
      return who.seats.some((seat) => seat.kind === kind && [place["city"], place["region"]].includes(seat.region));
    return sitsIn(who, [kind], place["region"] as string);
  });
}

/** The mutations that no row of the table names, and the rows that name none. */
export function unnamed(schema: GraphQLSchema): string[] {
  const all = Object.keys(schema.getMutationType()!.getFields());
  return [
    ...all.filter((name) => !(name in deeds)).map((name) => `${name} has no row in the table of deeds`),
    ...Object.keys(deeds)
      .filter((name) => !all.includes(name))
      .map((name) => `${name} is not a mutation any more`),
  ];
}
