import { fileOf, offThread } from "../worker/pool.ts";
import { sheetLimits, type SheetLimits, type SheetRow } from "./table.ts";
import type { SheetOut } from "./write.ts";

const worker = fileOf(import.meta.url, "./worker");

/** Reads a sheet off the main thread. @throws Refusal as `parseSheet` does. */
export const readSheet = (content: Buffer, limits: SheetLimits = sheetLimits): Promise<readonly SheetRow[]> =>
  offThread(worker, "parse", { content, limits });

/** Sheets as a workbook (XLSX), written off the main thread. */
export const workbookOf = async (sheets: readonly SheetOut[]): Promise<Buffer> =>
  Buffer.from(await offThread<readonly SheetOut[], Uint8Array>(worker, "write", sheets));
