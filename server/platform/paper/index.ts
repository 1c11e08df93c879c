import { fileOf, offThread } from "../worker/pool.ts";
import type { Sheet } from "./template.ts";

export { blank, faultsOf, filled } from "./fill.rules.ts";
export type { Block, Field, Part, Sheet, Template, Value, Values } from "./template.ts";

const worker = fileOf(import.meta.url, "./worker");
const set = async (form: string, sheet: Sheet): Promise<Buffer> =>
  Buffer.from(await offThread<Sheet, Uint8Array>(worker, form, sheet));

/** Papers are set off the main thread: a long one takes half a second. The same sheet gives the same bytes. */
export const pdfOf = (sheet: Sheet): Promise<Buffer> => set("pdf", sheet);
export const wordOf = (sheet: Sheet): Promise<Buffer> => set("word", sheet);
export const workbookOf = (sheet: Sheet): Promise<Buffer> => set("workbook", sheet);
