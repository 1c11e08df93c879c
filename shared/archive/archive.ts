import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the accounting of an event, when retention begins, to the deletion of its material after the retention period.
 * JL 四章. Two people delete it: platform rule.
 */
export const archiveLifecycle = lifecycle("archive", "kept", {
  delete: { from: ["kept"], to: "deleted", by: "decider", second: "confirmer" },
});
export type ArchiveState = StateOf<typeof archiveLifecycle>;
export type ArchiveAction = ActionOf<typeof archiveLifecycle>;

/** A file whose content was deleted, as it remains known: name, size, and SHA-256 in hex. */
export interface DeletedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
