import type { ExpressionBuilder } from "kysely";
import { holdingGround, positionsOf, type Boundary } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Tables } from "../platform/store/tables.ts";
import { visible } from "../platform/record/rows.ts";
import { afterQuarters, around, type Neighbours, type Overlap, overlapsOf, type Surveyed } from "../boundary/index.ts";
import { fileOf } from "../platform/worker/pool.ts";
import type { Project } from "./project.entity.ts";
import { projects } from "./resource.ts";
import { tilesUnder } from "./tiles.ts";

/** A sink serves only once: SD-E 四(一) for those of an event, and the library for all. */
const clause = "SD-E 四(一)";
const worker = fileOf(import.meta.url, "../boundary/worker");
/** The maximum number of overlaps named in a refusal. */
const namedMost = 20;

/** A new boundary, and its owner. */
export type Ground = Omit<Surveyed, "outline" | "positions"> &
  Pick<Project, "id"> & { readonly creditingFrom: string | null };
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
    .select(["project.id", "number", "titleZh", "boundary", "outline"])
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

/**
 * The projects with which a boundary overlaps, and where; shared edges are allowed.
 * @throws Refusal INVALID_INPUT for boundaries that wind around each other.
 */
export async function groundShared(inside: Inside, ground: Ground): Promise<Shared[]> {
  const found: Shared[] = [];
  const drawn = (kept: unknown): Boundary =>
    (inside.dialect === "sqlite" ? JSON.parse(kept as string) : kept) as Boundary;
  const neighbours = await near(inside, ground);
  if (neighbours.length === 0) return found;
  const others = neighbours.map(({ boundary }) => drawn(boundary));
  const overlaps = compared({ boundary: ground.boundary, others, most: namedMost }, inside);
  for (const [i, overlap] of overlaps.entries()) {
    if (overlap.squareMetres === 0) continue;
    const { id, number, titleZh, outline } = neighbours[i]!;
    const seen = await visible(inside.trx, projects, inside).select("it.id").where("it.id", "=", id).executeTakeFirst();
    found.push({
      ...overlap,
      project: seen ? (number ?? id) : null,
      title: seen ? titleZh : null,
      outline: seen && outline ? drawn(outline) : null,
    });
  }
  return found;
}

/**
 * @throws Refusal RULE_BROKEN when a boundary overlaps others, with each title as far as the actor may know it, the
 * area and the shape of the overlap.
 */
export async function assertGround(inside: Inside, ground: Ground): Promise<void> {
  const overlaps = await groundShared(inside, ground);
  const [first] = overlaps;
  if (!first) return;
  const squareMetres = overlaps.reduce((sum, one) => sum + one.squareMetres, 0);
  const named = overlaps
    .map(({ project, title }) =>
      title ? `${project === null ? "" : `${project} `}${title}` : "a project that is not public yet",
    )
    .join(", ");
  throw new Refusal(
    "RULE_BROKEN",
    `this boundary overlaps ${named}: ${(squareMetres / 10_000).toFixed(4)} ha are shared`,
    {
      field: "boundary",
      reason: "boundaryOverlap",
      project: first.project,
      title: first.title,
      squareMetres,
      overlaps,
      clause,
    },
  );
}
