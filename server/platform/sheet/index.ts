import { fileOf, offThread } from "../worker/pool.ts";
import type { Needed } from "./choose.ts";
import { neededOf, sheetLimits, tableOf, type SheetLimits, type SheetRow, type TableRow } from "./table.ts";
import type { ToRead } from "./worker.ts";
import type { SheetOut } from "./write.ts";

const worker = fileOf(import.meta.url, "./worker");

/**
 * Reads a sheet off the main thread, from the row that names its columns.
 * @param needed the columns by which the sheet and that row are found.
 * @throws Refusal as `parseSheet` does.
 */
export const readSheet = (
  content: Buffer,
  limits: SheetLimits = sheetLimits,
  needed: Needed = [],
): Promise<readonly SheetRow[]> => offThread<ToRead, readonly SheetRow[]>(worker, "parse", { content, limits, needed });

/** Reads a sheet by its columns, as `readSheet` and `tableOf` do. */
export const readTable = async <K extends string>(
  content: Buffer,
  limits: SheetLimits,
  names: Readonly<Record<K, readonly string[]>>,
  needed: readonly K[],
): Promise<TableRow<K>[]> => tableOf(await readSheet(content, limits, neededOf(names, needed)), names, needed);

/** Sheets as a workbook (XLSX), written off the main thread. */
export const workbookOf = async (sheets: readonly SheetOut[]): Promise<Buffer> =>
  Buffer.from(await offThread<readonly SheetOut[], Uint8Array>(worker, "write", sheets));
