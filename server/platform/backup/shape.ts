import type { EntityProperty } from "@mikro-orm/core";
import { InstantType } from "../store/column.ts";
import type { Store } from "../store/store.ts";
import { tableOf } from "../store/table-name.ts";

/** How a value stands in a backup, whatever the database: `json` as canonical text, `flag` as true or false. */
export type ColumnKind = "plain" | "flag" | "json" | "instant";

/** A table as a backup keeps it: its rows in the order of its key. */
export interface Shape {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** The column that the database counts up, if any. */
  readonly counted?: string;
}

function kindOf({ type, runtimeType, columnTypes, customType }: EntityProperty): ColumnKind {
  if (customType instanceof InstantType) return "instant";
  if (type === "boolean" || runtimeType === "boolean") return "flag";
  return /^jsonb?$/.test(columnTypes[0] ?? "") ? "json" : "plain";
}

/** Every table of the store, by name, except those that begin empty. */
export function shapesOf({ orm }: Store, passing: ReadonlySet<string>): Shape[] {
  const shapes = [...orm.getMetadata().getAll().values()].map((meta): Shape => {
    const stored = meta.props.filter(({ fieldNames, persist }) => persist !== false && fieldNames?.length === 1);
    const counted = stored.find(({ primary, autoincrement }) => primary && autoincrement);
    return {
      name: tableOf({ name: meta.className }),
      key: meta.primaryKeys.map((key) => String(key)),
      columns: Object.fromEntries(stored.map((prop) => [prop.fieldNames[0]!, kindOf(prop)])),
      ...(counted && { counted: counted.fieldNames[0]! }),
    };
  });
  return shapes.filter(({ name }) => !passing.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
