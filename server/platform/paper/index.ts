import type { Sheet } from "./template.ts";

export { blank, faultsOf, filled } from "./fill.rules.ts";
export type { Block, Field, Part, Sheet, Template, Value, Values } from "./template.ts";

// The setters are heavy: each is imported when the first paper of its form is set.
export const pdfOf = async (sheet: Sheet): Promise<Buffer> => (await import("./pdf.ts")).pdfOf(sheet);
export const wordOf = async (sheet: Sheet): Promise<Buffer> => (await import("./word.ts")).wordOf(sheet);
export const workbookOf = async (sheet: Sheet): Promise<Buffer> => (await import("./workbook.ts")).workbookOf(sheet);
