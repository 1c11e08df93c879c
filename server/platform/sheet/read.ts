import { fileOf, offThread } from "../worker/pool.ts";
import { sheetLimits, type SheetLimits, type SheetRow } from "./table.ts";

const worker = fileOf(import.meta.url, "./worker");

/** Reads a sheet off the main thread. @throws Refusal as `parseSheet` does. */
export const readSheet = (content: Buffer, limits: SheetLimits = sheetLimits): Promise<readonly SheetRow[]> =>
  offThread(worker, "parse", { content, limits });
