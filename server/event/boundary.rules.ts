import { cellsOf, difference, ordered, sameCell, type Cell } from "../../shared/event/boundary.ts";
import type { Phase, Stage } from "../../shared/event/event.ts";
import { invalidInput, ruleBroken } from "../../shared/platform/refusal.ts";

/** A stated boundary. */
export interface Stated {
  readonly phase: Phase;
  readonly cells: readonly Cell[];
}
const guide = "公告2019年第19号";

/**
 * What a phase includes: its own stated boundary; for the actual account otherwise the plan's; otherwise all sources of
 * the event's stages.
 */
export function boundaryOf(phase: Phase, within: readonly Stage[], stated: readonly Stated[]): readonly Cell[] {
  const own = stated.find((one) => one.phase === phase) ?? stated.find((one) => one.phase === "planned");
  return own?.cells ?? cellsOf(within);
}

/**
 * A valid boundary, its cells in order.
 * @param plan what the plan includes; undefined when this is the plan's own boundary.
 * @param used the cells of existing lines.
 * @throws Refusal INVALID_INPUT without the event itself or with a stage that the plan excludes; RULE_BROKEN without a
 * reason where it differs, or where it excludes existing lines.
 */
export function statedBoundary(
  cells: readonly Cell[],
  within: readonly Stage[],
  plan: readonly Cell[] | undefined,
  reason: string | null,
  used: readonly Cell[],
): readonly Cell[] {
  const tidy = ordered(cells);
  if (!tidy.some(({ stage }) => stage === "event"))
    throw invalidInput("cells", "boundary", "a boundary must include the event itself", { clause: guide });
  const beyond = tidy.find(({ stage }) => !within.includes(stage));
  if (beyond)
    throw invalidInput("cells", "outsideBoundary", `the event excludes the stage ${beyond.stage}`, {
      clause: guide,
      stage: beyond.stage,
      boundary: within,
    });
  const { added, left } = difference(plan ?? cellsOf(within), tidy);
  if (added.length + left.length > 0 && !reason)
    throw ruleBroken(
      "reason",
      "boundaryDiffers",
      plan
        ? "this boundary differs from the plan's: state the reason"
        : "this boundary excludes sources: state the reason",
      guide,
      { added, left },
    );
  const around = used.filter((cell) => !tidy.some((one) => sameCell(one, cell)));
  if (around.length > 0)
    throw ruleBroken("cells", "linesOutside", "there are lines for these sources: remove them first", guide, {
      left: ordered(around),
    });
  return tidy;
}

/** @throws Refusal INVALID_INPUT when a line's source lies outside the boundary of its phase. */
export function assertWithin(cell: Cell, cells: readonly Cell[]): void {
  if (cells.some((one) => sameCell(one, cell))) return;
  throw invalidInput(
    "category",
    "sourceOutside",
    `the boundary excludes ${cell.category} in the stage ${cell.stage}: widen it first`,
    { ...cell, clause: guide },
  );
}
