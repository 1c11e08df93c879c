import { Entity, Index, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  methodologyLifecycle,
  kinds,
  specialities,
  type Kind,
  type MethodologyDocument,
  type MethodologyState,
  type Speciality,
} from "../../shared/methodology/methodology.ts";
import type { LeftOut, Tally } from "../committee/index.ts";
import { Draw } from "../draw/index.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Json,
  Revision,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A method for calculating the emission reductions of one kind of activity, from draft to filing. SD-P 三(三)7.",
})
@Entity()
@Index({ properties: ["region", "code"] })
export class Methodology {
  @Identifier() id!: string;
  @Text({ doc: "Its code, such as SD-FOREST-01; the same in all its versions.", listed: true }) code!: string;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English.", listed: true }) titleEn!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code of the province.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy governs it." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who developed it and submits it. SD-P 三(三)7.", listed: true })
  applicant!: string;
  @Choice("Speciality", specialities, { doc: "Its field. SD-P 三(三)9.", listed: true }) speciality!: Speciality;
  @Json({
    doc:
      "The executable document: applicability, pools, parameters, equations, result, and the rest of a " +
      "MethodologyDocument.",
  })
  document!: MethodologyDocument;
  @Text({
    doc: "SHA-256 of the document in canonical JSON: equal documents have one hash.",
    listed: true,
  })
  documentHash: string = "";
  @Choice("MethodologyKind", kinds, {
    doc: "Its kind of result: removals or reductions to be credited, or the emissions of an operation (A5).",
    listed: true,
  })
  kind: Kind = "credit";
  @Text({ doc: "Number under which it is filed.", listed: true, nullable: true }) @Unique() number?: string | null;
  @Whole({ doc: "Filed version, from 1; 0 before filing.", listed: true }) version: number = 0;
  @Day({ doc: "Day of filing. SD-P 三(三)7.", listed: true, nullable: true }) filedOn?: string | null;
  @Belongs(() => Organization, {
    doc: "The sector authority with which it is filed jointly; none where no department consented. SD-P 四(一).",
    listed: true,
    nullable: true,
  })
  jointDepartment?: string | null;
  @Day({ doc: "Day on which that department consented.", nullable: true }) jointOn?: string | null;
  @Flag({
    doc:
      "A demonstration: parts of it were not verified against a published copy, " +
      "and no real credits are issued under it.",
    listed: true,
  })
  demonstration: boolean = false;
  @Belongs(() => Methodology, { doc: "The version that supersedes it, now or later.", nullable: true }) successor?:
    | string
    | null;
  @Day({ doc: "The day on which it is superseded.", listed: true, nullable: true }) supersededOn?: string | null;
  @Belongs(() => Methodology, { doc: "The filed version that it revises.", nullable: true }) previous?: string | null;
  @Day({ doc: "Day on which public notice began.", listed: true, nullable: true }) noticeBeganOn?: string | null;
  @Day({
    doc: "Last day of public notice; a first day that is a working day counts.",
    listed: true,
    nullable: true,
    counted: true,
  })
  noticeEndsOn?: string | null;
  @Whole({ doc: "Number of review rounds begun so far.", listed: true }) round: number = 0;
  @Json({ doc: "Its authors by name; none of them may review it. `[name]`." }) authors: readonly string[] = [];
  @Belongs(() => Draw, { doc: "The draw of its panel, which anyone can verify.", nullable: true }) draw?: string | null;
  @Json({
    doc: "Committee members left out of the pool, and why: `[{ label, person, kind, detail }]`.",
    readers: ["acceptor", "publisher", "decider"],
  })
  leftOut: readonly LeftOut[] = [];
  @Day({ doc: "When the panel of the current round was convened.", nullable: true }) convenedOn?: string | null;
  @Json({
    doc: "The experts who may give an opinion in the open round: `[person id]`.",
    readers: ["acceptor", "publisher", "decider"],
  })
  panel: readonly string[] = [];
  @Json({
    doc: "The committee's vote: figures, quorum, majority and clause. SD-P 三(二)6.",
    nullable: true,
  })
  tally?: Tally | null;
  @Day({ doc: "When the next step is due.", listed: true, nullable: true, counted: true }) dueOn?: string | null;
  @State(methodologyLifecycle, { doc: "Where it stands." }) state: MethodologyState = methodologyLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    methodology: Methodology;
  }
}
