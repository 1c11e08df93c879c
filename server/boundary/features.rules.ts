import type { BoundaryAnswers, BoundaryRemark } from "../../shared/boundary/remark.ts";
import { metresBetween } from "../../shared/boundary/area.ts";
import type { Ring } from "../../shared/project/project.ts";
import type { Effort } from "./effort.rules.ts";
import { no } from "./no.rules.ts";
import { nested } from "./nesting.rules.ts";

export interface Area {
  readonly rings: readonly Ring[];
  hidden: boolean;
}
export interface Line {
  readonly positions: Ring;
  hidden: boolean;
}
/** What a file has: areas, lines, and how many points and features without geometry. */
export interface Features {
  readonly areas: Area[];
  readonly lines: Line[];
  points: number;
  empty: number;
}
export const noFeatures = (): Features => ({ areas: [], lines: [], points: 0, empty: 0 });

/** Polygons, and what was done to get them. */
export interface Drawn {
  readonly polygons: readonly (readonly Ring[])[];
  readonly remarks: readonly BoundaryRemark[];
}

const isClosed = (positions: Ring): boolean => {
  const [first, last] = [positions[0], positions.at(-1)];
  return positions.length >= 4 && !!first && !!last && first[0] === last[0] && first[1] === last[1];
};
const counted = (remark: "pointsLeft" | "linesLeft" | "emptyLeft", n: number): BoundaryRemark[] =>
  n > 0 ? [{ remark, n }] : [];

/**
 * The polygons of a file: its areas or, where it has none, its closed lines, the usual export of field apps.
 * @throws Refusal INVALID_INPUT where areas are hidden and nobody said whether they count, and where there is no area.
 */
export function drawnIn(features: Features, answers: BoundaryAnswers, on: Effort): Drawn {
  const { areas, lines, remarks } = shown(features, answers);
  const left = [...counted("pointsLeft", features.points), ...counted("emptyLeft", features.empty)];
  if (areas.length > 0)
    return {
      polygons: areas.map(({ rings }) => rings),
      remarks: [...remarks, ...counted("linesLeft", lines.length), ...left],
    };
  const closed = lines.map(({ positions }) => positions).filter(isClosed);
  if (closed.length === 0) throw noAreas(lines);
  const { polygons, sameWay } = nested(closed, on);
  return {
    polygons,
    remarks: [
      ...remarks,
      { remark: "linesTaken", n: closed.length },
      ...(sameWay > 0 ? [{ remark: "holesTaken", n: sameWay } as const] : []),
      ...counted("linesLeft", lines.length - closed.length),
      ...left,
    ],
  };
}
/** The features that count: hidden ones by the owner's word only. */
function shown({ areas, lines }: Features, { hidden }: BoundaryAnswers) {
  // Hidden lines matter only where lines are the boundary.
  const matter: readonly { readonly hidden: boolean }[] = areas.length > 0 ? areas : lines;
  const n = matter.filter((one) => one.hidden).length;
  if (n === 0) return { areas, lines, remarks: [] };
  if (!hidden)
    throw no("hiddenAreas", `${n} of its ${matter.length} areas are hidden: say whether they belong to the boundary`, {
      n,
      all: matter.length,
    });
  if (hidden === "take") return { areas, lines, remarks: [{ remark: "hiddenTaken", n } as const] };
  return {
    areas: areas.filter((one) => !one.hidden),
    lines: lines.filter((one) => !one.hidden),
    remarks: [{ remark: "hiddenLeft", n } as const],
  };
}
function noAreas(lines: readonly Line[]): Error {
  const [open] = lines.filter(({ positions }) => positions.length >= 3);
  if (!open) return no("noPolygons", "the file has no polygon and no closed line");
  const metres = Math.round(metresBetween(open.positions[0]!, open.positions.at(-1)!));
  return no("lineOpen", `the file has no polygon, and its line is open: its ends are ${metres} m apart`, { metres });
}
