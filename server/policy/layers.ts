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

/** A pack's seats as they are laid over each other, in which one may be held by whoever holds another (`as`). */
type Seats<S> = Readonly<Record<string, Readonly<Record<string, S>>>>;
/**
 * Gives each seat that is held `as` another of its act that other's holder.
 * @throws Error for a seat held as one that has no holder of its own.
 */
export const seated = <S extends object>(seats: Seats<S>): Seats<S> =>
  Object.fromEntries(
    Object.entries(seats).map(([act, own]) => [
      act,
      Object.fromEntries(Object.entries(own).map(([name, seat]) => [name, heldAs(seat, own, `${act}.${name}`)])),
    ]),
  );
function heldAs<S extends object>(seat: S, own: Readonly<Record<string, S>>, name: string): S {
  const { as, ...rest } = seat as S & Holder;
  if (as === undefined || rest.party) return rest as unknown as S;
  const { party, cities, otherwise } = (own[as] ?? {}) as Holder;
  if (!party) throw new Error(`the seat ${name} is held as ${as}, which nobody holds`);
  return { party, ...(cities && { cities }), ...(otherwise && { otherwise }), ...rest } as unknown as S;
}
interface Holder {
  readonly as?: string;
  readonly party?: unknown;
  readonly cities?: object;
  readonly otherwise?: string;
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
