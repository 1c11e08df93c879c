import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From a developer's draft to the project library (备案), and out of it. A withdrawn project never returns. SD-P 三(三)8.
 */
export const projectLifecycle = lifecycle("project", "draft", {
  inform: { from: ["draft"], to: "stakeholderNotice", by: "applicant" },
  recall: { from: ["stakeholderNotice"], to: "draft", by: "applicant" },
  submit: { from: ["draft", "stakeholderNotice"], to: "submitted", by: "applicant" },
  accept: { from: ["submitted"], to: "complete", by: "checker" },
  return: { from: ["submitted", "complete"], to: "draft", by: "checker" },
  validate: { from: ["complete"], to: "validated", by: "validator" },
  publicise: { from: ["validated"], to: "publicNotice", by: "publisher" },
  file: { from: ["publicNotice"], to: "filed", by: "decider" },
  refuse: { from: ["submitted", "complete", "validated", "publicNotice"], to: "refused", by: "decider" },
  suspend: { from: ["filed"], to: "suspended", by: "decider" },
  resume: { from: ["suspended"], to: "filed", by: "decider" },
  withdraw: { from: ["filed", "suspended"], to: "withdrawn", by: "decider" },
});
export type ProjectState = StateOf<typeof projectLifecycle>;
export type ProjectAction = ActionOf<typeof projectLifecycle>;

/** The states under review: more material may be requested in each. */
export const underReview: readonly ProjectState[] = ["submitted", "complete", "validated", "publicNotice"];

/** The sector authority's opinion requested by the decider: given within its term, or passed over. SD-E 五(一). */
export const consultationLifecycle = lifecycle("consultation", "asked", {
  answer: { from: ["asked"], to: "answered", by: "consulted" },
});
export type ConsultationState = StateOf<typeof consultationLifecycle>;
export type ConsultationAction = ActionOf<typeof consultationLifecycle>;

/** A new sink, an existing one, or an emission-reducing activity. SD-E 四(一) provides for new sinks. */
export const projectTypes = ["newSink", "existingSink", "reduction"] as const;
export type ProjectType = (typeof projectTypes)[number];
/** Other mechanisms under which a project may be registered. */
export const otherMechanisms = ["CCER", "VCS", "GS", "CDM", "GEC", "otherProvince", "other"] as const;
export type OtherMechanism = (typeof otherMechanisms)[number];
/** Another registration of a project, with its number. */
export interface Declaration {
  readonly mechanism: OtherMechanism;
  readonly identity: string;
}
/** A beneficiary's share, in hundredths of a percent: a project's shares sum to 10,000. */
export interface Share {
  readonly organization: string;
  readonly basisPoints: number;
}

/** The states in which a project's land is taken: no other may overlap it. */
export const holdingGround: readonly ProjectState[] = [
  "submitted",
  "complete",
  "validated",
  "publicNotice",
  "filed",
  "suspended",
];

/**
 * A closed line of `[longitude, latitude]` in degrees; the first ring of a polygon is its outline, the others are
 * holes.
 */
export type Ring = readonly (readonly [number, number])[];
export type Boundary =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

/**
 * The coordinate system of an imported boundary: CGCS2000 taken as WGS 84, from which it differs by centimetres; or WGS
 * 84 because its file names none.
 */
export const boundaryNotes = ["cgcs2000", "unnamed"] as const;
export type BoundaryNote = (typeof boundaryNotes)[number];

/**
 * How a sub-project meets one applicability condition of its methodology: text, and files of the project (ids of
 * attachments).
 */
export interface ConditionAnswer {
  readonly condition: string;
  readonly met: boolean;
  readonly words: string;
  readonly attachments: readonly string[];
}
/** The polygons of a boundary, each a list of its rings. */
export const polygonsOf = ({ type, coordinates }: Boundary): readonly (readonly Ring[])[] =>
  type === "Polygon" ? [coordinates] : coordinates;
/** The number of positions of a boundary, in all of its rings. */
export const positionsOf = (boundary: Boundary): number =>
  polygonsOf(boundary)
    .flat()
    .reduce((sum, ring) => sum + ring.length, 0);
