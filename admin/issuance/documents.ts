import { graphql } from "../generated/gql.ts";

export const issuanceRow = graphql(`fragment issuanceRow on Issuance {
  id state region city periodFrom periodTo reductionsKilograms verifiedKilograms round noticeBeganOn noticeEndsOn
      dueOn revision block
  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } verifier { id
      name nameEn } moves { action to by clause modality }
}`);
export const issuanceList =
  graphql(`query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...issuanceRow } }
}`);
export const issuanceOne = graphql(`query issuanceOne($id: ID!) {
  issuance(id: $id) { ...issuanceRow moves { second { otherOffice isThere turnTo waits } } policyOn parts
      checkedAgainst { name nameEn as reason clause } report verification otherRegistrations ownerCommitment
      registrationFinding project { elsewhere declarations } data acceptedData documentHash inputsHash
      acceptedHash
    reports { id round at reductionsKilograms inputsHash data } subProject { id exAnte methodology { id code number
        version titleZh titleEn demonstration document } } }
}`);
export const recomputeIssuance = graphql(`query recomputeIssuance($id: ID!, $data: Json) {
  recomputeIssuance(id: $id, data: $data) { kilograms exact documentHash inputsHash same findings trace inputs
      uncertainty differences }
}`);
export const draftIssuance = graphql(
  `mutation draftIssuance($input: IssuanceInput!) { draftIssuance(input: $input) { id } }`,
);
export const editIssuance = graphql(
  `mutation editIssuance($id: ID!, $revision: Int!, $input: IssuanceInput!) { editIssuance(id: $id, revision:
      $revision, input: $input) { id revision reductionsKilograms } }`,
);
export const submitIssuance = graphql(
  `mutation submitIssuance($id: ID!, $revision: Int) { submitIssuance(id: $id, revision: $revision) { id } }`,
);
export const returnIssuance = graphql(
  `mutation returnIssuance($id: ID!, $reason: String!) { returnIssuance(id: $id, reason: $reason) { id } }`,
);
export const verifyIssuance = graphql(
  `mutation verifyIssuance($id: ID!, $statement: String!, $data: Json, $registrationFinding: String) {
  verifyIssuance(id: $id, statement: $statement, data: $data, registrationFinding: $registrationFinding) { id } }`,
);
export const publiciseIssuance = graphql(`mutation publiciseIssuance($id: ID!) { publiciseIssuance(id: $id) { id } }`);
export const orderIssuance = graphql(
  `mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) { orderIssuance(id: $id, bufferKilograms:
      $bufferKilograms) { id } }`,
);
export const refuseIssuance = graphql(
  `mutation refuseIssuance($id: ID!, $reason: String!) { refuseIssuance(id: $id, reason: $reason) { id } }`,
);

export const reversalRow = graphql(`fragment reversalRow on Reversal {
  id state region city kind happenedOn estimatedKilograms lostKilograms owedKilograms dueOn revision
  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } moves { action
      to by clause modality }
}`);
export const reversalList =
  graphql(`query reversalList($filter: ReversalFilter, $sort: [ReversalSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  reversals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...reversalRow } }
}`);
export const reversalOne = graphql(`query reversalOne($id: ID!) {
  reversal(id: $id) { ...reversalRow policyOn words decision drawnKilograms debitedKilograms debits reporter { id name
      nameEn } }
}`);
export const reportReversal = graphql(
  `mutation reportReversal($input: ReversalInput!) { reportReversal(input: $input) { id } }`,
);
export const confirmReversal = graphql(
  `mutation confirmReversal($id: ID!, $lostKilograms: Kilograms!, $reasons: String!) { confirmReversal(id: $id,
      lostKilograms: $lostKilograms, reasons: $reasons) { id } }`,
);
export const dismissReversal = graphql(
  `mutation dismissReversal($id: ID!, $reasons: String!) { dismissReversal(id: $id, reasons: $reasons) { id } }`,
);
export const makeGoodReversal = graphql(
  `mutation makeGoodReversal($id: ID!, $kilograms: Kilograms!) { makeGoodReversal(id: $id, kilograms: $kilograms) {
      id } }`,
);
