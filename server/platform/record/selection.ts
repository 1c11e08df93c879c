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
 * The columns needed to answer the query on `resource`, with its id and what `rolesOn` needs. Cached with the parsed
 * document.
 */
export function columnsFor(resource: AnyResource, info: GraphQLResolveInfo, within = ""): readonly string[] {
  const [node, another] = info.fieldNodes;
  const kept = another
    ? new Map<string, readonly string[]>()
    : (plans.get(node!) ?? new Map<string, readonly string[]>());
  if (!another) plans.set(node!, kept);
  const known = kept.get(within);
  if (known) return known;
  const names = asked(info, within || undefined)
    .flatMap(({ name }) => resource.derived?.[name.value] ?? [name.value])
    .filter((name) => attributesOf(resource.entity).has(name));
  const columns = [
    ...new Set<string>(["id", ...(resource.lifecycle ? ["state"] : []), ...resource.needs, ...names]),
  ].sort();
  kept.set(within, columns);
  return columns;
}
