import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import mariculture from "../../server/seeds/methodology/mariculture.json" with { type: "json" };
import type { Way } from "./coverage.ts";
import { distort, distortText, oddBodies } from "./distort.ts";
import type { Chance, Pool } from "./pool.ts";

/** A request as it is sent: its body, and the key under which it may be repeated. */
export interface Asked {
  readonly body: string;
  /** The document in it, where there is one. */
  readonly query?: string;
  readonly key?: string;
}
type Given = GraphQLArgument | GraphQLInputField;
/** The types of records that an argument refers to, where its name does not say so. */
const referred: Readonly<Record<string, string>> = {
  from: "Event",
  supply: "Block",
  to: "Organization",
  client: "Organization",
  provider: "Organization",
  evaluator: "Organization",
  verifier: "Organization",
  validator: "Organization",
  owner: "Organization",
  successor: "Methodology",
  corrects: "Handover",
  team: "Person",
  stops: "Place",
  entry: "Moment",
  line: "InventoryLine",
  evidence: "Attachment",
  attachments: "Attachment",
  boundaryFile: "Attachment",
};
/** The records of which a field answers something else: to their ids the answer's name does not lead. */
const subjects: Readonly<Record<string, string>> = {
  MethodologyEvaluation: "Methodology",
  Recomputation: "Issuance",
  RegistrationProblem: "Project",
};
/** Values for names that no record shows. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  take: [1, 2, 3],
  skip: [0, 0, 1],
  region: ["370000", "460000", "510000", "220000", "510100"],
  kind: ["meeting", "forum"],
  kinds: ["validation", "evaluation"],
  hostKind: ["government", "enterprise"],
  level: ["provincial"],
  activity: ["12000", "0.5"],
  value: ["0.5", "1"],
  count: ["1", "100"],
  unit: ["kWh", "t", "km"],
  factorUnit: ["kgCO2/kWh"],
  search: ["Beijing", "上海", "PEK", "cheng"],
  serial: ["370000-PHCER-0000000000001", "370000-PHCER-0000000000042"],
  url: ["https://example.org/plan"],
  alpha: [0.05, 0.2],
  all: [100, 1_000],
  bad: [1, 5],
  first: [1, 2, 5],
  second: [7, 20],
  uscc: ["91350100M000100Y43"],
  email: ["somebody@example.org"],
  password: ["潮水漫过滩涂时看见白鹭低低地飞过去"],
  inputs: [afforestation, mariculture].map(({ document }) => structuredClone(document.examples[0]!.inputs)),
  content: [
    "stage,category,source,activity,unit,factor\nevent,LODGING_CATERING,住宿,3,night,acc-hotel-night",
    "项目名称,城市,业主信用代码,业主名称,项目类型,领域,原登记机制,原登记编号\n南岭林场碳汇,潍坊,91350100M000100Y43,南岭林场,既有碳汇,林业碳汇,其他,NL-1",
  ].map((text) => Buffer.from(text).toString("base64")),
};
const days = ["2025-03-03", "2025-06-30", "2025-12-01", "2026-03-15", "2026-11-01", "2027-01-10"];
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [1, 2, 3, 10],
  Float: [0.05, 0.5, 1],
  Whole: [0, 1, 300, 2025],
  Kilograms: [1, 1_000, 50_000],
  SignedKilograms: [-1_000, 1_000],
  Serial: [0, 1, 42],
  Day: days,
  Instant: days.map((day) => `${day}T04:00:00.000Z`),
  Json: [{}],
};
const words = ["绿色电力、接驳巴士", "Agreed.", "见附件，无异议。", "kWh", "370000"];
const operators: ReadonlySet<string> = new Set(["eq", "in", "gte", "lt", "contains", "isEmpty"]);

/** Makes documents of a schema, with values that somebody has seen. */
export class Documents {
  /** How many fields the document at hand may still name. */
  private room = 0;
  private fragments: string[] = [];
  private isWide = false;
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly pool: Pool,
  ) {}

  /** A request like many: mostly a query, sometimes a mutation, sometimes nothing that anybody should send. */
  any(): Asked {
    const { chance } = this;
    const odd = chance.below(100);
    if (odd === 0) return { body: chance.of(oddBodies) };
    const isMutation = odd > 1 && odd < 9;
    const root = isMutation ? this.schema.getMutationType()! : this.schema.getQueryType()!;
    const fields = Object.values(root.getFields());
    const known = fields.filter((field) => this.isKnown(field));
    const field = chance.of(chance.is(95) && known.length > 0 ? known : fields);
    return this.asked({ root, field, path: [] }, { isOdd: odd === 1 || (odd > 6 && odd < 13) });
  }

  /** Whether a record was seen that the field can be asked for. */
  private isKnown({ args, type }: GraphQLField<unknown, unknown>): boolean {
    const { name: owner } = getNamedType(type);
    return args.every(({ name }) => name !== "id") || this.pool.of(`${subjects[owner] ?? owner}.id`).length > 0;
  }

  /**
   * A document that goes one way, and looks about. @param isOdd puts something in it that nobody should send.
   * @param isWide asks for all that there is.
   */
  asked({ root, field, path }: Way, { isOdd = false, isWide = false } = {}): Asked {
    const { chance } = this;
    this.isWide = isWide;
    this.room = 60;
    this.fragments = [];
    const values = this.argumentsOf(field);
    if (isOdd && chance.is(60)) distort(values, chance);
    const selection = this.selection(field.type, 3, path);
    const operation = root === this.schema.getMutationType() ? "mutation" : "query";
    // A document has at most a thousand tokens.
    const byVariables = chance.is(50) || field.args.some(({ type }) => getNamedType(type).name === "Json");
    const shown = Object.entries(values).map(([name, value]) => ({ name, value, type: typeOf(field.args, name) }));
    const declared = shown.map(({ name, type }) => `$${name}: ${String(type ?? "String")}`).join(", ");
    const passed = shown.map(({ name, value, type }) => `${name}: ${byVariables ? `$${name}` : literal(value, type)}`);
    const head = byVariables && declared ? `${operation} (${declared})` : operation;
    const call = `${field.name}${passed.length > 0 ? `(${passed.join(", ")})` : ""}${selection}`;
    const text = `${head} { ${chance.is(10) ? "it: " : ""}${call} }${this.fragments.join("")}`;
    const query = isOdd && chance.is(50) ? distortText(text, chance) : text;
    const key = operation === "mutation" && chance.is(50) ? `key-${chance.below(20)}` : undefined;
    return { body: JSON.stringify({ query, ...(byVariables && { variables: values }) }), query, ...(key && { key }) };
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
    const owner = getNamedType(field.type).name;
    if (owner === "Verification") return this.mark(this.chance.of(field.args));
    const values = this.given(field.args, owner);
    for (const [type, id] of [
      ["type", "id"],
      ["subjectType", "subjectId"],
    ] as const)
      if (type in values) Object.assign(values, this.record(type, id));
    // A cursor belongs to the list that has no order of its own.
    if ("sort" in values) delete values["after"];
    return values;
  }
  /** One of the marks by which a certificate is looked up. */
  private mark({ name, type }: GraphQLArgument): Record<string, unknown> {
    return { [name]: this.value(type, name, "Certificate") };
  }
  /** The type and id of a record. */
  private record(type: string, id: string): object {
    const { chance, pool } = this;
    if (pool.types.length === 0) return {};
    const name = chance.of(pool.types);
    return { [type]: lower(name), [id]: chance.of(pool.of(`${name}.id`)) };
  }

  /** Values for what is needed, and for some of what is not. @param owner the type to which an `id` belongs. */
  private given(fields: readonly Given[], owner: string): Record<string, unknown> {
    const chosen = fields.filter(
      ({ name, type, defaultValue }) =>
        name === "take" || (isNonNullType(type) && defaultValue === undefined) || (!this.isWide && this.chance.is(30)),
    );
    return Object.fromEntries(chosen.map(({ name, type }) => [name, this.value(type, name, owner)]));
  }

  private value(type: GraphQLInputType, name: string, owner: string): unknown {
    const { chance, pool } = this;
    const given = getNullableType(type);
    if (name === "take" && this.isWide) return 20;
    if (isListType(given))
      return Array.from({ length: name === "stops" ? 2 : 1 + chance.below(2) }, () =>
        this.value(given.ofType, name, owner),
      );
    if (isEnumType(given)) return chance.of(given.getValues()).name;
    if (isInputObjectType(given)) return this.object(Object.values(given.getFields()), given.name, name, owner);
    if (given.name === "ID" || name === "id") return this.id(name, owner);
    if (name === "after") return chance.of([...pool.of(`${owner}.next`), ""]);
    const seen = given.name === "Boolean" ? [] : [...pool.of(`${owner}.${name}`), ...pool.of(`${name} ${given.name}`)];
    const lists = [usual[name] ?? [], seen, scalars[given.name] ?? words].filter((list) => list.length > 0);
    return chance.of(chance.is(85) ? lists[0]! : chance.of(lists));
  }
  private object(fields: readonly GraphQLInputField[], type: string, name: string, owner: string): unknown {
    if (type === "BoxInput") return { west: 114, south: 34, east: 123, north: 39 };
    if (!fields.every((one) => operators.has(one.name)) && !type.endsWith("Filter")) return this.given(fields, type);
    const one = this.chance.of(fields);
    const asked = operators.has(one.name) ? name : one.name;
    const record = owner.replace(/Page$/, "");
    return { [one.name]: this.value(one.type, asked, one.name === "isEmpty" ? "" : record) };
  }
  private id(name: string, owner: string): unknown {
    const { chance, pool } = this;
    const record = subjects[owner] ?? owner.replace(/Page$/, "");
    const type = name === "id" ? record : (referred[name] ?? upper(name));
    const near = [pool.of(`${type}.id`), pool.of(`${name} ID`)].find((list) => list.length > 0);
    if (near && chance.is(97)) return chance.of(near);
    return pool.types.length > 0 ? chance.of(pool.of(`${chance.of(pool.types)}.id`)) : "nobody";
  }

  /** Some of the fields of a type, or all that lead down `path`. */
  private selection(type: GraphQLOutputType, depth: number, path: readonly string[]): string {
    const inner = getNamedType(type);
    if (!isObjectType(inner)) return "";
    const parts: string[] = [];
    for (const field of Object.values(inner.getFields())) {
      if (this.room <= 0 && field.name !== path[0]) continue;
      const isLeaf = isLeafType(getNamedType(field.type));
      const isNamed = field.name === path[0];
      const isPlain = field.name === "items" || this.chance.is(isLeaf ? 60 : 35);
      if (!isNamed && (path.length > 1 || !isPlain || (!isLeaf && depth === 0))) continue;
      this.room--;
      const below = this.selection(field.type, Math.max(depth - 1, 0), isNamed ? path.slice(1) : []);
      parts.push(this.written(inner.name, field.name, below));
    }
    return ` { ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
  }
  /** A field with its selection, in one of several forms now and then. */
  private written(type: string, name: string, below: string): string {
    const way = this.chance.below(60);
    const field = `${name}${way === 0 ? " @include(if: true)" : ""}${below}`;
    if (way === 1) return `... on ${type} @skip(if: false) { ${field} }`;
    if (way === 2) return `a${this.room}: ${field}`;
    if (way !== 3) return field;
    const fragment = `F${this.fragments.length}`;
    this.fragments.push(` fragment ${fragment} on ${type} { ${field} }`);
    return `...${fragment}`;
  }
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const typeOf = (fields: readonly Given[], name: string): GraphQLInputType | undefined =>
  fields.find((one) => one.name === name)?.type;

/** A value as it stands in a document. */
function literal(value: unknown, type: GraphQLInputType | undefined): string {
  const given = type && getNullableType(type);
  if (Array.isArray(value))
    return `[${value.map((one) => literal(one, isListType(given) ? given.ofType : given)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = isInputObjectType(given) ? Object.values(given.getFields()) : [];
    const parts = Object.entries(value).map(([name, one]) => `${name}: ${literal(one, typeOf(fields, name))}`);
    return `{ ${parts.join(", ")} }`;
  }
  if (isEnumType(given) && typeof value === "string" && /^\w+$/.test(value)) return value;
  return JSON.stringify(value) ?? "null";
}
