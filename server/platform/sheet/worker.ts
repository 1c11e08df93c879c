import { answering } from "../worker/answer.ts";
import { parseSheet } from "./parse.ts";
import type { SheetLimits } from "./table.ts";
import { writeWorkbook } from "./write.ts";

/** The rows of a sheet. */
export const parse = answering(({ content, limits }: { readonly content: Uint8Array; readonly limits: SheetLimits }) =>
  parseSheet(Buffer.from(content), limits),
);

/** Sheets as a workbook. */
export const write = answering(writeWorkbook);
