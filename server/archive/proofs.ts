import { among } from "../platform/record/filter.ts";
import { newestCosigned } from "../platform/log/cosigned.ts";
import { inclusionProof } from "../platform/log/proofs.ts";
import type { Store } from "../platform/store/store.ts";

/** A signed head of the log, and an entry with its audit path to that head's root. RFC 6962. */
export interface Head {
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly signature: string;
  /** The head as a C2SP checkpoint with the co-signatures that came for it; null for one of the log's first format. */
  readonly note?: string | null | undefined;
}
export interface Proved {
  readonly entry: string;
  readonly index: number;
  readonly size: number;
  /** The bytes that are hashed. */
  readonly content: string;
  /** In hex, lowest first. */
  readonly proof: readonly string[];
}
/** An act to prove: what was done to which record. */
export interface Sought {
  readonly type: string;
  readonly record: string;
  readonly action: string;
}

const headOf = ({ size, root, at, signature, note }: Head): Head => ({ size, root, at, signature, note: note ?? null });
const keyOf = ({ type, record, action }: Sought): string => `${type} ${record} ${action}`;

/**
 * The last entry of each act with its proof under the newest head. Entries not yet under a head have none; the next
 * pack includes it.
 */
export async function provedOf(
  { reading, dialect }: Store,
  deeds: readonly Sought[],
): Promise<{ readonly head: Head | null; of(deed: Sought): Proved | null }> {
  const log = reading;
  const newest = await newestCosigned(log);
  const head = newest ? headOf(newest) : null;
  const wanted = new Set(deeds.map(keyOf));
  const found =
    head && deeds.length > 0
      ? await log
          .selectFrom("journalEntry as j")
          .innerJoin("leaf as l", "l.id", "j.id")
          .select(["j.id", "j.type", "j.record", "j.action", "l.position", "l.content"])
          .where(among(dialect, "j.record", [...new Set(deeds.map(({ record }) => record))]))
          .where("l.position", "<", head.size)
          .orderBy("j.id")
          .execute()
      : [];
  const proved = new Map<string, Proved>();
  for (const { id, position, content, ...deed } of found.filter((one) => wanted.has(keyOf(one)))) {
    proved.set(keyOf(deed), {
      entry: id,
      index: position!,
      size: head!.size,
      content,
      proof: (await inclusionProof(log, position!, head!.size)).map((hash) => hash.toString("hex")),
    });
  }
  return { head, of: (deed) => proved.get(keyOf(deed)) ?? null };
}
