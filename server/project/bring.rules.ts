import { typedDay } from "../../shared/platform/typed-day.ts";
import { parseJson } from "../../shared/platform/json.ts";
import { specialities, type Speciality } from "../../shared/methodology/methodology.ts";
import { otherMechanisms, projectTypes, type Declaration, type ProjectType } from "../../shared/project/project.ts";
import { mechanismWords, projectTypeWords, specialityWords } from "../../shared/project/words.ts";
import { invalidInput, ruleBroken } from "../../shared/platform/refusal.ts";
import { citiesNamed, regions } from "../../shared/region/divisions.ts";
import { typedNumber } from "../../shared/quantity/typed.ts";
import { requiredMark, requiredName, requiredText } from "../../shared/platform/text.ts";
import { assertUscc } from "../../shared/identity/uscc.ts";
import type { Project } from "./project.entity.ts";
import { assertHectares } from "./rules.ts";

/** The columns of a sheet of existing projects, by their Chinese and English names. */
export const projectColumns = {
  titleZh: ["项目名称", "Title"],
  titleEn: ["英文名称", "Title in English"],
  city: ["城市", "City"],
  uscc: ["业主信用代码", "Owner's credit code"],
  owner: ["业主名称", "Owner"],
  type: ["项目类型", "Type"],
  speciality: ["领域", "Field"],
  mechanism: ["原登记机制", "Mechanism"],
  identity: ["原登记编号", "Number there"],
  methodology: ["方法学代码", "Methodology"],
  startedOn: ["开工日期", "Started on"],
  creditingFrom: ["计入期起", "Crediting from"],
  creditingTo: ["计入期止", "Crediting until"],
  hectares: ["面积（公顷）", "Hectares"],
  tenure: ["权属证明", "Tenure"],
  boundary: ["边界（GeoJSON）", "Boundary (GeoJSON)"],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
export type ProjectColumn = keyof typeof projectColumns;
export type ProjectCells = Readonly<Record<ProjectColumn, string>>;
/** The mandatory columns. */
export const neededProjectColumns: readonly ProjectColumn[] = [
  "titleZh",
  "city",
  "uscc",
  "type",
  "speciality",
  "mechanism",
  "identity",
];

/** A parsed row. What a sheet may leave open is null. */
export interface ProjectRow {
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly city: string;
  readonly uscc: string;
  readonly ownerName: string | null;
  readonly type: ProjectType;
  readonly speciality: Speciality;
  readonly declaration: Declaration;
  readonly methodology: string | null;
  readonly startedOn: string | null;
  readonly creditingFrom: string | null;
  readonly creditingTo: string | null;
  readonly hectaresDeclared: string | null;
  readonly tenure: string | null;
  readonly boundary: unknown;
}

const no = (column: ProjectColumn, reason: string, message: string, more: object = {}) =>
  invalidInput(column, reason, message, more);

/** The one of `all` that a cell names: by its key, or by its name in either language. */
function named<K extends string>(
  column: ProjectColumn,
  cell: string,
  all: readonly K[],
  words: Readonly<Record<K, readonly string[]>>,
): K {
  const found = all.find((key) => [key, ...words[key]].some((word) => word.toLowerCase() === cell.toLowerCase()));
  if (found) return found;
  throw no(
    column,
    "unknownChoice",
    `${projectColumns[column].join(" / ")}: "${cell.slice(0, 60)}" is not one of ` +
      `${all.map((key) => words[key].join(" / ")).join(", ")}`,
    { value: cell.slice(0, 60), choices: all.map((key) => words[key][0]).join("、") },
  );
}
function dayIn(column: ProjectColumn, cell: string): string | null {
  if (cell === "") return null;
  const typed = typedDay(cell);
  if ("day" in typed) return typed.day;
  const why =
    typed.reason === "dayOrder"
      ? "which is the year, the month and the day? Write 2025-01-31"
      : "it is not a date: write 2025-01-31";
  throw no(column, typed.reason, `${projectColumns[column].join(" / ")}: "${cell.slice(0, 20)}": ${why}`, {
    value: cell.slice(0, 20),
  });
}
function cityIn(cell: string, province: string, today: string): string {
  const [found, ...others] = citiesNamed(cell, province, today);
  if (found && others.length === 0) return found;
  if (found)
    throw no("city", "cityAmbiguous", `"${cell.slice(0, 60)}" is in several cities: write the city before it`, {
      city: cell.slice(0, 60),
      there: [found, ...others].map((code) => regions.get(code)?.nameZh ?? code),
    });
  throw no(
    "city",
    "cityElsewhere",
    `"${cell.slice(0, 60)}" is not a city of ${regions.get(province)?.nameEn ?? province}`,
    { city: cell.slice(0, 60) },
  );
}

/**
 * Parses a row on an existing project.
 * @param province of the library.
 * @param today ISO day.
 * @throws Refusal INVALID_INPUT naming the column.
 */
export function projectRowOf(cells: ProjectCells, province: string, today: string): ProjectRow {
  const text = (column: ProjectColumn, most: number): string | null =>
    cells[column] ? requiredText(column, cells[column], most) : null;
  const [creditingFrom, creditingTo] = [
    dayIn("creditingFrom", cells.creditingFrom),
    dayIn("creditingTo", cells.creditingTo),
  ];
  if (creditingFrom && creditingTo && creditingTo <= creditingFrom)
    throw no(
      "creditingTo",
      "periodBackwards",
      `the crediting period ends on ${creditingTo}, before it begins on ${creditingFrom}`,
    );
  return {
    titleZh: requiredName("titleZh", cells.titleZh),
    titleEn: text("titleEn", 200),
    city: cityIn(cells.city, province, today),
    uscc: assertUscc(cells.uscc),
    ownerName: cells.owner ? requiredName("owner", cells.owner) : null,
    type: named("type", cells.type, projectTypes, projectTypeWords),
    speciality: named("speciality", cells.speciality, specialities, specialityWords),
    declaration: {
      mechanism: named("mechanism", cells.mechanism, otherMechanisms, mechanismWords),
      identity: requiredMark("identity", cells.identity, 100),
    },
    methodology: text("methodology", 60),
    startedOn: dayIn("startedOn", cells.startedOn),
    creditingFrom,
    creditingTo,
    hectaresDeclared: cells.hectares ? assertHectares(typedNumber(cells.hectares)) : null,
    tenure: text("tenure", 500),
    boundary: cells.boundary ? geojsonIn(cells.boundary) : null,
  };
}
function geojsonIn(cell: string): unknown {
  try {
    return parseJson(cell);
  } catch {
    throw no("boundary", "noGeojson", "the boundary is not GeoJSON: leave the cell empty, and draw it later");
  }
}

/** @throws Refusal RULE_BROKEN unless the project was brought in without a boundary. */
export function assertToSurvey({ broughtFrom, boundary }: Pick<Project, "broughtFrom" | "boundary">): void {
  if (!broughtFrom || boundary)
    throw ruleBroken(
      "boundary",
      "boundaryStands",
      "a boundary can only be added to a project that was brought in without one",
    );
}
