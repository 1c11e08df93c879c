export { blank, faultsOf, filled } from "./fill.rules.ts";
export { pdfOf } from "./pdf.ts";
export { workbookOf } from "./workbook.ts";
export { wordOf } from "./word.ts";
export type { Block, Field, Part, Sheet, Template, Value, Values } from "./template.ts";
