import { platformDefault } from "../../shared/platform/competence.ts";
import type { ProjectState } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { isCity } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { makeKnown, Organization } from "../identity/index.ts";
import { Methodology } from "../methodology/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds } from "../platform/record/move.ts";
import { numberOf } from "../platform/record/numbers.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readWhole } from "../platform/sheet/index.ts";
import type { Skipped } from "../platform/sheet/choose.ts";
import { neededOf, sheetLimits, tableOf } from "../platform/sheet/table.ts";
import { policyFor } from "../policy/index.ts";
import type { Surveyed } from "../boundary/index.ts";
import { projectRowOf, neededProjectColumns, projectColumns, type ProjectRow } from "./bring.rules.ts";
import { claimIdentities } from "./identities.ts";
import { survey } from "./ground.ts";
import { assertGround, keepShares } from "./overlap.ts";
import { Project } from "./project.entity.ts";
import { projects } from "./resource.ts";
import { assertArea } from "./rules.ts";
import { keepParts, partsOf } from "./sub-projects.ts";
import { layTiles } from "./tiles.ts";

/** The maximum characters of a workbook cell; a boundary is one cell. */
const limits = { ...sheetLimits, bytes: 600 * 1024, rows: 201, columns: 40, characters: 32_767 };

/** The outcome of a row: its filing number, or why it has none. */
export interface ProjectOutcome {
  readonly row: number;
  readonly titleZh: string;
  readonly number: string | null;
  readonly areaSquareMetres: number;
  readonly field: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  /** Figures and names with which the reason is explained. */
  readonly details: unknown;
}
/** The outcome of a sheet. Everything was entered, unless this was a dry run or a row was refused. */
export interface ProjectsOutcome {
  readonly entered: boolean;
  readonly refused: number;
  readonly rows: readonly ProjectOutcome[];
  /** What of the file was not read. */
  readonly skipped: readonly Skipped[];
}
/** Rolls back a dry run, and carries its outcome. */
class Tried extends Error {
  constructor(readonly report: ProjectsOutcome) {
    super("undone");
  }
}

/**
 * Brings existing projects into a province's library, all or none, each row reported. They begin as filed, having been
 * filed elsewhere; nobody validated them here. A dry run does everything and rolls it back, so that rows are checked
 * against each other as well. SD-P 三(三)8.
 * @param source the register or document that they come from.
 * @param content a sheet in base64, at most 200 rows.
 * @throws Refusal FORBIDDEN except to the decider; INVALID_INPUT when it is not such a sheet, LIMITED for a larger one;
 * faults of a row are in its report.
 */
export async function bringProjects(
  region: string,
  source: string,
  content: string,
  dryRun: boolean,
  context: Context,
): Promise<ProjectsOutcome> {
  const today = dayOf(context.now);
  regionOf(region, today);
  if (isCity(region))
    throw new Refusal("INVALID_INPUT", `${region} is a city: give its province`, {
      field: "region",
      reason: "notAProvince",
      clause: platformDefault,
    });
  const broughtFrom = requiredText("source", source, 400);
  assertHolds(
    projects,
    Object.assign(new Project(), { region, policyOn: today, owner: "", developer: "" }),
    "decider",
    context,
  );
  const needed = neededOf(projectColumns, neededProjectColumns);
  const { rows: read, skipped } = await readWhole(Buffer.from(content, "base64"), limits, needed);
  const table = tableOf(read, projectColumns, neededProjectColumns);
  const prepared: Prepared[] = [];
  for (const one of table) prepared.push(await prepare(one, region, today));
  try {
    return await once(context, { act: "project.bring", region, source, content, dryRun }, async (inside) => {
      const rows: ProjectOutcome[] = [];
      for (const one of prepared) rows.push(await outcomeOf(one, { region, broughtFrom }, dryRun, inside));
      const refused = rows.filter(({ reason }) => reason !== null).length;
      const report = { entered: refused === 0 && !dryRun, refused, rows, skipped };
      if (!report.entered) throw new Tried({ ...report, rows: rows.map((one) => ({ ...one, number: null })) });
      return report;
    });
  } catch (error) {
    if (error instanceof Tried) return error.report;
    throw error;
  }
}

