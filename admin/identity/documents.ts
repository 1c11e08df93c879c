import { graphql } from "../generated/gql.ts";

export const register = graphql(`mutation register($input: RegistrationInput!) { register(input: $input) { dueOn } }`);
export const messaging = graphql(`query messaging { messaging }`);
export const addressConfirmed = graphql(`query addressConfirmed { addressConfirmed messaging }`);
export const forgotPassword = graphql(`mutation forgotPassword($email: String!) { forgotPassword(email: $email) }`);
export const setPassword = graphql(
  `mutation setPassword($token: String!, $password: String!) { setPassword(token: $token, password: $password) }`,
);
export const makePasswordLink = graphql(`mutation makePasswordLink($id: ID!, $reason: String!) {
  makePasswordLink(id: $id, reason: $reason) { url until } }`);
export const sendConfirmation = graphql(`mutation sendConfirmation { sendConfirmation }`);
export const confirmAddress = graphql(`mutation confirmAddress($token: String!) { confirmAddress(token: $token) }`);

export const membershipRow = graphql(`fragment membershipRow on Membership {
  id kind region state requestedAt dueOn applicant enteredName person { id name } organization { id name nameEn uscc } moves { action to
      by clause modality }
}`);
export const membershipList =
  graphql(`query membershipList($filter: MembershipFilter, $sort: [MembershipSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  memberships(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...membershipRow } }
}`);
export const membershipOne = graphql(
  `query membershipOne($id: ID!) { membership(id: $id) { ...membershipRow person { id name email joinedAt } } }`,
);
export const approveMembership = graphql(
  `mutation approveMembership($id: ID!, $proof: String) { approveMembership(id: $id, proof: $proof) { ...membershipRow
      } }`,
);
export const confirmMembership = graphql(
  `mutation confirmMembership($id: ID!) { confirmMembership(id: $id) { ...membershipRow } }`,
);
export const declineMembership = graphql(
  `mutation declineMembership($id: ID!, $reason: String!) { declineMembership(id: $id, reason: $reason) {
      ...membershipRow } }`,
);
export const organizationKnown = graphql(
  `query organizationKnown($uscc: String!) { organizations(filter: { uscc: { eq: $uscc } }, take: 1) { items { name } }
    }`,
);
export const refuseMembership = graphql(
  `mutation refuseMembership($id: ID!, $reason: String!) { refuseMembership(id: $id, reason: $reason) {
      ...membershipRow } }`,
);
export const endMembership = graphql(
  `mutation endMembership($id: ID!, $reason: String!) { endMembership(id: $id, reason: $reason) { ...membershipRow } }`,
);

export const organizationRow = graphql(
  `fragment organizationRow on Organization { id name nameEn uscc region city joinedAt }`,
);
export const organizationList =
  graphql(`query organizationList($filter: OrganizationFilter, $sort: [OrganizationSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  organizations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...organizationRow } }
}`);
export const organizationOne = graphql(
  `query organizationOne($id: ID!) { organization(id: $id) { ...organizationRow identifiedBy country identifierProof } }`,
);

export const personList =
  graphql(`query personList($filter: PersonFilter, $sort: [PersonSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  people(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { id name joinedAt organization { id
      name nameEn } } }
}`);
export const personOne = graphql(
  `query personOne($id: ID!) { person(id: $id) { id name email joinedAt organization { id name nameEn } } }`,
);

export const mySeats = graphql(`query mySeats { mySeats { id kind region state requestedAt dueOn decidedBy } }`);
export const mySessions = graphql(`query mySessions { mySessions { id begunAt seenAt device address own } }`);
export const requestMembership = graphql(
  `mutation requestMembership($kind: PartyKind!, $region: String!) { requestMembership(kind: $kind, region: $region) {
      id } }`,
);
export const leaveMembership = graphql(
  `mutation leaveMembership($id: ID!) { leaveMembership(id: $id) { ...membershipRow } }`,
);
export const endMySession = graphql(`mutation endMySession($id: ID) { endMySession(id: $id) }`);
export const changePassword = graphql(
  `mutation changePassword($ownPassword: String!, $password: String!) { changePassword(ownPassword: $ownPassword,
      password: $password) }`,
);
export const changeAccount = graphql(
  `mutation changeAccount($name: String!, $email: String!, $ownPassword: String) { changeAccount(name: $name,
      email: $email, ownPassword: $ownPassword) }`,
);
export const eraseAccount = graphql(
  `mutation eraseAccount($ownPassword: String!) { eraseAccount(ownPassword: $ownPassword) }`,
);

export const invitationRow = graphql(`fragment invitationRow on Invitation {
  id kind region state invitedAt until email organization { id name nameEn } invitedBy { id name } moves { action to by
      clause modality }
}`);
export const invitationList =
  graphql(`query invitationList($filter: InvitationFilter, $sort: [InvitationSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  invitations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...invitationRow } }
}`);
export const invitationOne = graphql(
  `query invitationOne($id: ID!) { invitation(id: $id) { ...invitationRow acceptedBy { id name } membership { id } } }`,
);
export const invite = graphql(`mutation invite($input: InvitationInput!) { invite(input: $input) { id url until } }`);
export const withdrawInvitation = graphql(
  `mutation withdrawInvitation($id: ID!, $reason: String!) { withdrawInvitation(id: $id, reason: $reason) {
      ...invitationRow } }`,
);
export const invitationFor = graphql(
  `query invitationFor($token: String!) { invitationFor(token: $token) { kind region organization email by until
      hasAccount } }`,
);
export const joinByInvitation = graphql(
  `mutation joinByInvitation($token: String!, $account: NewcomerInput, $evenSo: Boolean!) { joinByInvitation(token:
      $token, account: $account, evenSo: $evenSo) }`,
);

export const mySecondFactor = graphql(`query mySecondFactor { mySecondFactor { since codesLeft isRequired } }`);
export const beginSecondFactor = graphql(
  `mutation beginSecondFactor($ownPassword: String!) { beginSecondFactor(ownPassword: $ownPassword) { secret url } }`,
);
export const confirmSecondFactor = graphql(
  `mutation confirmSecondFactor($code: String!) { confirmSecondFactor(code: $code) }`,
);
export const removeSecondFactor = graphql(
  `mutation removeSecondFactor($ownPassword: String!, $code: String!) { removeSecondFactor(ownPassword: $ownPassword,
      code: $code) }`,
);
export const resetSecondFactor = graphql(
  `mutation resetSecondFactor($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) }`,
);

export const myTokens = graphql(`query myTokens { myTokens { id name scope madeAt until usedAt address } }`);
export const makeToken = graphql(
  `mutation makeToken($name: String!, $scope: TokenScope!, $days: Int!, $ownPassword: String!) {
    makeToken(name: $name, scope: $scope, days: $days, ownPassword: $ownPassword) { token until } }`,
);
export const endMyToken = graphql(`mutation endMyToken($id: ID!) { endMyToken(id: $id) }`);
