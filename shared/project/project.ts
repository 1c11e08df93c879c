import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From a developer's draft to the project library (备案), and out of it. What was withdrawn never comes back. SD-P 三(三)8. */
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

/** The states in which a project is reviewed: more material may be asked for in each. */
export const underReview: readonly ProjectState[] = ["submitted", "complete", "validated", "publicNotice"];

/** An opinion of the sector department that the decider asks for: given by its term, or passed over. SD-E 五(一). */
export const consultationLifecycle = lifecycle("consultation", "asked", {
  answer: { from: ["asked"], to: "answered", by: "consulted" },
});
export type ConsultationState = StateOf<typeof consultationLifecycle>;
export type ConsultationAction = ActionOf<typeof consultationLifecycle>;

/** A sink that is newly made, one that was there before, or an activity that emits less. SD-E 四(一) knows new sinks. */
export const projectTypes = ["newSink", "existingSink", "reduction"] as const;
export type ProjectType = (typeof projectTypes)[number];
/** Mechanisms under which a project may be registered beside this one. */
export const otherMechanisms = ["CCER", "VCS", "GS", "CDM", "GEC", "otherProvince", "other"] as const;
export type OtherMechanism = (typeof otherMechanisms)[number];
/** Where else a project is registered, and under which number. */
export interface Declaration {
  readonly mechanism: OtherMechanism;
  readonly identity: string;
}
/** What part of the benefit is whose, in hundredths of a percent: of a project they come to 10,000. */
export interface Share {
  readonly organization: string;
  readonly basisPoints: number;
}

/** The states in which a project holds its ground: another may not lie on it. */
export const holdingGround: readonly ProjectState[] = [
  "submitted",
  "complete",
  "validated",
  "publicNotice",
  "filed",
  "suspended",
];

/** A closed line of `[longitude, latitude]` in degrees; of a polygon's rings the first is its outline, the others are holes. */
export type Ring = readonly (readonly [number, number])[];
export type Boundary =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

/** How the degrees of an imported boundary were understood: CGCS2000 as WGS 84, from which it departs by centimetres; or as WGS 84 because its file names nothing. */
export const boundaryNotes = ["cgcs2000", "unnamed"] as const;
export type BoundaryNote = (typeof boundaryNotes)[number];

/** How a sub-project meets one applicability condition of its methodology: in words, and by files of the project (ids of attachments). */
export interface ConditionAnswer {
  readonly condition: string;
  readonly met: boolean;
  readonly words: string;
  readonly attachments: readonly string[];
}
/** The polygons of a boundary, each a list of its rings. */
export const polygonsOf = ({ type, coordinates }: Boundary): readonly (readonly Ring[])[] =>
  type === "Polygon" ? [coordinates] : coordinates;
/** How many positions a boundary has, in all of its rings. */
export const positionsOf = (boundary: Boundary): number =>
  polygonsOf(boundary)
    .flat()
    .reduce((sum, ring) => sum + ring.length, 0);
