import { graphql } from "../generated/gql.ts";

export const drawRow = graphql(
  `fragment drawRow on Draw { id state purpose region policyOn sampleSize committedAt sourceDueAt revealedAt dueOn
      source sourceKind moves { action to by clause
    modality } }`,
);
export const drawList =
  graphql(`query drawList($filter: DrawFilter, $sort: [DrawSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  draws(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...drawRow } }
}`);
export const drawOne = graphql(
  `query drawOne($id: ID!) { draw(id: $id) { ...drawRow commitment iterations pool poolHash weights value code
      drawn } }`,
);
