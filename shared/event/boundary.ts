import { sourceCategories, stages, type SourceCategory, type Stage } from "./event.ts";

/** One cell of a boundary: a stage of the event and a source category included in it. 公告2019年第19号, 附1. */
export interface Cell {
  readonly stage: Stage;
  readonly category: SourceCategory;
}

/** All sources of these stages. */
export const cellsOf = (within: readonly Stage[]): readonly Cell[] =>
  within.flatMap((stage) => sourceCategories.map((category) => ({ stage, category })));
export const sameCell = (a: Cell, b: Cell): boolean => a.stage === b.stage && a.category === b.category;
/** The cells in the order of stages and sources, without duplicates. */
export const ordered = (cells: readonly Cell[]): readonly Cell[] =>
  cellsOf(stages).filter((cell) => cells.some((one) => sameCell(one, cell)));
/** What `now` has in addition to `then`, and what it lacks. */
export const difference = (
  then: readonly Cell[],
  now: readonly Cell[],
): { readonly added: readonly Cell[]; readonly left: readonly Cell[] } => ({
  added: now.filter((cell) => !then.some((one) => sameCell(one, cell))),
  left: then.filter((cell) => !now.some((one) => sameCell(one, cell))),
});
