import { graphql } from "../generated/gql.ts";

export const methodologyRow = graphql(`fragment methodologyRow on Methodology {
  id code number version titleZh titleEn state region kind speciality demonstration round filedOn dueOn revision
      applicant { id name nameEn } moves { action to
    by clause modality }
}`);
export const methodologyList =
  graphql(`query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  methodologies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...methodologyRow } }
}`);
export const methodologyOne = graphql(`query methodologyOne($id: ID!) {
  methodology(id: $id) {
    ...methodologyRow policyOn jointModality jointOn jointDepartment { id name nameEn } document documentHash
        noticeBeganOn noticeEndsOn panel tally successor { id titleZh titleEn number }
    authors convenedOn draw { id state source sourceKind sourceDueAt dueOn revealedAt } leftOut
    opinions { id round verdict text conditions at expert { id name } }
    seats { id round position label state recusedReason spokenAt dueOn expert { id name } organization { id name }
        moves { action to by clause modality } }
    minutes { id round outcome hash at content }
    revisions { id ordinal at hash titleZh titleEn authors }
    supersededOn previous { id titleZh titleEn number }
    subProjects { id project { id titleZh titleEn state number } }
  }
}`);
export const checkMethodologyDocument = graphql(`query checkMethodologyDocument($document: Json!) {
  checkMethodologyDocument(document: $document) {
    documentHash unverified findings { place equation reason messageZh messageEn } equations { symbol uses formula }
    examples { nameZh nameEn source holds kilograms uncertainty steps { id symbol substituted value unit } }
  }
}`);
export const evaluateMethodology = graphql(`query evaluateMethodology($id: ID!, $inputs: Json!) {
  evaluateMethodology(id: $id, inputs: $inputs) { documentHash inputsHash kilograms uncertainty steps { id symbol
      substituted value unit } }
}`);
export const draftMethodology = graphql(
  `mutation draftMethodology($region: String!, $input: MethodologyInput!) { draftMethodology(region: $region,
      input: $input) { id } }`,
);
export const editMethodology = graphql(
  `mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) { editMethodology(id: $id,
      revision: $revision, input: $input) { id } }`,
);
export const submitMethodology = graphql(
  `mutation submitMethodology($id: ID!, $revision: Int) { submitMethodology(id: $id, revision: $revision) { id } }`,
);
export const withdrawMethodology = graphql(
  `mutation withdrawMethodology($id: ID!) { withdrawMethodology(id: $id) { id } }`,
);
export const acceptMethodology = graphql(`mutation acceptMethodology($id: ID!) { acceptMethodology(id: $id) { id } }`);
export const returnMethodology = graphql(
  `mutation returnMethodology($id: ID!, $reason: String!) { returnMethodology(id: $id, reason: $reason) { id } }`,
);
export const closeMethodology = graphql(`mutation closeMethodology($id: ID!) { closeMethodology(id: $id) { id } }`);
export const publiciseMethodology = graphql(
  `mutation publiciseMethodology($id: ID!) { publiciseMethodology(id: $id) { id } }`,
);
export const joinMethodology = graphql(`mutation joinMethodology($id: ID!) { joinMethodology(id: $id) { id } }`);
export const fileMethodology = graphql(
  `mutation fileMethodology($id: ID!, $demonstration: Boolean!) { fileMethodology(id: $id, demonstration:
      $demonstration) { id } }`,
);
export const rejectMethodology = graphql(
  `mutation rejectMethodology($id: ID!, $reason: String!) { rejectMethodology(id: $id, reason: $reason) { id } }`,
);
export const supersedeMethodology = graphql(
  `mutation supersedeMethodology($id: ID!, $successor: ID!, $on: Day) { supersedeMethodology(id: $id, successor:
      $successor, on: $on) { id } }`,
);
export const reviseMethodology = graphql(`mutation reviseMethodology($id: ID!) { reviseMethodology(id: $id) { id } }`);
export const revisionDocument = graphql(
  `query revisionDocument($id: ID!) { methodologyRevision(id: $id) { id ordinal document } }`,
);
export const revokeMethodology = graphql(
  `mutation revokeMethodology($id: ID!, $reason: String!) { revokeMethodology(id: $id, reason: $reason) { id } }`,
);
export const giveOpinion = graphql(
  `mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!, $conditions: String) {
    giveOpinion(methodology: $methodology, verdict: $verdict, text: $text, conditions: $conditions) { id }
  }`,
);
export const announcePanel = graphql(
  `mutation announcePanel($methodology: ID!, $input: PanelDrawInput!) { announcePanel(methodology: $methodology,
      input: $input) { id } }`,
);
export const conveneMethodology = graphql(
  `mutation conveneMethodology($id: ID!, $value: String!, $secret: String!) { conveneMethodology(id: $id, value:
      $value, secret: $secret) { id } }`,
);
export const recusePanelSeat = graphql(
  `mutation recusePanelSeat($id: ID!, $reason: String!) { recusePanelSeat(id: $id, reason: $reason) { id } }`,
);

export const panelSeatRow = graphql(
  `fragment panelSeatRow on PanelSeat { id round state dueOn spokenAt region methodology { id code titleZh titleEn
      state } moves { action to by clause modality } }`,
);
export const panelSeatList =
  graphql(`query panelSeatList($filter: PanelSeatFilter, $sort: [PanelSeatSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  panelSeats(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...panelSeatRow } }
}`);
export const panelSeatOne = graphql(`query panelSeatOne($id: ID!) { panelSeat(id: $id) { ...panelSeatRow } }`);

export const committeeMemberRow = graphql(
  `fragment committeeMemberRow on CommitteeMember { id number region specialities expertise since until policyOn
      organization { id name nameEn } person { id name } }`,
);
export const committeeMemberList =
  graphql(`query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take:
      Int! = 25, $skip: Int! = 0, $after: String) {
  committeeMembers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...committeeMemberRow } }
}`);
export const committeeMemberOne = graphql(
  `query committeeMemberOne($id: ID!) { committeeMember(id: $id) { ...committeeMemberRow } }`,
);
export const seatCommitteeMember = graphql(
  `mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!, $specialities: [Speciality!]!,
      $until: Day) {
    seatCommitteeMember(region: $region, person: $person, expertise: $expertise, specialities: $specialities,
        until: $until) { id }
  }`,
);
export const editCommitteeMember =
  graphql(`mutation editCommitteeMember($id: ID!, $expertise: String!, $specialities: [Speciality!]!) {
  editCommitteeMember(id: $id, expertise: $expertise, specialities: $specialities) { id }
}`);
export const renewCommitteeMember = graphql(
  `mutation renewCommitteeMember($id: ID!, $until: Day!) { renewCommitteeMember(id: $id, until: $until) { id } }`,
);
export const endCommitteeMember = graphql(
  `mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) { endCommitteeMember(id: $id, until:
      $until, reason: $reason) { id } }`,
);
