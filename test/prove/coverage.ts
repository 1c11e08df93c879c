import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

const noRecord = "nobody has such a record in the kept story, and chance begins none";
const noneWaiting = "no event waits in a queue at the end of the kept story";
const noneOpen = "no event or project takes it at the end of the kept story";
const noExport = "no export of another registry is on file in the kept story";
/** Types and fields that no document of this trial reaches, each with the reason. */
const outOfReach: Readonly<Record<string, string>> = {
  BeneficiaryConsent: noRecord,
  BoardEvent: noneWaiting,
  BoardMatch: noneWaiting,
  BoardPassed: noneWaiting,
  BroughtLines: noneOpen,
  BroughtRow: noneOpen,
  BroughtProjectRow: noneOpen,
  BroughtProjectRows: noneOpen,
  Case: noRecord,
  Commitment: noRecord,
  CoveragePart: noRecord,
  EventRegister: noRecord,
  Handover: noRecord,
  HolidayNotice: noRecord,
  OwnToken: "chance makes no token",
  TokenMade: "chance knows nobody's password",
  FactorBegun: "chance knows nobody's password",
  HeadWitness: "no witness is asked in this trial",
  ImportedUnitRow: noExport,
  ImportedUnits: noExport,
  InventoryBoundary: noRecord,
  Invitation: noRecord,
  InvitationMade: "chance invites nobody",
  InvitationSeen: "nobody has the link of an open invitation in the kept story",
  OneTimeLinkMade: "chance asks for a link for nobody whose every seat is below the asker's",
  RegistryExportColumn: noExport,
  RegistryExportOrder: noExport,
  RegistrationProblem: "no project of the kept story is a draft, which alone can lack something",
  Proposal: noRecord,
  Reversal: noRecord,
  SecondPerson: "no move of the kept story that takes two people is open to whoever asks",
  SkippedPart: noneOpen,
  Trade: noRecord,
};

/** A way to a field: a root's field, and the names from there on. */
export interface Way {
  readonly root: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: readonly string[];
}
type Errors = readonly { readonly path?: readonly unknown[] }[];
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Which fields of a schema were reached: a query's where it stands in an answer, a mutation also where it was refused. */
export class Coverage {
  private readonly all: readonly string[];
  private readonly reached = new Set<string>();
  private readonly acted = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {
    this.all = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith("__")
        ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
        : [],
    );
  }
  has(field: string): boolean {
    return this.reached.has(field);
  }
  /** Whether a mutation was done. */
  isDone(mutation: string): boolean {
    return this.acted.has(mutation);
  }
  /** Whether anything of a type was reached. */
  hasSome(type: string): boolean {
    return this.all.some((field) => field.startsWith(`${type}.`) && this.reached.has(field));
  }
  missing(): string[] {
    return this.all.filter(
      (field) => !this.reached.has(field) && !(field in outOfReach || field.split(".")[0]! in outOfReach),
    );
  }
  figures() {
    const mutations = Object.keys(this.schema.getMutationType()!.getFields()).length;
    const unreached = Object.entries(outOfReach).flatMap(([name, why]) =>
      this.hasSome(name) ? [] : [`${name}: ${why}`],
    );
    const reached = `${this.reached.size} of ${this.all.length}`;
    return { fieldsReached: reached, mutationsDone: `${this.acted.size} of ${mutations}`, unreached };
  }

  /** Takes account of an answered document. */
  note(query: string, data: unknown, errors: Errors): void {
    if (!data && errors.every(({ path }) => !path)) return;
    const { definitions } = parse(query, { noLocation: true });
    const fragments: Fragments = new Map(
      definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    const operation = definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )!;
    const root = this.schema.getRootType(operation.operation)!;
    const answered = data ?? Object.fromEntries(errors.map(({ path }) => [path?.[0], null]));
    this.walk(root, operation.selectionSet, answered, fragments);
    if (data && root === this.schema.getMutationType())
      for (const one of operation.selectionSet.selections) if (one.kind === Kind.FIELD) this.acted.add(one.name.value);
  }
  private walk(type: GraphQLObjectType, set: SelectionSetNode, value: unknown, fragments: Fragments): void {
    if (Array.isArray(value)) for (const one of value) this.walk(type, set, one, fragments);
    else if (typeof value === "object" && value !== null) {
      for (const one of set.selections) {
        if (one.kind === Kind.FRAGMENT_SPREAD)
          this.walk(type, fragments.get(one.name.value)!.selectionSet, value, fragments);
        else if (one.kind === Kind.INLINE_FRAGMENT) this.walk(type, one.selectionSet, value, fragments);
        else
          this.enter(type, one.name.value, one.selectionSet, Object(value)[(one.alias ?? one.name).value], fragments);
      }
    }
  }
  private enter(
    type: GraphQLObjectType,
    name: string,
    set: SelectionSetNode | undefined,
    value: unknown,
    fragments: Fragments,
  ): void {
    const field = type.getFields()[name];
    if (!field || value === undefined) return;
    this.reached.add(`${type.name}.${name}`);
    const inner = getNamedType(field.type);
    if (set && isObjectType(inner)) this.walk(inner, set, value, fragments);
  }

  /** The shortest ways to a field, those of queries first. */
  waysTo(missing: string): Way[] {
    const [owner, name] = missing.split(".") as [string, string];
    const roots = [this.schema.getQueryType()!, this.schema.getMutationType()!];
    const own = roots.find((root) => root.name === owner);
    if (own) return [{ root: own, field: own.getFields()[name]!, path: [] }];
    const ways = roots.flatMap((root) =>
      Object.values(root.getFields()).flatMap((field) => {
        const path = pathTo(getNamedType(field.type) as GraphQLObjectType, owner);
        return path ? [{ root, field, path: [...path, name] }] : [];
      }),
    );
    return ways.sort((a, b) => a.path.length - b.path.length).slice(0, 3);
  }
}

/** The names that lead from one type to another by the shortest way. */
function pathTo(from: GraphQLObjectType, owner: string): readonly string[] | undefined {
  if (!isObjectType(from)) return undefined;
  const paths = new Map<GraphQLObjectType, readonly string[]>([[from, []]]);
  for (const [type, path] of paths) {
    if (type.name === owner) return path;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      if (isObjectType(inner) && !paths.has(inner)) paths.set(inner, [...path, field.name]);
    }
  }
  return undefined;
}
