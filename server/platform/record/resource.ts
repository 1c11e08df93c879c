import type { ClassType } from "type-graphql";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { platformDefault, type Competence, type Modality } from "../../../shared/platform/competence.ts";
import type { Lifecycle } from "../../../shared/platform/lifecycle.ts";
import { officials, type PartyKind } from "../../../shared/identity/role.ts";
import { provincesOf, type Actor } from "../context.ts";
import type { Tables } from "../store/tables.ts";

/** The record in question, as Kysely sees it: `it('state', '=', 'published')`. */
export type It<T> = ExpressionBuilder<Tables & { it: T }, "it">;

/** The basis on which someone acts: the clause, and how binding it is. */
export interface Ground {
  readonly clause: string;
  readonly modality: Modality;
  /** Of whoever confirms what another proposed: they are of another organization. */
  readonly otherOffice?: boolean;
  /** Within how many working days. */
  readonly workingDays?: { readonly value: number };
}
export const byDefault: Ground = { clause: platformDefault, modality: "must" };

/** All that the platform must know of one kind of record to show it and move it through its life cycle. */
export interface Resource<
  T extends { id: string },
  N extends keyof T & string = keyof T & string,
  S extends string = string,
  A extends string = string,
> {
  readonly entity: ClassType<T>;
  readonly one: string;
  readonly many: string;
  readonly lifecycle?: Lifecycle<S, A>;
  /**
   * The rows visible to `actor`: the only row-level rule of this resource, for single reads, lists, loaders and moves
   * alike.
   */
  readonly rows: (it: It<T>, actor: Actor) => Expression<SqlBool>;
  /**
   * Of a record that everybody may come to see: its own parties, whoever examines it, and the offices of its region.
   * They alone read its files, unless a file is public. Without it, they are all who see the record.
   */
  readonly near?: (it: It<T>, actor: Actor) => Expression<SqlBool>;
  /**
   * Whether its parties are private: then its history names organizations only to officials and to their own members.
   */
  readonly discreet?: boolean;
  /** The columns used by `rolesOn` and `groundOf`, and by fields of which `derived` says nothing. */
  readonly needs: readonly N[];
  /** The columns from which a field is derived that has none of its own, where they are fewer than `needs`. */
  readonly derived?: Readonly<Record<string, readonly (keyof T & string)[]>>;
  /** The relation by which it is found also by those who do not see the related record: what they see says as much. */
  readonly foundBy?: keyof T & string;
  /**
   * The competences that `actor` holds on this record: an owner's only on its own, an expert's only without conflict of
   * interest.
   */
  readonly rolesOn: (actor: Actor, record: Pick<T, N>) => readonly Competence[];
  /** The clause that grants a competence on this record; left out where everything is platform default. */
  readonly groundOf?: (record: Pick<T, N>, competence: Competence) => Ground | undefined;
}
/** A resource whose type parameters do not matter. */
export type AnyResource = Resource<any, any, any, any>;

/** Declares a resource. Its module names it in its `Module` value. */
export const resource = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  it: Resource<T, N, S, A>,
): Resource<T, N, S, A> => it;

const registry = new Map<Function, AnyResource>();
/** Makes these resources, and no others, known under their entities. */
export function installResources(all: readonly AnyResource[]): void {
  registry.clear();
  for (const one of all) registry.set(one.entity, one);
}
/** The resource of `entity`. It is a defect if there is none. */
export function resourceOf(entity: Function): AnyResource {
  const found = registry.get(entity);
  if (!found) throw new Error(`${entity.name} is not a resource`);
  return found;
}
export const resources = (): readonly AnyResource[] => [...registry.values()];
/** The resource whose records are called `one`, such as `methodology`; undefined if there is none. */
export const resourceNamed = (one: string): AnyResource | undefined =>
  resources().find((resource) => resource.one === one);

/** The clause and modality under which `competence` is held on `record`. */
export const groundOf = (resource: AnyResource, record: object, competence: Competence): Ground =>
  resource.groundOf?.(record, competence) ?? byDefault;

/** Whether a column has a code in one of these provinces (`000000`: anywhere), such as `370700` in `370000`. */
export const inProvinces = (it: It<any>, column: string, provinces: readonly string[]): Expression<SqlBool> =>
  provinces.includes("000000")
    ? it.lit(true)
    : it.or(provinces.map((province) => it(column as never, "like", `${province.slice(0, 2)}%` as never)));

/** The rows of the provinces in which the actor holds a public office. For resources with a `region`. */
export function overseen(it: It<any>, actor: Actor, kinds: readonly PartyKind[] = officials): Expression<SqlBool> {
  const provinces = provincesOf(actor, kinds);
  return provinces.includes("000000") ? it.lit(true) : it.or(provinces.map((province) => it("region", "=", province)));
}
