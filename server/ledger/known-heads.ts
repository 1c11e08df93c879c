import type { KnownHead } from "./verify.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { readNote } from "../platform/log/checkpoint.ts";

const notReadable = (text: string) =>
  invalidInput("head", "notReadable", `${text} is neither size:root, nor a note, nor a line of a file of heads`);

/** A head in brief, `size:root`. */
function briefOf(text: string): KnownHead | undefined {
  const [, size, root] = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return root ? { size: Number(size), root } : undefined;
}

/** One line of a file of heads. @throws Refusal INVALID_INPUT when it is none. */
function headFrom(line: string): KnownHead {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw notReadable(line);
  }
  const { size, root, at, note, signature } = read as Partial<Record<keyof KnownHead, unknown>>;
  if (typeof note === "string") {
    const noted = readNote(note);
    if (noted) return { size: noted.size, root: noted.root, origin: noted.origin, note };
  } else if (Number.isSafeInteger(size) && [root, at, signature].every((one) => typeof one === "string"))
    return { size, root, at, signature } as KnownHead;
  throw notReadable(line);
}

/**
 * The heads that someone kept.
 * @param text `size:root`, a checkpoint's note, or a file of heads: every line of it counts.
 * @throws Refusal INVALID_INPUT when a line is not a head.
 */
export function headsFrom(text: string): KnownHead[] {
  const brief = briefOf(text.trim());
  if (brief) return [brief];
  const noted = readNote(text);
  if (noted) return [{ size: noted.size, root: noted.root, origin: noted.origin, note: text }];
  const lines = text.split("\n").filter((line) => line !== "");
  if (lines.length === 0) throw notReadable(text);
  return lines.map(headFrom);
}