/** A row that was read, with its boundary surveyed, or why it cannot be. */
interface Prepared {
  readonly row: number;
  readonly titleZh: string;
  readonly ready: Ready | Refusal;
}
interface Ready {
  readonly given: ProjectRow;
  readonly surveyed: Surveyed | null;
}
type Cells = Readonly<Record<keyof typeof projectColumns, string>>;

/** Reads a row before the transaction: a boundary may take seconds. */
async function prepare(
  { row, cells }: { readonly row: number; readonly cells: Cells },
  region: string,
  today: string,
): Promise<Prepared> {
  const titleZh = cells.titleZh.slice(0, 200);
  try {
    const given = projectRowOf(cells, region, today);
    return { row, titleZh, ready: { given, surveyed: given.boundary === null ? null : await survey(given.boundary) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { row, titleZh, ready: error };
  }
}

/** Enters a row, or says why it cannot be. */
async function outcomeOf(
  { row, titleZh, ready }: Prepared,
  library: Pick<Project, "region"> & { broughtFrom: string },
  dryRun: boolean,
  inside: Inside,
): Promise<ProjectOutcome> {
  try {
    if (ready instanceof Refusal) throw ready;
    const { number, areaSquareMetres } = await bring(ready, library, inside);
    return {
      row,
      titleZh,
      number: dryRun ? null : number,
      areaSquareMetres,
      field: null,
      reason: null,
      message: null,
      details: null,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field = "", reason = "" } = error.details;
    return {
      row,
      titleZh,
      number: null,
      areaSquareMetres: 0,
      field: String(field),
      reason: String(reason),
      message: error.message,
      details: error.details,
    };
  }
}

async function bring(
  { given: row, surveyed }: Ready,
  { region, broughtFrom }: Pick<Project, "region"> & { broughtFrom: string },
  inside: Inside,
): Promise<Project> {
  const { boundary: _, declaration, methodology, uscc, ownerName, ...fields } = row;
  const today = dayOf(inside.now);
  if (surveyed && row.hectaresDeclared)
    assertArea(row.hectaresDeclared, surveyed.areaSquareMetres, policyFor(region, today).boundaryTolerancePercent);
  const place = { id: "", region, policyOn: today, creditingFrom: row.creditingFrom };
  const shares = surveyed ? (await assertGround(inside, { ...surveyed, ...place })).shares : [];
  const owner = await ownerOf(uscc, ownerName, region, inside);
  const given = {
    ...fields,
    ...surveyed,
    region,
    policyOn: today,
    owner,
    developer: owner,
    declarations: [declaration],
    elsewhere: true,
    broughtFrom,
  };
  return beginWithin(inside, projects, given, {
    by: "decider",
    async rule(it) {
      Object.assign(it, {
        state: "filed" satisfies ProjectState,
        filedOn: today,
        number: await numberOf(inside, region, "P", today),
      });
      keepShares(it, shares);
      await claimIdentities(it, inside);
      await layTiles(it, inside);
      if (methodology)
        await keepParts(
          it,
          await partsOf([{ methodology: await filedAs(methodology, inside), conditions: [] }], it.titleZh, inside),
          inside,
        );
    },
  });
}

/**
 * The organization with a credit code, registered if new.
 * @throws Refusal INVALID_INPUT where it is new and has no name.
 */
async function ownerOf(uscc: string, name: string | null, region: string, inside: Inside): Promise<string> {
  const known = await inside.em.findOne(Organization, { uscc });
  if (known) return known.id;
  if (!name)
    throw new Refusal("INVALID_INPUT", `no organization here has the credit code ${uscc}: give its name`, {
      field: "owner",
      reason: "missing",
      clause: platformDefault,
    });
  const id = makeKnown(inside, { name, uscc, region });
  await inside.em.flush();
  return id;
}

/** @throws Refusal NOT_FOUND unless a methodology is filed under that code. */
async function filedAs(code: string, { em }: Inside): Promise<string> {
  const found = await em.findOne(Methodology, { code, state: "filed" });
  if (found) return found.id;
  throw new Refusal("NOT_FOUND", `no methodology is filed as ${code}`, {
    field: "methodology",
    reason: "notFiled",
    clause: "SD-P 三(三)7",
  });
}
