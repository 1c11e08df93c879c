import { graphql } from "../generated/gql.ts";

export const allocationRow = graphql(`fragment allocationRow on Allocation {
  id state kilograms tier share deviation clause why product serials source supply offer region dueOn retiredOn
  event { id titleZh titleEn number } organiser { id name nameEn } seller { id name nameEn } moves { action to by
      clause modality }
}`);
export const allocationList =
  graphql(`query allocationList($filter: AllocationFilter, $sort: [AllocationSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  allocations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...allocationRow } }
}`);
export const allocationOne = graphql(
  `query allocationOne($id: ID!) { allocation(id: $id) { ...allocationRow policyOn run { id at proposed } } }`,
);
export const acceptAllocation = graphql(`mutation acceptAllocation($id: ID!) { acceptAllocation(id: $id) { id } }`);
export const confirmAllocation = graphql(`mutation confirmAllocation($id: ID!) { confirmAllocation(id: $id) { id } }`);
export const retireAllocation = graphql(`mutation retireAllocation($id: ID!) { retireAllocation(id: $id) { id } }`);
export const declineAllocation = graphql(
  `mutation declineAllocation($id: ID!, $reason: String!) { declineAllocation(id: $id, reason: $reason) { id } }`,
);

export const foreignUnitRow = graphql(`fragment foreignUnitRow on ForeignUnit {
  id state kind registry serialPrefix firstSerial tonnes usedTonnes remaining vintage province region donated
      disputed cancelledOn dueOn holder { id name nameEn }
    moves { action to by clause modality }
}`);
export const foreignUnitList =
  graphql(`query foreignUnitList($filter: ForeignUnitFilter, $sort: [ForeignUnitSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  foreignUnits(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...foreignUnitRow } }
}`);
export const foreignUnitOne = graphql(
  `query foreignUnitOne($id: ID!) { foreignUnit(id: $id) { ...foreignUnitRow policyOn account proof event } }`,
);
export const declareForeignUnit = graphql(
  `mutation declareForeignUnit($input: ForeignUnitInput!) { declareForeignUnit(input: $input) { id } }`,
);
export const importForeignUnits =
  graphql(`mutation importForeignUnits($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {
  importForeignUnits(input: $input, content: $content, dryRun: $dryRun) { registry entered refused left tonnes
    columns { column title field } order { order isOpen row shownBy }
    rows { row serial tonnes vintage cancelledOn beneficiary left field reason message details } skipped { what at } }
}`);
export const checkForeignUnit = graphql(
  `mutation checkForeignUnit($id: ID!, $distinct: String, $distinctFrom: String) { checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) { id } }`,
);
export const refuseForeignUnit = graphql(
  `mutation refuseForeignUnit($id: ID!, $reason: String!) { refuseForeignUnit(id: $id, reason: $reason) { id } }`,
);

export const admissionRow = graphql(
  `fragment admissionRow on Admission { id state region policyOn project { id titleZh titleEn number } moves {
      action to by clause modality } }`,
);
export const admissionList =
  graphql(`query admissionList($filter: AdmissionFilter, $sort: [AdmissionSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  admissions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...admissionRow } }
}`);
export const admissionOne = graphql(`query admissionOne($id: ID!) { admission(id: $id) { ...admissionRow } }`);
export const admitProject = graphql(`mutation admitProject($project: ID!) { admitProject(project: $project) { id } }`);
export const suspendAdmission = graphql(
  `mutation suspendAdmission($id: ID!, $reason: String!) { suspendAdmission(id: $id, reason: $reason) { id } }`,
);
export const resumeAdmission = graphql(`mutation resumeAdmission($id: ID!) { resumeAdmission(id: $id) { id } }`);

export const queueBoard = graphql(`query queueBoard($region: String!) {
  queueBoard(region: $region) {
    tiers { tier labelZh labelEn clause kilograms supplies }
    events { event number titleZh kilograms participantsKilograms dueOn }
    matches { event share tier kilograms product why clause }
    passedOver { reason count example }
  }
}`);
export const runQueue = graphql(
  `mutation runQueue($region: String!) { runQueue(region: $region) { id proposed kilograms left } }`,
);

export const commitmentRow = graphql(`fragment commitmentRow on Commitment {
  id state kilograms validatedKilograms exclusive filedBy validatedBy validatedOn dueOn region event { id titleZh
      titleEn number } project { id titleZh titleEn number }
    owner { id name nameEn } organiser { id name nameEn } moves { action to by clause modality }
}`);
export const commitmentList =
  graphql(`query commitmentList($filter: CommitmentFilter, $sort: [CommitmentSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  commitments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...commitmentRow } }
}`);
export const commitmentOne = graphql(
  `query commitmentOne($id: ID!) { commitment(id: $id) { ...commitmentRow policyOn elsewhere begunEarly newness statement validator {
      id name nameEn } } }`,
);
export const commitSink = graphql(`mutation commitSink($input: CommitmentInput!) { commitSink(input: $input) { id } }`);
export const acceptCommitment = graphql(`mutation acceptCommitment($id: ID!) { acceptCommitment(id: $id) { id } }`);
export const declineCommitment = graphql(
  `mutation declineCommitment($id: ID!, $reason: String!) { declineCommitment(id: $id, reason: $reason) { id } }`,
);
export const withdrawCommitment = graphql(
  `mutation withdrawCommitment($id: ID!) { withdrawCommitment(id: $id) { id } }`,
);
export const validateCommitment =
  graphql(`mutation validateCommitment($id: ID!, $kilograms: Kilograms!, $statement: String!, $newness:
      String) {
  validateCommitment(id: $id, kilograms: $kilograms, statement: $statement, newness: $newness) { id }
}`);
export const explainQueue = graphql(`query explainQueue($event: ID!, $take: Int! = 50, $skip: Int! = 0) {
  explainQueue(event: $event, take: $take, skip: $skip) { total items { supply source product vintage tier clause
      verdict kilograms offered } }
}`);
