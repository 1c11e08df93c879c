import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { BoundaryAnswers } from "../../shared/boundary/remark.ts";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import type { OtherMechanism, ProjectType } from "../../shared/project/project.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { DayScalar, JsonScalar } from "../platform/record/scalar.ts";
import "./project.entity.ts";
import { SubProjectInput } from "./sub-projects.ts";

/** Whether hidden areas of a file count. */
const HiddenAreas = { take: "take", leave: "leave" } as const;
registerEnumType(HiddenAreas, { name: "HiddenAreas" });

@InputType({ description: "A beneficiary and its share." })
class ShareInput {
  @Field(() => ID) organization!: string;
  @Field(() => Int, { description: "Hundredths of a percent; all shares sum to 10,000." }) basisPoints!: number;
}
@InputType({ description: "Another registration of the project." })
class DeclarationInput {
  @Field(() => String, { description: "CCER, VCS, GS, CDM, GEC, otherProvince or other." }) mechanism!: OtherMechanism;
  @Field(() => String, { description: "Its number there." }) identity!: string;
}
const may = { nullable: true } as const;

@InputType({ description: "What only the owner can say of a boundary or its file, where the platform asks for it." })
export class BoundaryAnswersInput implements BoundaryAnswers {
  @Field(() => HiddenAreas, { ...may, description: "Whether areas that the file hides belong to the boundary." })
  hidden?: "take" | "leave" | null;
  @Field(() => String, { ...may, description: "The layer of an archive that is the boundary, by its name there." })
  layer?: string | null;
  @Field(() => String, {
    ...may,
    description:
      "The reference system that the file does not name: `EPSG:4491` to `EPSG:4554`, `EPSG:4490`; or, where it names " +
      "a map service, `GCJ-02` or `BD-09` if that shifted its coordinates, `WGS 84` if not.",
  })
  system?: string | null;
}

/** Omitted fields are kept; null clears. */
@InputType({
  description:
    "A project as its developer registers it, step by step: omitted fields are kept, null clears. To begin, " +
    "title, city, and a field or a sub-project are needed.",
})
export class ProjectInput {
  @Field(() => String, may) titleZh?: string | null;
  @Field(() => String, may) titleEn?: string | null;
  @Field(() => String, { ...may, description: "GB/T 2260 code of the city." }) city?: string | null;
  @Field(() => ID, { ...may, description: "The owner; the developer itself if left out." }) owner?: string | null;
  @Field(() => String, { ...may, description: "The scope of the owner's mandate." }) mandate?: string | null;
  @Field(() => DayScalar, may) mandateFrom?: string | null;
  @Field(() => DayScalar, may) mandateTo?: string | null;
  @Field(() => [ShareInput], { ...may, description: "Of owner, developer and others; all the owner's if empty." })
  shares?: ShareInput[] | null;
  @Field(() => enumOf("ProjectType"), may) type?: ProjectType | null;
  @Field(() => enumOf("Speciality"), {
    ...may,
    description: "For a draft without sub-projects; otherwise that of the first.",
  })
  speciality?: Speciality | null;
  @Field(() => Boolean, may) poorArea?: boolean | null;
  @Field(() => Boolean, may) shield?: boolean | null;
  @Field(() => [SubProjectInput], {
    ...may,
    description:
      "Its sub-projects, the leading one first: those with an id are kept, those without are added, all others " +
      "removed.",
  })
  subProjects?: SubProjectInput[] | null;
  @Field(() => JsonScalar, {
    ...may,
    description: "GeoJSON Polygon or MultiPolygon, WGS 84; if larger than a request, upload it as a file.",
  })
  boundary?: unknown;
  @Field(() => ID, {
    ...may,
    description:
      "A file of this project from which the boundary is taken, instead of `boundary`: GeoJSON, KML, KMZ or a " +
      "zipped shapefile, uploaded at `POST /files`.",
  })
  boundaryFile?: string | null;
  @Field(() => BoundaryAnswersInput, may) boundaryAnswers?: BoundaryAnswersInput | null;
  @Field(() => String, { ...may, description: "Hectares, a decimal." }) hectaresDeclared?: string | null;
  @Field(() => DayScalar, may) startedOn?: string | null;
  @Field(() => DayScalar, may) creditingFrom?: string | null;
  @Field(() => DayScalar, may) creditingTo?: string | null;
  @Field(() => String, may) tenure?: string | null;
  @Field(() => Boolean, {
    ...may,
    description: "Is it registered under another mechanism? Must be answered before submission.",
  })
  elsewhere?: boolean | null;
  @Field(() => [DeclarationInput], may) declarations?: DeclarationInput[] | null;
  @Field(() => ID, { ...may, description: "The body that is to validate it." }) validator?: string | null;
}
