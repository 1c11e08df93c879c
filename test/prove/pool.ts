import { getNamedType, isLeafType, isListType, getNullableType, isObjectType, type GraphQLObjectType } from "graphql";

/** Numbers from a seed: the same for the same seed, anywhere (mulberry32). */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** A whole number from 0 below `sides`. */
  below(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  }
  /** True in `percent` of a hundred. */
  is(percent: number): boolean {
    return this.below(100) < percent;
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** What somebody has seen of the records: values by `Type.field`, and by the field's name and kind. */
export class Pool {
  readonly #values = new Map<string, unknown[]>();

  of(key: string): readonly unknown[] {
    return this.#values.get(key) ?? [];
  }
  /** The types of the records that were seen. */
  get types(): readonly string[] {
    return [...this.#values.keys()].flatMap((key) => (key.endsWith(".id") ? [key.slice(0, -".id".length)] : []));
  }
  add(key: string, value: unknown): void {
    const known = this.#values.get(key);
    if (!known) this.#values.set(key, [value]);
    else if (known.length < 200 && !known.includes(value)) known.push(value);
  }
  /** Takes the values of an answered record. */
  take(type: GraphQLObjectType, record: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(record)) {
      const field = type.getFields()[name];
      if (!field || value === null) continue;
      const inner = getNamedType(field.type);
      const entries: readonly unknown[] = isListType(getNullableType(field.type)) ? (value as unknown[]) : [value];
      for (const entry of entries) {
        if (isObjectType(inner)) this.#inner(inner, name, entry as Entry);
        else {
          this.add(`${type.name}.${name}`, entry);
          this.add(`${name} ${inner.name}`, entry);
        }
      }
    }
  }
  #inner(type: GraphQLObjectType, name: string, entry: Entry): void {
    this.take(type, entry);
    if (typeof entry["id"] === "string") this.add(`${name} ID`, entry["id"]);
  }
}
type Entry = Readonly<Record<string, unknown>>;

/** The document that shows a page of records, each with its own values and the ids of those it names. */
export function pageDocument(root: string, page: GraphQLObjectType): string {
  const record = getNamedType(page.getFields()["items"]!.type) as GraphQLObjectType;
  const parts = Object.values(record.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    if (isLeafType(inner)) return [name];
    const hasId = isObjectType(inner) && "id" in inner.getFields();
    return hasId && !isListType(getNullableType(type)) ? [`${name} { id }`] : [];
  });
  return `{ ${root}(take: 12) { next items { ${parts.join(" ")} } } }`;
}
