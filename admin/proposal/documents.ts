import { graphql } from "../generated/gql.ts";

export const proposalRow = graphql(`fragment proposalRow on Proposal {
  id state subjectType subjectId action titleZh titleEn region dueOn proposedAt office { id name nameEn }
      proposedBy { id name } moves { action to by clause modality }
}`);
export const proposalList =
  graphql(`query proposalList($filter: ProposalFilter, $sort: [ProposalSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  proposals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...proposalRow } }
}`);
export const proposalOne = graphql(
  `query proposalOne($id: ID!) { proposal(id: $id) { ...proposalRow input reason decidedAt decidedBy { id name } } }`,
);
export const waitingProposals = graphql(`query waitingProposals($type: String!, $id: String!) {
  proposals(filter: { subjectType: { eq: $type }, subjectId: { eq: $id }, state: { eq: proposed } }, take: 1) {
    items { ...proposalRow input } }
}`);
export const confirmProposal = graphql(`mutation confirmProposal($id: ID!) { confirmProposal(id: $id) { id } }`);
export const refuseProposal = graphql(
  `mutation refuseProposal($id: ID!, $reason: String!) { refuseProposal(id: $id, reason: $reason) { id } }`,
);
export const withdrawProposal = graphql(
  `mutation withdrawProposal($id: ID!, $reason: String!) { withdrawProposal(id: $id, reason: $reason) { id } }`,
);
