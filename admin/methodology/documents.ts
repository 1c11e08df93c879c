import { graphql } from '../generated/gql.ts';

export const methodologyRow = graphql(`fragment methodologyRow on Methodology {
  id code number version titleZh titleEn state region kind speciality demonstration round filedOn dueOn revision applicant { id name nameEn } moves { action to
    by clause modality }
}`);
export const methodologyList = graphql(`query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  methodologies(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...methodologyRow } }
}`);
export const methodologyOne = graphql(`query methodologyOne($id: ID!) {
  methodology(id: $id) {
    ...methodologyRow policyOn document documentHash noticeBeganOn noticeEndsOn panel tally successor { id titleZh titleEn number }
    opinions { id round verdict text at expert { id name } }
    seats { id round recused recusedReason spokenAt expert { id name } organization { id name } }
    subProjects { id project { id titleZh titleEn state number } }
  }
}`);
export const checkMethodologyDocument = graphql(`query checkMethodologyDocument($document: Json!) {
  checkMethodologyDocument(document: $document) {
    documentHash unverified findings { place equation reason messageZh messageEn } equations { symbol uses formula }
    examples { nameZh nameEn source holds kilograms uncertainty steps { id symbol substituted value unit } }
  }
}`);
export const draftMethodology = graphql(
  `mutation draftMethodology($region: String!, $input: MethodologyInput!) { draftMethodology(region: $region, input: $input) { id } }`,
);
export const editMethodology = graphql(
  `mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) { editMethodology(id: $id, revision: $revision, input: $input) { id } }`,
);
export const submitMethodology = graphql(`mutation submitMethodology($id: ID!, $revision: Int) { submitMethodology(id: $id, revision: $revision) { id } }`);
export const withdrawMethodology = graphql(`mutation withdrawMethodology($id: ID!) { withdrawMethodology(id: $id) { id } }`);
export const acceptMethodology = graphql(`mutation acceptMethodology($id: ID!) { acceptMethodology(id: $id) { id } }`);
export const returnMethodology = graphql(`mutation returnMethodology($id: ID!, $reason: String!) { returnMethodology(id: $id, reason: $reason) { id } }`);
export const closeMethodology = graphql(`mutation closeMethodology($id: ID!) { closeMethodology(id: $id) { id } }`);
export const publiciseMethodology = graphql(`mutation publiciseMethodology($id: ID!) { publiciseMethodology(id: $id) { id } }`);
export const fileMethodology = graphql(
  `mutation fileMethodology($id: ID!, $demonstration: Boolean!) { fileMethodology(id: $id, demonstration: $demonstration) { id } }`,
);
export const rejectMethodology = graphql(`mutation rejectMethodology($id: ID!, $reason: String!) { rejectMethodology(id: $id, reason: $reason) { id } }`);
export const supersedeMethodology = graphql(
  `mutation supersedeMethodology($id: ID!, $successor: ID!) { supersedeMethodology(id: $id, successor: $successor) { id } }`,
);
export const revokeMethodology = graphql(`mutation revokeMethodology($id: ID!, $reason: String!) { revokeMethodology(id: $id, reason: $reason) { id } }`);
export const giveOpinion = graphql(
  `mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!) { giveOpinion(methodology: $methodology, verdict: $verdict, text: $text) {
    id } }`,
);

export const committeeMemberRow = graphql(
  `fragment committeeMemberRow on CommitteeMember { id region expertise since until policyOn person { id name organization { id name nameEn } } }`,
);
export const committeeMemberList =
  graphql(`query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  committeeMembers(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...committeeMemberRow } }
}`);
export const committeeMemberOne = graphql(`query committeeMemberOne($id: ID!) { committeeMember(id: $id) { ...committeeMemberRow } }`);
export const seatCommitteeMember = graphql(
  `mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!) { seatCommitteeMember(region: $region, person: $person, expertise:
    $expertise) { id } }`,
);
export const endCommitteeMember = graphql(
  `mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) { endCommitteeMember(id: $id, until: $until, reason: $reason) { id } }`,
);
