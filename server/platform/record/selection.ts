import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import { attributesOf } from "./attributes.ts";
import type { AnyResource } from "./resource.ts";

const plans = new WeakMap<FieldNode, Map<string, readonly string[]>>();

/** The names of the fields requested under `set`, with fragments expanded; @skip and @include are ignored. */
function fieldsUnder(set: SelectionSetNode | undefined, { fragments }: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((node) =>
    node.kind === Kind.FIELD
      ? [node]
      : fieldsUnder(node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]?.selectionSet : node.selectionSet, {
          fragments,
        } as GraphQLResolveInfo),
  );
}
/** The fields requested under this one, or under its child `within`. */
export function asked(info: GraphQLResolveInfo, within?: string): FieldNode[] {
  const fields = info.fieldNodes.flatMap(({ selectionSet }) => fieldsUnder(selectionSet, info));
  return within
    ? fields.filter(({ name }) => name.value === within).flatMap(({ selectionSet }) => fieldsUnder(selectionSet, info))
    : fields;
}

/**
 * The columns from which a field is answered: an attribute's own; of a field that has none, those from which it is
 * derived. Where neither says it all, such as for `moves` and what only some may read, also all that rights rest on.
 */
function columnsOf(resource: AnyResource, name: string): readonly string[] {
  const { derived, needs, lifecycle, entity } = resource;
  const attribute = attributesOf(entity).get(name);
  if (name.startsWith("__")) return [];
  if (derived?.[name]) return derived[name];
  if (attribute && !attribute.restricted) return [name];
  return [...(attribute ? [name] : []), ...(lifecycle ? ["state"] : []), ...needs];
}

/**
 * The columns needed to answer the query on `resource`, with its id: the same array for each execution of a document.
 * @param within the child whose fields are meant, such as the items of a page.
 * @param also a column that is needed besides.
 */
export function columnsFor(
  resource: AnyResource,
  info: GraphQLResolveInfo,
  within = "",
  also = "id",
): readonly string[] {
  const [node, another] = info.fieldNodes;
  const kept = (another ? undefined : plans.get(node!)) ?? new Map<string, readonly string[]>();
  if (!another) plans.set(node!, kept);
  const key = `${within} ${also}`;
  const known = kept.get(key);
  if (known) return known;
  const names = asked(info, within || undefined).flatMap(({ name }) => columnsOf(resource, name.value));
  const columns = [...new Set(["id", also, ...names])].sort();
  kept.set(key, columns);
  return columns;
}
