import type { ExpressionBuilder } from "kysely";
import { isShare, type GroundShare } from "../../shared/boundary/remark.ts";
import { holdingGround, polygonsOf, positionsOf, type Boundary } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Tables } from "../platform/store/tables.ts";
import { visible } from "../platform/record/rows.ts";
import { afterQuarters, around, type Neighbours, type Overlap, overlapsOf, type Surveyed } from "../boundary/index.ts";
import { policyFor } from "../policy/index.ts";
import { fileOf } from "../platform/worker/pool.ts";
import type { Project } from "./project.entity.ts";
import { projects } from "./resource.ts";
import { tilesUnder } from "./tiles.ts";

/** A sink serves only once: SD-E 四(一) for those of an event, and the library for all. */
const clause = "SD-E 四(一)";
const worker = fileOf(import.meta.url, "../boundary/worker");
/** The maximum number of overlaps named in a refusal. */
const namedMost = 20;

/** A new boundary, and the policy that applies to it. */
export type Ground = Omit<Surveyed, "outline" | "positions" | "boundaryRemarks"> &
  Pick<Project, "id" | "region" | "policyOn"> & { readonly creditingFrom: string | null };
/**
 * An overlap with an existing boundary. If the actor may not see that project, only its existence and the shared area
 * are given.
 */
interface Shared extends Overlap {
  readonly project: string | null;
  readonly title: string | null;
  readonly outline: Boundary | null;
}

/**
 * Projects whose land is taken: filed or in progress, bound to an event, or with credits issued for the years in
 * question, whatever their state.
 */
const holds = (it: ExpressionBuilder<Tables, "project">, creditingFrom: string | null) =>
  it.or([
    it("state", "in", [...holdingGround]),
    it.and([
      it("filedOn", "is not", null),
      it.exists(
        it
          .selectFrom("claim")
          .select("claim.id")
          .where("kind", "=", "sink")
          .whereRef("key", "=", "project.id")
          .where("held", ">", 0),
      ),
    ]),
    it.exists(
      it
        .selectFrom("batch")
        .select("batch.id")
        .whereRef("batch.project", "=", "project.id")
        .where("batch.vintage", ">=", Number((creditingFrom ?? "0000").slice(0, 4))),
    ),
  ]);

/** The projects whose tiles and extents meet a boundary's, in any province. */
async function near({ trx }: Pick<Inside, "trx">, ground: Ground) {
  const { id, west, south, east, north, creditingFrom } = ground;
  const rows = trx;
  const keys = await tilesUnder(ground, { trx });
  // One range after the other, each within the index: an OR of them would look up every row.
  const there = rows
    .selectFrom("groundTile")
    .select("project")
    .where("key", "in", [...new Set(keys.flatMap(around))]);
  const tiled = keys.reduce(
    (all, key) =>
      all.unionAll(
        rows
          .selectFrom("groundTile")
          .select("project")
          .where("key", ">", key)
          .where("key", "<", key + afterQuarters),
      ),
    there,
  );
  return rows
    .selectFrom("project")
    .select(["project.id", "number", "titleZh", "boundary", "outline", "owner", "developer"])
    .where("project.id", "in", tiled)
    .where("project.id", "!=", id)
    .where("west", "<", east)
    .where("east", ">", west)
    .where("south", "<", north)
    .where("north", ">", south)
    .where((it) => holds(it, creditingFrom))
    .orderBy("project.id")
    .execute();
}

/** With no more positions than this, boundaries are compared in milliseconds. */
const few = 2_000;
/** What boundaries have in common: a worker compares large ones. */
function compared(neighbours: Neighbours, { calculated }: Inside): readonly Overlap[] {
  const positions = [neighbours.boundary, ...neighbours.others].map(positionsOf);
  return positions.reduce((sum, one) => sum + one, 0) <= few
    ? overlapsOf(neighbours)
    : calculated(worker, "overlaps", neighbours);
}

type Near = Awaited<ReturnType<typeof near>>[number];
/** A neighbour, and the overlap with it. */
interface Met {
  readonly neighbour: Near;
  readonly overlap: Overlap;
}
const drawn = (kept: unknown, { dialect }: Inside): Boundary =>
  (dialect === "sqlite" ? JSON.parse(kept as string) : kept) as Boundary;

/**
 * The projects with which a boundary overlaps; shared edges are allowed.
 * @throws Refusal INVALID_INPUT for boundaries that wind around each other.
 */
export async function groundShared(inside: Inside, ground: Ground): Promise<Met[]> {
  const neighbours = await near(inside, ground);
  if (neighbours.length === 0) return [];
  const others = neighbours.map(({ boundary }) => drawn(boundary, inside));
  const tolerance = policyFor(ground.region, ground.policyOn).neighbourTolerance;
  const overlaps = compared({ boundary: ground.boundary, others, most: namedMost, tolerance }, inside);
  return overlaps.flatMap((overlap, i) => (overlap.squareMetres === 0 ? [] : [{ neighbour: neighbours[i]!, overlap }]));
}
const shareOf = ({ neighbour: { id, number }, overlap }: Met): GroundShare => ({
  remark: overlap.isRounding ? "neighbour" : "neighbourStated",
  project: number ?? id,
  squareMetres: overlap.squareMetres,
  borderMetres: overlap.borderMetres,
});

