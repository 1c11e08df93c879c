import type { AnyResource } from "./resource.ts";
import type { Inside } from "./transaction.ts";

/** What follows from any change of any record, in the same transaction; `row` is the record as it stands now. */
export type Watch = (resource: AnyResource, row: { readonly id: string }, inside: Inside) => Promise<void>;

let watches: readonly Watch[] = [];
/** Lets these, and no others, see each change. */
export const installWatches = (all: readonly Watch[]): void => {
  watches = all;
};
export async function changed(...given: Parameters<Watch>): Promise<void> {
  for (const watch of watches) await watch(...given);
}
