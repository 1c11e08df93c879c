import { chmodSync, closeSync, openSync, statSync } from "node:fs";

/** The modes of what the platform keeps: for its own user alone. */
export const [folderMode, fileMode] = [0o700, 0o600] as const;

const [others, sticky] = [0o077, 0o1000];

/**
 * Closes a folder or a file to others, where it stands.
 * @throws Error when others share it, or own it: then the platform must have one of its own.
 */
export function closeToOthers(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || (found.mode & others) === 0) return;
  if (found.uid !== process.getuid?.() || found.mode & sticky)
    throw new Error(`${path} is open to others, and not this user's alone to close: give the platform one of its own`);
  chmodSync(path, found.mode & ~others);
}

/** Makes sure that a file stands, closed to others. */
export function ownFile(path: string): void {
  closeSync(openSync(path, "a", fileMode));
  closeToOthers(path);
}
