import { graphql } from "../generated/gql.ts";

export const caseRow = graphql(`fragment caseRow on Case {
  id state kind region subjectType subjectId decision at decidedOn dueOn raisedBy { id name nameEn } party { id
      name nameEn } other { id name nameEn } moves { action to by clause modality }
}`);
export const caseList =
  graphql(`query caseList($filter: CaseFilter, $sort: [CaseSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  cases(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...caseRow } }
}`);
export const caseOne = graphql(
  `query caseOne($id: ID!) { case(id: $id) { ...caseRow policyOn statement evidence answer otherAnswer reasons
      usedTonnes } }`,
);
export const openDispute = graphql(`mutation openDispute($input: DisputeInput!) { openDispute(input: $input) { id } }`);
export const answerCase = graphql(
  `mutation answerCase($id: ID!, $answer: String!) { answerCase(id: $id, answer: $answer) { id } }`,
);
export const decideCase = graphql(
  `mutation decideCase($id: ID!, $decision: CaseDecision!, $reasons: String!) { decideCase(id: $id, decision:
      $decision, reasons: $reasons) { id } }`,
);
