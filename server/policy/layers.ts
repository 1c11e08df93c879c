import { platformDefault } from "../../shared/platform/competence.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
const isObject = (value: unknown): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The platform's own rules as a layer of packs: a rule that states a modality but no clause is a platform default. */
export function asDefault<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asDefault) as T;
  if (!isObject(value)) return value;
  const own = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, asDefault(of)]));
  return ("modality" in own ? { ...own, clause: platformDefault, status: "platformDefault" } : own) as T;
}

/** Applies a merge patch (RFC 7396): objects merge by name, other values are replaced, `null` removes. */
export function laid(ground: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const out: Record<string, unknown> = isObject(ground) ? { ...ground } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete out[name];
    else out[name] = laid(out[name], value);
  }
  return out;
}
