import type { EntityMetadata, Platform } from "@mikro-orm/core";
import { tableOf } from "./table-name.ts";

/**
 * Half-open ranges `[from, from + length)` of one `within` that must never overlap. An empty range overlaps nothing.
 */
export interface Range {
  readonly within: string;
  readonly from: string;
  readonly length: string;
}
const ranges = new Map<string, Range>();
const wholes = new Map<string, string[]>();

/** Makes the database keep the ranges of this table disjoint, in either dialect. */
export const Apart =
  (range: Range) =>
  (entity: Function): void =>
    void ranges.set(entity.name, range);
/** Final states of `column`: a row never leaves them, and its range no longer changes. */
export interface End {
  readonly column: string;
  readonly values: readonly string[];
}
const ends = new Map<string, End>();
/** Makes the database refuse every change and deletion of a row in a final state. */
export const Final =
  (end: End) =>
  (entity: Function): void =>
    void ends.set(entity.name, end);
const written = new Set<string>();
/** Makes the database refuse every change and deletion: rows are written once. */
export const Immutable = (entity: Function): void => void written.add(entity.name);
/** Makes the database keep `column` whole, non-negative and exact in a double. */
export const keepWhole = (entity: Function, column: string): void =>
  void wholes.set(entity.name, [...(wholes.get(entity.name) ?? []), column]);
const listed = new Map<string, string[]>();
/**
 * Makes the database keep this table in the order of `column` and, where that is equal, of the id: a list by it is read
 * from there, from any place on, in both directions. It leads to a value of `column` as well.
 */
export const keepInOrder = (entity: Function, column: string): void =>
  void listed.set(entity.name, [...(listed.get(entity.name) ?? []), column]);

/** Adds to each table the constraints that the dialects spell differently: the one place where they are written. */
export function addConstraints(meta: EntityMetadata, platform: Platform): void {
  const sqlite = platform.constructor.name.startsWith("Sqlite");
  const table = tableOf({ name: meta.className });
  for (const column of wholes.get(meta.className) ?? []) {
    // SQLite stores 1.5 in an integer column, unless it must equal its own bits. (`typeof(…)` would do, but MikroORM
    // cannot read a call back.)
    const integer = sqlite ? `"${column}" | 0 = "${column}" and ` : "";
    meta.checks.push({
      name: `${table}_${column}_whole`,
      expression: `${integer}"${column}" >= 0 and "${column}" <= ${Number.MAX_SAFE_INTEGER}`,
    });
  }
  for (const column of listed.get(meta.className) ?? []) meta.indexes.push({ properties: [column, "id"] as never });
  const end = ends.get(meta.className);
  if (end) {
    const name = `${table}_final`;
    const values = end.values.map((value) => `'${value}'`).join(", ");
    meta.triggers.push({
      name,
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      ...(sqlite
        ? { when: `old."${end.column}" in (${values})`, body: `select raise(abort, '${name}');` }
        : {
            body:
              `if old."${end.column}" in (${values}) then raise exception '${name}'; end if; if tg_op = 'DELETE' ` +
              "then return old; end if; return new;",
          }),
    });
  }
  if (written.has(meta.className)) {
    const name = `${table}_immutable`;
    meta.triggers.push({
      name,
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body: sqlite ? `select raise(abort, '${name}');` : `raise exception '${name}'; return null;`,
    });
  }
  const range = ranges.get(meta.className);
  if (!range) return;
  const [within, from, length] = [range.within, range.from, range.length].map((column) => `"${column}"`);
  const name = `${table}_apart`;
  if (!sqlite) {
    meta.checks.push({
      name,
      expression: `exclude using gist (${within} with =, int8range(${from}, (${from} + ${length})) with &&)`,
    });
    return;
  }
  meta.indexes.push({ name: `${name}_index`, properties: [range.within, range.from] as never });
  // Stored ranges are disjoint already, so only the nearest neighbour on each side can overlap: two index look-ups.
  const nearest = (what: string, side: string, order: string) =>
    `(select ${what} from "${table}" where ${within} = new.${within} and ${from} ${side} new.${from} and ${length} > 0` +
    ` and "id" <> new."id" order by ${from} ${order} limit 1)`;
  meta.triggers.push({
    name,
    timing: "before",
    events: ["insert", "update"],
    when: `new.${length} > 0`,
    body:
      `select raise(abort, '${name}') where ${nearest(`${from} + ${length}`, "<=", "desc")} > new.${from}` +
      ` or ${nearest(from!, ">", "asc")} < new.${from} + new.${length};`,
  });
}
