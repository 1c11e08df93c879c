import type { ClassType } from "type-graphql";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { platformDefault, type Competence, type Modality } from "../../../shared/platform/competence.ts";
import type { Lifecycle } from "../../../shared/platform/lifecycle.ts";
import { officials, type PartyKind } from "../../../shared/identity/role.ts";
import { provincesOf, type Actor } from "../context.ts";

/** The record under question, as Kysely sees it: `it('state', '=', 'published')`. */
export type It<T> = ExpressionBuilder<{ it: T }, "it">;

/** On the strength of what someone acts: the clause, and how binding it is. */
export interface Ground {
  readonly clause: string;
  readonly modality: Modality;
}
export const byDefault: Ground = { clause: platformDefault, modality: "must" };

/** Everything the platform must know of one kind of record in order to show it, and to move it through its life. */
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
  /** The rows that `actor` may see: the only row-level rule of this resource, for one, many, loaders and moves alike. */
  readonly rows: (it: It<T>, actor: Actor) => Expression<SqlBool>;
  /** Whether its parties are private: then its history names no organization to others than officials and its own. */
  readonly discreet?: boolean;
  /** The columns that `rolesOn` and `groundOf` look at: every read brings them along. */
  readonly needs: readonly N[];
  /** The competences that `actor` holds on this very record: an owner's only on its own, an expert's only without conflict. */
  readonly rolesOn: (actor: Actor, record: Pick<T, N>) => readonly Competence[];
  /** The clause that seats a competence on this record; left out where all is platform default. */
  readonly groundOf?: (record: Pick<T, N>, competence: Competence) => Ground | undefined;
}
/** A resource whose particulars do not matter. */
export type AnyResource = Resource<any, any, any, any>;

const registry = new Map<Function, AnyResource>();

/** Declares a resource, and enters it in the registry under its entity. */
export function resource<T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  it: Resource<T, N, S, A>,
): Resource<T, N, S, A> {
  registry.set(it.entity, it);
  return it;
}
/** The resource of `entity`. A defect, not a refusal, when there is none. */
export function resourceOf(entity: Function): AnyResource {
  const found = registry.get(entity);
  if (!found) throw new Error(`${entity.name} is no resource`);
  return found;
}
export const resources = (): readonly AnyResource[] => [...registry.values()];
/** The resource whose records are called `one`, such as `methodology`; undefined when there is none. */
export const resourceNamed = (one: string): AnyResource | undefined =>
  resources().find((resource) => resource.one === one);

/** The clause and modality with which `competence` is held on `record`. */
export const groundOf = (resource: AnyResource, record: object, competence: Competence): Ground =>
  resource.groundOf?.(record, competence) ?? byDefault;

/** The rows of the provinces in which the actor holds a public office. For a resource with a `region`. */
export function overseen(it: It<any>, actor: Actor, kinds: readonly PartyKind[] = officials): Expression<SqlBool> {
  const provinces = provincesOf(actor, kinds);
  return provinces.includes("000000") ? it.lit(true) : it.or(provinces.map((province) => it("region", "=", province)));
}
