import { graphql } from "../generated/gql.ts";

export const checkPlanRow = graphql(
  `fragment checkPlanRow on CheckPlan { id state purpose region policyOn dueOn draw { id state sampleSize
      sourceDueAt source sourceKind } moves { action to by clause
    modality } }`,
);
export const checkPlanList =
  graphql(`query checkPlanList($filter: CheckPlanFilter, $sort: [CheckPlanSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  checkPlans(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...checkPlanRow } }
}`);
export const checkPlanOne = graphql(`query checkPlanOne($id: ID!) {
  checkPlan(id: $id) { ...checkPlanRow bodiesDraw { id state purpose } spotChecks { id state conforms decision
      event { id titleZh titleEn } certificate {
    id number } body { id name } } }
}`);
export const announceCheckPlan = graphql(
  `mutation announceCheckPlan($input: CheckPlanInput!) { announceCheckPlan(input: $input) { id } }`,
);
export const revealCheckPlan = graphql(
  `mutation revealCheckPlan($id: ID!, $secret: String!, $value: String!) { revealCheckPlan(id: $id, secret:
      $secret, value: $value) { id } }`,
);

export const spotCheckRow = graphql(`fragment spotCheckRow on SpotCheck {
  id state region conforms decision dueOn hearingUntil publishedOn position event { id titleZh titleEn number }
      certificate { id number state } organiser {
    id name nameEn } body { id name nameEn } moves { action to by clause modality }
}`);
export const spotCheckList =
  graphql(`query spotCheckList($filter: SpotCheckFilter, $sort: [SpotCheckSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  spotChecks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...spotCheckRow } }
}`);
export const spotCheckOne = graphql(
  `query spotCheckOne($id: ID!) { spotCheck(id: $id) { ...spotCheckRow moves { second { otherOffice isThere turnTo
      waits } } policyOn report notice hearing reasons plan
      { id purpose } draw { id purpose } } }`,
);
export const assignSpotCheck = graphql(`mutation assignSpotCheck($id: ID!) { assignSpotCheck(id: $id) { id } }`);
export const inspectSpotCheck = graphql(
  `mutation inspectSpotCheck($id: ID!, $conforms: Boolean!, $report: String!) { inspectSpotCheck(id: $id, conforms:
      $conforms, report: $report) { id } }`,
);
export const notifySpotCheck = graphql(
  `mutation notifySpotCheck($id: ID!, $ground: String!) { notifySpotCheck(id: $id, ground: $ground) { id } }`,
);
export const hearSpotCheck = graphql(
  `mutation hearSpotCheck($id: ID!, $statement: String!) { hearSpotCheck(id: $id, statement: $statement) { id } }`,
);
export const decideSpotCheck = graphql(
  `mutation decideSpotCheck($id: ID!, $decision: CheckDecision!, $reasons: String!) { decideSpotCheck(id: $id,
      decision: $decision, reasons: $reasons) { id
    } }`,
);
export const publishSpotCheck = graphql(`mutation publishSpotCheck($id: ID!) { publishSpotCheck(id: $id) { id } }`);
