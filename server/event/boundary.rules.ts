import { cellsOf, difference, ordered, sameCell, type Cell } from "../../shared/event/boundary.ts";
import type { Phase, Stage } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** A boundary as it was stated. */
export interface Stated {
  readonly phase: Phase;
  readonly cells: readonly Cell[];
}
const guide = "公告2019年第19号";

/** What a phase counts: what was stated for it; for what was, else what the plan stated; else all sources of the event's stages. */
export function boundaryOf(phase: Phase, within: readonly Stage[], stated: readonly Stated[]): readonly Cell[] {
  const own = stated.find((one) => one.phase === phase) ?? stated.find((one) => one.phase === "planned");
  return own?.cells ?? cellsOf(within);
}

/**
 * A boundary that may be stated, its cells in order.
 * @param plan what the plan counts; undefined while it is the plan's own boundary that is stated.
 * @param used the cells of lines that are entered already.
 * @throws Refusal INVALID_INPUT without the event itself or with a stage that the plan leaves out; RULE_BROKEN without a reason where it differs, or around lines.
 */
export function statedBoundary(
  cells: readonly Cell[],
  within: readonly Stage[],
  plan: readonly Cell[] | undefined,
  reason: string | null,
  used: readonly Cell[],
): readonly Cell[] {
  const no = (code: "INVALID_INPUT" | "RULE_BROKEN", field: string, name: string, message: string, more: object = {}) =>
    new Refusal(code, message, { field, reason: name, clause: guide, ...more });
  const tidy = ordered(cells);
  if (!tidy.some(({ stage }) => stage === "event"))
    throw no("INVALID_INPUT", "cells", "boundary", "a boundary counts the event itself at least");
  const beyond = tidy.find(({ stage }) => !within.includes(stage));
  if (beyond)
    throw no("INVALID_INPUT", "cells", "outsideBoundary", `the event leaves out the stage ${beyond.stage}`, {
      stage: beyond.stage,
      boundary: within,
    });
  const { added, left } = difference(plan ?? cellsOf(within), tidy);
  if (added.length + left.length > 0 && !reason)
    throw no(
      "RULE_BROKEN",
      "reason",
      "boundaryDiffers",
      plan ? "this boundary is another than the plan's: say why" : "this boundary leaves sources out: say why",
      { added, left },
    );
  const around = used.filter((cell) => !tidy.some((one) => sameCell(one, cell)));
  if (around.length > 0)
    throw no("RULE_BROKEN", "cells", "linesOutside", "lines of these sources are entered: remove them first", {
      left: ordered(around),
    });
  return tidy;
}

/** @throws Refusal INVALID_INPUT when a line's source lies outside the boundary of its phase. */
export function assertWithin(cell: Cell, cells: readonly Cell[]): void {
  if (cells.some((one) => sameCell(one, cell))) return;
  throw new Refusal(
    "INVALID_INPUT",
    `the boundary leaves out ${cell.category} in the stage ${cell.stage}: widen it first`,
    { field: "category", reason: "sourceOutside", ...cell, clause: guide },
  );
}
