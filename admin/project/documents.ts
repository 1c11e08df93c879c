import { graphql } from "../generated/gql.ts";

export const projectRow = graphql(`fragment projectRow on Project {
  id number titleZh titleEn state region city speciality areaSquareMetres type creditingFrom creditingTo
      expectedKilograms filedOn broughtFrom dueOn revision
  owner { id name nameEn } subProjects { id titleZh titleEn methodology { id titleZh titleEn number code } } moves
      { action to by clause modality }
}`);
export const projectList =
  graphql(`query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  projects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...projectRow } }
}`);
export const projectOne = graphql(`query projectOne($id: ID!) {
  project(id: $id) { ...projectRow policyOn hectaresDeclared tenure outline boundaryFile boundaryNote boundaryRemarks
      accountedSquareMetres citySeat { kilometres nearest nearestKilometres } validation
      checkedAgainst { name nameEn as reason clause }
      startedOn mandate mandateFrom mandateTo shares poorArea shield elsewhere
    declarations noticeBeganOn noticeEndsOn materialAsked materialAskedBy developer { id name nameEn } validator {
        id name nameEn } }
}`);
export const projectGround = graphql(`query projectGround($region: String!, $city: String!) {
  projects(filter: { region: { eq: $region }, city: { eq: $city }, state: { in: [submitted, complete, validated,
      publicNotice, filed, suspended] } }, take: 60) { total
    items { id titleZh titleEn outline } }
}`);
export const draftProject = graphql(
  `mutation draftProject($input: ProjectInput!) { draftProject(input: $input) { id } }`,
);
export const submitProject = graphql(
  `mutation submitProject($id: ID!, $revision: Int) { submitProject(id: $id, revision: $revision) { id } }`,
);
export const informProject = graphql(`mutation informProject($id: ID!) { informProject(id: $id) { id } }`);
export const acceptProject = graphql(`mutation acceptProject($id: ID!) { acceptProject(id: $id) { id } }`);
export const returnProject = graphql(
  `mutation returnProject($id: ID!, $reason: String!) { returnProject(id: $id, reason: $reason) { id } }`,
);
export const validateProject = graphql(
  `mutation validateProject($id: ID!, $statement: String!) { validateProject(id: $id, statement: $statement) { id } }`,
);
export const fileProject = graphql(`mutation fileProject($id: ID!) { fileProject(id: $id) { id } }`);
export const refuseProject = graphql(
  `mutation refuseProject($id: ID!, $reason: String!) { refuseProject(id: $id, reason: $reason) { id } }`,
);
export const suspendProject = graphql(
  `mutation suspendProject($id: ID!, $reason: String!) { suspendProject(id: $id, reason: $reason) { id } }`,
);
export const resumeProject = graphql(`mutation resumeProject($id: ID!) { resumeProject(id: $id) { id } }`);
export const withdrawProject = graphql(
  `mutation withdrawProject($id: ID!, $reason: String!) { withdrawProject(id: $id, reason: $reason) { id } }`,
);
export const subProjectList =
  graphql(`query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  subProjects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { id titleZh titleEn project {
      id titleZh titleEn } methodology { id titleZh titleEn } } }
}`);
export const recallProject = graphql(`mutation recallProject($id: ID!) { recallProject(id: $id) { id } }`);
export const publiciseProject = graphql(`mutation publiciseProject($id: ID!) { publiciseProject(id: $id) { id } }`);
export const askMaterial = graphql(
  `mutation askMaterial($id: ID!, $what: String!, $until: Day!) { askMaterial(id: $id, what: $what, until: $until)
      { id } }`,
);
export const giveMaterial = graphql(
  `mutation giveMaterial($id: ID!, $answer: String!) { giveMaterial(id: $id, answer: $answer) { id } }`,
);
export const consultProject = graphql(
  `mutation consultProject($id: ID!, $question: String!) { consultProject(id: $id, question: $question) { id } }`,
);
export const consultationRow = graphql(`fragment consultationRow on Consultation {
  id state region city askedOn answeredOn dueOn project { id titleZh titleEn number } moves { action to by clause
      modality }
}`);
export const consultationList =
  graphql(`query consultationList($filter: ConsultationFilter, $sort: [ConsultationSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  consultations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...consultationRow } }
}`);
export const consultationOne = graphql(
  `query consultationOne($id: ID!) { consultation(id: $id) { ...consultationRow question agrees opinion } }`,
);
export const answerConsultation = graphql(
  `mutation answerConsultation($id: ID!, $agrees: Boolean!, $opinion: String!) { answerConsultation(id: $id,
      agrees: $agrees, opinion: $opinion) { id } }`,
);
export const registration = graphql(`query registration($id: ID!) {
  project(id: $id) { id revision titleZh titleEn region city policyOn speciality type mandate mandateFrom mandateTo
      shares poorArea shield outline positions boundaryFile boundaryNote boundaryRemarks accountedSquareMetres
      citySeat { kilometres nearest nearestKilometres }
      hectaresDeclared areaSquareMetres tenure
      startedOn
    creditingFrom creditingTo elsewhere declarations expectedKilograms owner { id name nameEn } developer { id name
        nameEn } validator { id name nameEn }
    subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms methodology { id titleZh
        titleEn document } } }
  registrationProblems(id: $id) { step field reason message clause details }
}`);
export const examination = graphql(`query examination($id: ID!) {
  project(id: $id) { id subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms
      methodology { id titleZh titleEn document } } }
}`);
export const saveProject = graphql(
  `mutation saveProject($id: ID!, $revision: Int!, $input: ProjectInput!) { editProject(id: $id, revision:
      $revision, input: $input) { id revision } }`,
);
export const importProjects =
  graphql(`mutation importProjects($region: String!, $source: String!, $content: String!, $dryRun: Boolean!) {
  importProjects(region: $region, source: $source, content: $content, dryRun: $dryRun) { entered refused rows { row
      titleZh number areaSquareMetres field reason message details } skipped { what at } }
}`);
export const surveyProject = graphql(
  `mutation surveyProject($id: ID!, $boundary: Json!) { surveyProject(id: $id, boundary: $boundary) { id } }`,
);
