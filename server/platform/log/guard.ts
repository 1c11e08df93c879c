import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { readNote } from "./checkpoint.ts";
import { Halt } from "./halt.ts";
import { lastLineOf } from "./heads.ts";
import { newestHead, originOf } from "./newest.ts";
import { isLater } from "./origin.ts";
import { rootAt } from "./proofs.ts";

/** A head that was published somewhere; of format 1 it names no origin. */
export interface Published {
  readonly size: number;
  readonly root: string;
  readonly origin?: string;
}

/** The head in a line of a file of heads. @throws SyntaxError when the line is none. */
export function publishedIn(line: string): Published {
  const { note, size, root } = JSON.parse(line) as { note?: string; size?: number; root?: string };
  const noted = note === undefined ? undefined : readNote(note);
  if (noted) return noted;
  if (typeof size === "number" && typeof root === "string") return { size, root };
  throw new SyntaxError(`not a head: ${line}`);
}

/**
 * The head last published to a file; undefined when there is none.
 * @throws Halt where the last line does not hold a head: nobody knows what stood there.
 */
export async function lastPublished(file: string): Promise<Published | undefined> {
  const line = await lastLineOf(file);
  try {
    return line ? publishedIn(line) : undefined;
  } catch {
    throw new Halt(
      "restored",
      `the last line of ${file} does not hold a head, as after a power cut: compare the file with a copy elsewhere and remove ` +
        "that line; until then nothing is signed",
    );
  }
}

/** What a log that does not continue what others have seen waits for. */
export const untilResumed = "nothing is signed until `tanhui log resume`";

/**
 * Holds the database against a head that was published: after a restore the log may be shorter than what others have
 * seen. To sign on would give two histories of one size.
 * @throws Halt when the log does not continue that head.
 */
export async function assertContinues(reading: Kysely<Tables>, published: Published): Promise<void> {
  const head = await newestHead(reading);
  const origin = originOf(head);
  // The last head of a log that was ended may be longer than its successor.
  if (origin && isLater(origin, published.origin)) return;
  if (published.size > (head?.size ?? 0))
    throw new Halt(
      "restored",
      `a head over ${published.size} entries was published, but the log has ${head?.size ?? 0}: it was restored from ` +
        `before; ${untilResumed}`,
    );
  if ((await rootAt(reading, published.size)) !== published.root)
    throw new Halt(
      "restored",
      `the log differs from the head published over ${published.size} entries; ${untilResumed}`,
    );
}
