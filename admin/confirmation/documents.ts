import { graphql } from "../generated/gql.ts";

export const confirmationRow = graphql(`fragment confirmationRow on Confirmation {
  id state route region late completedOn concludedOn dueOn revision retiredKilograms event { id titleZh titleEn
      number emissionsKilograms } organiser { id
    name nameEn } evaluator { id name nameEn } moves { action to by clause modality }
}`);
export const confirmationList =
  graphql(`query confirmationList($filter: ConfirmationFilter, $sort: [ConfirmationSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  confirmations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...confirmationRow } }
}`);
export const confirmationOne = graphql(
  `query confirmationOne($id: ID!) { confirmation(id: $id) { ...confirmationRow policyOn statement
      recomputedKilograms checks evaluations { id state achieved }
    event { id decision certificates { id state number } } } }`,
);
export const editConfirmation = graphql(
  `mutation editConfirmation($id: ID!, $revision: Whole, $statement: StatementInput!) { editConfirmation(id: $id,
      revision: $revision, statement:
    $statement) { id } }`,
);
export const commitConfirmation = graphql(
  `mutation commitConfirmation($id: ID!) { commitConfirmation(id: $id) { id } }`,
);
export const engageConfirmation = graphql(
  `mutation engageConfirmation($id: ID!, $evaluator: ID!) { engageConfirmation(id: $id, evaluator: $evaluator) { id
      } }`,
);
export const concludeConfirmation = graphql(
  `mutation concludeConfirmation($id: ID!) { concludeConfirmation(id: $id) { id } }`,
);
export const denyConfirmation = graphql(`mutation denyConfirmation($id: ID!) { denyConfirmation(id: $id) { id } }`);
export const withdrawConfirmation = graphql(
  `mutation withdrawConfirmation($id: ID!, $reason: String!) { withdrawConfirmation(id: $id, reason: $reason) { id } }`,
);

export const certificateRow = graphql(`fragment certificateRow on Certificate {
  id state number issuedOn revokedOn region code dueOn event { id titleZh titleEn number emissionsKilograms }
      organiser { id name nameEn } moves { action
    to by clause modality }
}`);
export const certificateList =
  graphql(`query certificateList($filter: CertificateFilter, $sort: [CertificateSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  certificates(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...certificateRow } }
}`);
export const certificateOne = graphql(`query certificateOne($id: ID!) {
  certificate(id: $id) { ...certificateRow policyOn payload signature keyId revocation revocationClause replacedOn
      successor { id number } issuer { id name nameEn } confirmation { id route
    state concludedOn } spotChecks { id state conforms decision } }
}`);
export const applyCertificate = graphql(
  `mutation applyCertificate($confirmation: ID!) { applyCertificate(confirmation: $confirmation) { id } }`,
);
export const issueCertificate = graphql(`mutation issueCertificate($id: ID!) { issueCertificate(id: $id) { id } }`);
export const refuseCertificate = graphql(
  `mutation refuseCertificate($id: ID!, $reason: String!) { refuseCertificate(id: $id, reason: $reason) { id } }`,
);
export const replaceCertificate = graphql(
  `mutation replaceCertificate($id: ID!, $reason: String!) { replaceCertificate(id: $id, reason: $reason) { id } }`,
);
export const submitConfirmation = graphql(
  `mutation submitConfirmation($id: ID!) { submitConfirmation(id: $id) { id } }`,
);
export const approveConfirmation = graphql(
  `mutation approveConfirmation($id: ID!) { approveConfirmation(id: $id) { id } }`,
);
export const rejectConfirmation = graphql(
  `mutation rejectConfirmation($id: ID!, $reason: String!) { rejectConfirmation(id: $id, reason: $reason) { id } }`,
);

export const evaluationRow = graphql(`fragment evaluationRow on Evaluation {
  id state achieved revision dueOn event { id titleZh titleEn number } body { id name nameEn } organiser { id name
      nameEn } moves { action to by clause modality }
}`);
export const evaluationList =
  graphql(`query evaluationList($filter: EvaluationFilter, $sort: [EvaluationSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  evaluations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...evaluationRow } }
}`);
export const evaluationOne = graphql(`query evaluationOne($id: ID!) {
  evaluation(id: $id) { ...evaluationRow policyOn plan documents tasks recomputed recomputedKilograms report review
      reviewer { id name } confirmation { id state }
    event { lines { id phase source activity unit multipliers factorValue factorUnit kilogramsExact } } }
}`);
export const planEvaluation = graphql(
  `mutation planEvaluation($id: ID!, $team: [ID!]!, $plan: String!, $documents: String!) { planEvaluation(id: $id,
      team: $team, plan: $plan, documents: $documents) { id } }`,
);
export const checkEvaluation =
  graphql(`mutation checkEvaluation($id: ID!, $task: EvaluationTask!, $outcome: TaskOutcome!, $words: String!) {
  checkEvaluation(id: $id, task: $task, outcome: $outcome, words: $words) { id }
}`);
export const recomputeEvaluation =
  graphql(`mutation recomputeEvaluation($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) {
  recomputeEvaluation(id: $id, revision: $revision, lines: $lines) { id }
}`);
export const reportEvaluation = graphql(`mutation reportEvaluation($id: ID!, $achieved: Boolean!, $report: String!) {
  reportEvaluation(id: $id, achieved: $achieved, report: $report) { id }
}`);
export const remandEvaluation = graphql(
  `mutation remandEvaluation($id: ID!, $reason: String!) { remandEvaluation(id: $id, reason: $reason) { id } }`,
);
export const passEvaluation = graphql(
  `mutation passEvaluation($id: ID!, $review: String!) { passEvaluation(id: $id, review: $review) { id } }`,
);
