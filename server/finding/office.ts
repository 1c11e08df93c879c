import { Membership } from '../identity/index.ts';
import type { Inside } from '../platform/once.ts';
import type { AnyResource, Resource } from '../platform/resource.ts';

/** Does a person still review a record? */
type InOffice = (inside: Inside, record: never, person: string) => Promise<boolean>;
const offices = new Map<AnyResource, InOffice>();

/** Says for a kind of record who is still in office to settle what they found in it. */
export const reviewedBy = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>, isInOffice: (inside: Inside, record: T, person: string) => Promise<boolean>): void => void offices.set(of, isInOffice as InOffice);

/** Is `person` still in office to settle what they found in a record? Where its kind says nothing: while they act for anybody at all. */
export async function inOffice(of: AnyResource, record: object, person: string, inside: Inside): Promise<boolean> {
  const says = offices.get(of);
  return says ? says(inside, record as never, person) : await inside.em.count(Membership, { person, state: 'active' }) > 0;
}
