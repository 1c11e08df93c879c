import { answering } from "../worker/answer.ts";
import type { Needed } from "./choose.ts";
import { parseSheet } from "./parse.ts";
import type { SheetLimits } from "./table.ts";
import { writeWorkbook } from "./write.ts";

/** A file to read, and the columns by which its table is found. */
export interface ToRead {
  readonly content: Uint8Array;
  readonly limits: SheetLimits;
  readonly needed: Needed;
}
/** The rows of a sheet. */
export const parse = answering(({ content, limits, needed }: ToRead) =>
  parseSheet(Buffer.from(content), limits, needed),
);

/** Sheets as a workbook. */
export const write = answering(writeWorkbook);
