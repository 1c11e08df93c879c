import { graphql } from '../generated/gql.ts';

export const issuanceRow = graphql(`fragment issuanceRow on Issuance {
  id state region city periodFrom periodTo reductionsKilograms verifiedKilograms dueOn revision block
  project { id titleZh titleEn number } owner { id name nameEn } verifier { id name nameEn } moves { action to by clause modality }
}`);
export const issuanceList = graphql(`query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...issuanceRow } }
}`);
export const issuanceOne = graphql(`query issuanceOne($id: ID!) { issuance(id: $id) { ...issuanceRow policyOn report verification } }`);
export const draftIssuance = graphql(`mutation draftIssuance($input: IssuanceInput!) { draftIssuance(input: $input) { id } }`);
export const submitIssuance = graphql(`mutation submitIssuance($id: ID!) { submitIssuance(id: $id) { id } }`);
export const returnIssuance = graphql(`mutation returnIssuance($id: ID!, $reason: String!) { returnIssuance(id: $id, reason: $reason) { id } }`);
export const verifyIssuance = graphql(
  `mutation verifyIssuance($id: ID!, $verifiedKilograms: Kilograms!, $statement: String!) { verifyIssuance(id: $id, verifiedKilograms: $verifiedKilograms,
    statement: $statement) { id } }`,
);
export const orderIssuance = graphql(`mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) { orderIssuance(id: $id, bufferKilograms: $bufferKilograms) { id } }`);
export const refuseIssuance = graphql(`mutation refuseIssuance($id: ID!, $reason: String!) { refuseIssuance(id: $id, reason: $reason) { id } }`);
