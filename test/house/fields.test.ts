import { readFileSync } from "node:fs";
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLObjectType } from "graphql";
import { expect, test } from "vitest";
import { resources } from "../../server/platform/record/resource.ts";
import { attributesOf } from "../../server/platform/record/attributes.ts";
import "../../server/modules.ts";

const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const documents = JSON.parse(readFileSync("admin/generated/persisted-documents.json", "utf8")) as Record<
  string,
  string
>;

/** The fields that some page asks for, as `Type.field`. */
function fieldsAsked(): Set<string> {
  const asked = new Set<string>();
  for (const text of Object.values(documents)) {
    const info = new TypeInfo(schema);
    const note = () => void asked.add(`${info.getParentType()}.${info.getFieldDef()?.name}`);
    visit(parse(text), visitWithTypeInfo(info, { Field: note }));
  }
  return asked;
}

/** Attributes that no page asks for, each group with its reason. */
const notAsked = new Set([
  // They lead to the record on whose page theirs stands.
  ...["InventoryLine.event", "InventoryBoundary.event", "ReductionMeasure.event", "Announcement.event"],
  "Announcement.organiser",
  ...["Opinion.methodology", "MethodologyRevision.methodology", "Batch.project", "Transfer.batch", "Transfer.of"],
  ...["Trade.block", "Allocation.from", "Case.finding", "MonitoringReport.issuance"],
  // They say under whose rules it stands, as the page of the record that it belongs to does.
  ...["Registration.region", "Finding.applicant", "Finding.region", "Finding.policyOn", "Comment.applicant"],
  ...["Paper.city", "PanelSeat.policyOn", "Opinion.region", "MethodologyRevision.applicant", "Consultation.policyOn"],
  ...["MethodologyRevision.region", "ReviewMinutes.region", "Batch.region", "Run.region", "Run.policyOn"],
  "Evaluation.region",
  // They stand in the record's history, or in its clock.
  ...["InventoryLine.addedAt", "InventoryBoundary.statedAt", "ReductionMeasure.plannedAt"],
  ...["ReductionMeasure.reportedAt", "Project.editedAt", "Project.daysLeft", "HolidayNotice.enteredBy"],
  // They are shown in another form: on a map, as a paper, in results, in the trace.
  ...["Project.boundary", "Project.west", "Project.south", "Project.east", "Project.north", "Paper.values"],
  ...["InventoryLine.byGas", "SubProject.speciality", "Block.onOffer", "Evaluation.team", "Issuance.firstDay"],
  // By it the platform tells who may confirm, and whether the record has changed.
  ...["Proposal.subject", "Proposal.basis"],
  ...["Issuance.days", "MonitoringReport.documentHash", "Run.skipped", "Run.passedOver"],
]);

test("every attribute of a record with pages of its own is shown on one of them", () => {
  const asked = fieldsAsked();
  const shown = resources().filter(({ entity: { name } }) => asked.has(`${name}.id`));
  expect(shown.length).toBeGreaterThan(20);
  const forgotten = shown.flatMap(({ entity }) => {
    const fields = (schema.getType(entity.name) as GraphQLObjectType).getFields();
    const names = [...attributesOf(entity).keys()].filter((name) => fields[name]);
    return names.map((name) => `${entity.name}.${name}`).filter((name) => !asked.has(name));
  });
  expect(forgotten.filter((name) => !notAsked.has(name))).toEqual([]);
  expect(
    [...notAsked].filter((name) => asked.has(name)),
    "asked for by now",
  ).toEqual([]);
});
