import { fileOf, offThread } from "../worker/pool.ts";
import type { Needed } from "./choose.ts";
import { sheetLimits, type ReadSheet, type SheetLimits, type SheetRow } from "./table.ts";
import type { ToRead } from "./worker.ts";
import type { SheetOut } from "./write.ts";

const worker = fileOf(import.meta.url, "./worker");

/**
 * Reads a sheet off the main thread, from the row that names its columns.
 * @param needed the columns by which the sheet and that row are found.
 * @throws Refusal as `parseSheet` does.
 */
export const readWhole = (
  content: Buffer,
  limits: SheetLimits = sheetLimits,
  needed: Needed = [],
): Promise<ReadSheet> => offThread<ToRead, ReadSheet>(worker, "parse", { content, limits, needed });
/** The rows alone. */
export const readSheet = async (...given: Parameters<typeof readWhole>): Promise<readonly SheetRow[]> =>
  (await readWhole(...given)).rows;

/** Sheets as a workbook (XLSX), written off the main thread. */
export const workbookOf = async (sheets: readonly SheetOut[]): Promise<Buffer> =>
  Buffer.from(await offThread<readonly SheetOut[], Uint8Array>(worker, "write", sheets));
