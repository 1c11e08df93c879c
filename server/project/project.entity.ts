import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { competences, type Competence } from "../../shared/platform/competence.ts";
import type { BoundaryRemark } from "../../shared/boundary/remark.ts";
import { specialities, type Speciality } from "../../shared/methodology/methodology.ts";
import {
  boundaryNotes,
  projectLifecycle,
  projectTypes,
  type Boundary,
  type BoundaryNote,
  type Declaration,
  type ProjectState,
  type ProjectType,
  type Share,
} from "../../shared/project/project.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Instant,
  Json,
  Revision,
  SignedKilograms,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";

/** Those who may ask for material: whoever confirms what another proposed takes or leaves it. */
const asking = competences.filter((one) => one !== "confirmer");

@ObjectType({
  description:
    "A sink or another low-carbon activity in the project library (碳普惠项目库), with one or several sub-projects, " +
    "each accounted for by a methodology. A draft may lack anything but title, place and field. SD-P 三(三)8, 9.",
})
@Entity()
@Index({ properties: ["west", "east"] })
export class Project {
  @Identifier() id!: string;
  @Text({ doc: "Filing number; null before filing.", nullable: true, listed: true }) number: string | null = null;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English.", nullable: true, listed: true }) titleEn: string | null = null;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City in which it lies, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "The owner: the credits are issued to it.", listed: true }) owner!: string;
  @Belongs(() => Organization, {
    doc: "The developer: the owner itself, or another under the owner's mandate.",
    listed: true,
  })
  developer!: string;
  @Text({ doc: "The scope of the owner's mandate (委托书); null where owner and developer are one.", nullable: true })
  mandate: string | null = null;
  @Day({ doc: "First day of the mandate.", nullable: true }) mandateFrom: string | null = null;
  @Day({ doc: "Last day of the mandate.", nullable: true }) mandateTo: string | null = null;
  @Json({
    doc: "The beneficiaries: `[{ organization, basisPoints }]`, 10,000 in all; empty where everything is the owner's.",
  })
  shares: readonly Share[] = [];
  @Choice("ProjectType", projectTypes, {
    doc: "Whether it is a new sink, an existing one, or an emission-reducing activity. SD-E 四(一).",
    nullable: true,
    listed: true,
  })
  type: ProjectType | null = null;
  @Choice("Speciality", specialities, {
    doc: "Kind of sink or reduction; its leading sub-project's. SD-P 三(三)9.",
    listed: true,
  })
  speciality!: Speciality;
  @Flag({ doc: "Whether it comes from an area lifted out of poverty, as proven by a file. SC 三(三).", listed: true })
  poorArea: boolean = false;
  @Flag({
    doc: "Whether it is an ecological barrier demonstration sink, as proven by a file. SC 三(五).",
    listed: true,
  })
  shield: boolean = false;
  @Json({
    doc: "GeoJSON Polygon or MultiPolygon, WGS 84, degrees. Readable of at most five records at once.",
    nullable: true,
    large: true,
  })
  boundary: Boundary | null = null;
  @Json({
    doc: "The boundary as drawn on maps: itself, or simplified to some 2,000 positions where it has more.",
    nullable: true,
  })
  outline: Boundary | null = null;
  @Whole({ doc: "The number of positions of the boundary." }) positions: number = 0;
  @Text({
    doc: "The file of the project from which the boundary was taken; null where it was drawn or typed.",
    nullable: true,
  })
  boundaryFile: string | null = null;
  @Choice("BoundaryNote", boundaryNotes, { doc: "Notes on how the boundary was obtained.", nullable: true })
  boundaryNote: BoundaryNote | null = null;
  @Text({ doc: "Declared area, in hectares.", nullable: true }) hectaresDeclared: string | null = null;
  @Whole({ doc: "Geodesic area of the boundary, in square metres; 0 where there is none yet.", listed: true })
  areaSquareMetres: number = 0;
  @Whole({ doc: "Westernmost longitude, in millionths of a degree.", nullable: true }) west: number | null = null;
  @Whole({ doc: "Southernmost latitude, in millionths of a degree.", nullable: true }) south: number | null = null;
  @Whole({ doc: "Easternmost longitude, in millionths of a degree.", nullable: true }) east: number | null = null;
  @Whole({ doc: "Northernmost latitude, in millionths of a degree.", nullable: true }) north: number | null = null;
  @Day({ doc: "Day on which the activity itself began.", nullable: true, listed: true }) startedOn: string | null =
    null;
  @Day({ doc: "First day of the crediting period.", nullable: true, listed: true }) creditingFrom: string | null = null;
  @Day({ doc: "Last day of the crediting period.", nullable: true, listed: true }) creditingTo: string | null = null;
  @SignedKilograms({
    doc:
      "The expected total of its sub-projects over the crediting period, kgCO2e; null while values of any are " +
      "missing.",
    nullable: true,
    listed: true,
  })
  expectedKilograms: number | null = null;
  @Text({
    doc: "The title to the land or sea: certificate, contract or licence, with its number.",
    nullable: true,
  })
  tenure: string | null = null;
  @Flag({
    doc: "Whether it is registered under another mechanism; null until answered.",
    nullable: true,
  })
  elsewhere: boolean | null = null;
  @Json({
    doc:
      "Its other registrations: `[{ mechanism, identity }]`. No other project may have the same identity. SD-E " +
      "四(一).",
  })
  declarations: readonly Declaration[] = [];
  @Belongs(() => Organization, {
    doc: "The body that validates it (项目审定). SD-E 四(二).",
    nullable: true,
    listed: true,
  })
  validator: string | null = null;
  @Text({ doc: "The validator's statement.", nullable: true }) validation: string | null = null;
  @Day({
    doc: "Day on which public notice, or the notice to stakeholders before submission, began.",
    nullable: true,
    listed: true,
  })
  noticeBeganOn: string | null = null;
  @Day({ doc: "Last day of that notice.", nullable: true, listed: true, counted: true }) noticeEndsOn: string | null =
    null;
  @Text({ doc: "The material that was requested and is not supplied yet.", nullable: true }) materialAsked:
    | string
    | null = null;
  @Choice("Competence", asking, { doc: "The competence in which it was requested.", nullable: true })
  materialAskedBy: Competence | null = null;
  @Whole({
    doc: "Working days that were left when material was requested: the deadline resumes with them.",
    nullable: true,
  })
  daysLeft: number | null = null;
  @Day({ doc: "Day of filing.", nullable: true, listed: true }) filedOn: string | null = null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @Text({
    doc: "The register or document from which it was imported; null where it was registered here.",
    nullable: true,
    listed: true,
  })
  broughtFrom: string | null = null;
  @Instant({ doc: "When the draft was last saved.", nullable: true }) editedAt: string | null = null;
  @Json({
    doc:
      "What was done to its boundary before it was measured, and which earlier projects have some of its ground along " +
      "their common border: `[{ remark, … }]`; null where nothing was.",
    nullable: true,
  })
  boundaryRemarks: readonly BoundaryRemark[] | null = null;
  @State(projectLifecycle, { doc: "Its state." }) state: ProjectState = projectLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    project: Project;
  }
}
