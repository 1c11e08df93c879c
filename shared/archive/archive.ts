import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From the account of an event, from which on its material is kept, to its deletion once nobody is bound to keep it any more. JL 四章. */
export const archiveLifecycle = lifecycle("archive", "kept", {
  delete: { from: ["kept"], to: "deleted", by: "decider" },
});
export type ArchiveState = StateOf<typeof archiveLifecycle>;
export type ArchiveAction = ActionOf<typeof archiveLifecycle>;

/** A file whose content was deleted, as it stays known: its name, size, and SHA-256 in hex. */
export interface DeletedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
