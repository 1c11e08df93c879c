/**
 * What was done to a boundary before it was measured, so that nothing is read otherwise than it is shown without a word.
 * Figures: `n` rings, lines, areas or files; `system` a reference system; `squareMetres` ground; `project` its id.
 */
export type BoundaryRemark =
  /** Plane coordinates of a system were turned into degrees. */
  | { readonly remark: "projected"; readonly system: string }
  /** Coordinates of a map service (GCJ-02, BD-09) were turned into WGS 84, by the owner's word; good to some metres. */
  | { readonly remark: "shifted"; readonly system: string }
  /** The file names a map service; by the owner's word its coordinates are WGS 84 or CGCS2000. */
  | { readonly remark: "notShifted"; readonly system: string }
  | { readonly remark: "ringsClosed"; readonly n: number }
  /** Closed lines were taken for areas: the file has no polygon. */
  | { readonly remark: "linesTaken"; readonly n: number }
  /** Rings that touch themselves were divided there. */
  | { readonly remark: "ringsDivided"; readonly n: number }
  /** Inner rings turn the same way as their outline: they were taken for holes, because they lie within it. */
  | { readonly remark: "holesTaken"; readonly n: number }
  | { readonly remark: "pointsLeft"; readonly n: number }
  | { readonly remark: "linesLeft"; readonly n: number }
  /** Features without geometry. */
  | { readonly remark: "emptyLeft"; readonly n: number }
  | { readonly remark: "hiddenTaken"; readonly n: number }
  | { readonly remark: "hiddenLeft"; readonly n: number }
  | { readonly remark: "layersLeft"; readonly layer: string; readonly left: readonly string[] }
  /** Parts of this boundary overlap by rounding along their common borders: that ground counts once. */
  | { readonly remark: "partsShare"; readonly squareMetres: number }
  | GroundShare;

/** Ground that an earlier project has too, by rounding along the common border or by a statement of both owners. */
export interface GroundShare {
  readonly remark: "neighbour" | "neighbourStated";
  readonly project: string;
  readonly squareMetres: number;
  readonly borderMetres: number;
}
export const isShare = (one: BoundaryRemark): one is GroundShare =>
  one.remark === "neighbour" || one.remark === "neighbourStated";
/** The area that counts, in square metres: without ground that counts at an earlier project. */
export const accountedOf = (squareMetres: number, remarks: readonly BoundaryRemark[] | null): number =>
  Math.max(
    0,
    (remarks ?? []).filter(isShare).reduce((rest, share) => rest - share.squareMetres, squareMetres),
  );

/** What only the owner can say of a file. */
export interface BoundaryAnswers {
  /** Whether areas that the file hides belong to the boundary. */
  readonly hidden?: "take" | "leave" | null;
  /** The layer of an archive that is the boundary. */
  readonly layer?: string | null;
  /** The reference system where the file does not say, or says it wrongly: `WGS 84`, `GCJ-02`, `EPSG:4528`. */
  readonly system?: string | null;
}
