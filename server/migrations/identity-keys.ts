import { otherMechanisms, type OtherMechanism } from "../../shared/project/project.ts";
import { identityKey } from "../../shared/project/identity.ts";

/** A project's claim to its identity elsewhere. */
export interface Row {
  readonly id: string;
  readonly key: string;
}

/**
 * The keys of identities that are written otherwise now, oldest claim first. Where two held claims would get one key,
 * the later keeps its own, and both stay valid.
 * @param rows the claims of projects to sinks that are held, in order of time.
 */
export function identityKeys(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.flatMap(({ id, key: old }) => {
    const [, mechanism, identity] = /^(\S+) (.+)$/s.exec(old) ?? [];
    if (!otherMechanisms.includes(mechanism as OtherMechanism)) return [];
    return [{ id, old, key: identityKey({ mechanism: mechanism as OtherMechanism, identity: identity! }) }];
  });
  const taken = new Set(keyed.filter(({ old, key }) => old === key).map(({ key }) => key));
  return keyed.flatMap(({ id, old, key }) => {
    if (old === key || taken.has(key)) return [];
    taken.add(key);
    return [{ id, key }];
  });
}

/** The held identities of projects. `q` is the quotation mark of the dialect. */
export const heldIdentities = (q: string): string =>
  `select ${q}id${q}, ${q}key${q} from ${q}claim${q} where ${q}kind${q} = 'sink' and ${q}claimantType${q} = 'project' ` +
  `and ${q}held${q} > 0 order by ${q}at${q}, ${q}id${q}`;
export const rekeyed = (q: string): string =>
  `update ${q}claim${q} set ${q}key${q} = ?, ${q}what${q} = ? where ${q}id${q} = ?`;
