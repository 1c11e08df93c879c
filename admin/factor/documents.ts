import { graphql } from "../generated/gql.ts";

export const factorRow = graphql(
  `fragment factorRow on Factor { id nameZh nameEn category region year value unit source verified state moves {
      action to by clause modality } }`,
);
export const factorList =
  graphql(`query factorList($filter: FactorFilter, $sort: [FactorSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  factors(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...factorRow } }
}`);
export const factorOne = graphql(`query factorOne($id: ID!) { factor(id: $id) { ...factorRow } }`);
export const withdrawFactor = graphql(
  `mutation withdrawFactor($id: ID!, $reason: String!) { withdrawFactor(id: $id, reason: $reason) { id } }`,
);