/** Ground that neighbours have too by rounding, while nothing is decided; none where that cannot be told. */
export async function sharesSoFar(inside: Inside, ground: Ground): Promise<GroundShare[]> {
  try {
    return (await groundShared(inside, ground)).filter(({ overlap }) => overlap.isRounding).map(shareOf);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
/** Records what earlier projects have too: it leaves the accounted area, and the ring stays as it was filed. */
export function keepShares(it: Project, shares: readonly GroundShare[]): void {
  const remarks = [...(it.boundaryRemarks ?? []).filter((one) => !isShare(one)), ...shares];
  it.boundaryRemarks = remarks.length > 0 ? remarks : null;
}

/** The kind of file that is a statement of two owners on the border between them. */
const statement = "borderStatement";
/** The neighbours with whom both owners signed one statement: the same file, by each of them at its own project. */
async function statedWith({ trx }: Inside, id: string, neighbours: readonly Near[]): Promise<ReadonlySet<string>> {
  const sides = await trx
    .selectFrom("attachment as file")
    .innerJoin("project", "project.id", "file.subjectId")
    .select(["project.id as project", "sha256"])
    .where("subjectType", "=", "project")
    .where("subjectId", "in", [id, ...neighbours.map((one) => one.id)])
    .where("kind", "=", statement)
    .where("deletedOn", "is", null)
    .where((on) =>
      on.or([
        on("file.organization", "=", on.ref("project.owner")),
        on("file.organization", "=", on.ref("project.developer")),
      ]),
    )
    .execute();
  const mine = new Set(sides.filter(({ project }) => project === id).map(({ sha256 }) => sha256));
  return new Set(sides.filter(({ sha256 }) => mine.has(sha256)).map(({ project }) => project));
}

/** The ground that earlier projects have too, and how much of each plot it is by a statement of both owners. */
export interface SharedGround {
  readonly shares: readonly GroundShare[];
  /** Square metres by plot, in the order of the boundary; empty where nothing is stated. */
  readonly statedByPlot: readonly number[];
}
/** What neighbours have of each plot. */
function byPlot(ground: Ground, neighbours: readonly Near[], inside: Inside): number[] {
  if (neighbours.length === 0) return [];
  const others = neighbours.map(({ boundary }) => drawn(boundary, inside));
  const tolerance = policyFor(ground.region, ground.policyOn).neighbourTolerance;
  return polygonsOf(ground.boundary).map((coordinates) => {
    const plot: Boundary = { type: "Polygon", coordinates };
    const overlaps = compared({ boundary: plot, others, most: others.length + 1, tolerance }, inside);
    return overlaps.reduce((sum, { squareMetres }) => sum + squareMetres, 0);
  });
}

/**
 * The ground that earlier projects have too: by rounding along the common border, or by a statement of both owners.
 * @throws Refusal RULE_BROKEN when a boundary overlaps others beyond that, with each title as far as the actor may know
 * it, the area and the shape of the overlap.
 */
export async function assertGround(inside: Inside, ground: Ground): Promise<SharedGround> {
  const all = await groundShared(inside, ground);
  const beyond = all.filter(({ overlap }) => !overlap.isRounding);
  const stated = await statedWith(
    inside,
    ground.id,
    beyond.map(({ neighbour }) => neighbour),
  );
  const faults = beyond.filter(({ neighbour }) => !stated.has(neighbour.id));
  if (faults.length > 0) throw await overlapping(faults, inside);
  const neighbours = beyond.map(({ neighbour }) => neighbour);
  return { shares: all.map(shareOf), statedByPlot: byPlot(ground, neighbours, inside) };
}
async function overlapping(faults: readonly Met[], inside: Inside): Promise<Refusal> {
  const overlaps = await Promise.all(faults.map((one) => named(one, inside)));
  const squareMetres = overlaps.reduce((sum, one) => sum + one.squareMetres, 0);
  const titles = overlaps
    .map(({ project, title }) =>
      title ? `${project === null ? "" : `${project} `}${title}` : "a project that is not public yet",
    )
    .join(", ");
  return new Refusal(
    "RULE_BROKEN",
    `this boundary overlaps ${titles}: ${(squareMetres / 10_000).toFixed(4)} ha are shared, more than rounding along ` +
      "a common border: correct it, or let both owners put the same signed statement on their border to their projects",
    {
      field: "boundary",
      reason: "boundaryOverlap",
      project: overlaps[0]!.project,
      title: overlaps[0]!.title,
      squareMetres,
      overlaps,
      clause,
    },
  );
}
async function named({ neighbour: { id, number, titleZh, outline }, overlap }: Met, inside: Inside): Promise<Shared> {
  const seen = await visible(inside.trx, projects, inside).select("it.id").where("it.id", "=", id).executeTakeFirst();
  return {
    ...overlap,
    project: seen ? (number ?? id) : null,
    title: seen ? titleZh : null,
    outline: seen && outline ? drawn(outline, inside) : null,
  };
}
