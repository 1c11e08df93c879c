import { answering } from "../worker/answer.ts";
import { pdfOf } from "./pdf.ts";
import { wordOf } from "./word.ts";
import { workbookOf } from "./workbook.ts";

export const pdf = answering(pdfOf);
export const word = answering(wordOf);
export const workbook = answering(workbookOf);
