import { platformDefault } from "../../shared/platform/competence.ts";
import type { PolicyPack, Source } from "./policy.ts";

/** Every rule of a pack that cites a clause, with its path (RFC 6901). */
function sourced(value: unknown, path: string): [path: string, rule: Source][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, of]) => sourced(of, `${path}/${name}`));
  return "clause" in value ? [[path, value as Source], ...inner] : inner;
}

/** Rules that cite an instrument which their pack does not list, or with a different status. */
export const citationFaults = (pack: PolicyPack): string[] =>
  sourced(pack, "").flatMap(([path, { clause, status }]) => {
    const instrument = clause.split(" ")[0]!;
    const real = clause === platformDefault ? "platformDefault" : pack.instruments[instrument]?.status;
    if (!real) return [`${path}/clause cites ${instrument}, which is not among the instruments`];
    return status === real ? [] : [`${path}/status must be ${real}, the status of ${clause}`];
  });
