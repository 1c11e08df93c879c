import type { Inside } from "../platform/record/transaction.ts";

/** The same transaction as a person's own deed, who is known by a link or a code and not by a session. */
export const actingAs = (inside: Inside, id: string): Inside => ({ ...inside, actor: { id, parties: [] } });
