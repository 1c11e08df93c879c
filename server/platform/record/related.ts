import { expressionBuilder, ValueNode } from "kysely";
import type { ClassType } from "type-graphql";
import { anyone, type Context } from "../context.ts";
import { attributesOf } from "./attributes.ts";
import { valuesMost } from "./filter.ts";
import { rowsAmong } from "./loader.ts";
import { resourceOf, type AnyResource } from "./resource.ts";

type Operand = { readonly eq?: string | null; readonly in?: readonly string[] | null };
type Filter = Readonly<Record<string, Operand | null | undefined>>;

const isOpen = ({ rows }: AnyResource): boolean => {
  const node = rows(expressionBuilder() as never, anyone).toOperationNode();
  return ValueNode.is(node) && node.value === true;
};

/**
 * The filter as far as its reader may ask it: by a relation only those records are found whose related record the reader
 * sees. Else a list would tell which records belong to the same one that is hidden.
 */
export async function askable({ entity, foundBy }: AnyResource, filter: object | undefined, context: Context) {
  const own: Record<string, unknown> = { ...filter };
  const attributes = attributesOf(entity);
  for (const [name, operand] of Object.entries((filter ?? {}) as Filter)) {
    const attribute = attributes.get(name);
    if (!operand || name === "id" || name === foundBy || attribute?.kind !== "Id") continue;
    const related = resourceOf((attribute.graph as () => ClassType)());
    const asked = [...(operand.eq ? [operand.eq] : []), ...(operand.in ?? [])];
    // More values than a filter may have are refused where it is applied.
    if (asked.length === 0 || asked.length > valuesMost || isOpen(related)) continue;
    const seen = new Set((await rowsAmong(related, asked, context)).map(({ id }) => id as string));
    if (operand.eq && !seen.has(operand.eq)) own[name] = { in: [] };
    else if (operand.in) own[name] = { ...operand, in: operand.in.filter((id) => seen.has(id)) };
  }
  return filter && own;
}
