import { graphql } from "../generated/gql.ts";

export const blockRow = graphql(`fragment blockRow on Block {
  id serials account kilograms vintage speciality methodologyCode demonstration region mechanism first project
      event holder { id name nameEn }
}`);
export const blockList =
  graphql(`query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...blockRow } }
}`);
export const blockOne = graphql(
  `query blockOne($id: ID!) { block(id: $id) { ...blockRow policyOn batch { id first kilograms vintage issuance
      issuedAt mechanism } } }`,
);
export const handOverBlock = graphql(
  `mutation handOverBlock($id: ID!, $kilograms: Kilograms!, $to: ID!, $note: String, $corrects: ID) {
      handOverBlock(id: $id, kilograms: $kilograms, to: $to, note: $note, corrects: $corrects) { id } }`,
);
export const donateBlock = graphql(
  `mutation donateBlock($id: ID!, $kilograms: Kilograms!, $event: ID) { donateBlock(id: $id, kilograms: $kilograms,
      event: $event) { id } }`,
);
export const retireBlock =
  graphql(`mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String, $organization: ID, $purpose:
      Purpose!, $statement: String!) {
  retireBlock(id: $id, kilograms: $kilograms, beneficiary: $beneficiary, organization: $organization, purpose: $purpose,
      statement: $statement) { id }
}`);
export const cancelBlock = graphql(
  `mutation cancelBlock($id: ID!, $kilograms: Kilograms!) { cancelBlock(id: $id, kilograms: $kilograms) { id } }`,
);

export const transferRow = graphql(`fragment transferRow on Transfer {
  id kind at corrects serials kilograms clause event beneficiary beneficiaryConfirmed purpose statement region project block mechanism
      giver { id name nameEn } taker { id name nameEn }
}`);
export const transferList =
  graphql(`query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...transferRow } }
}`);
export const serialTrace = graphql(
  `query serialTrace($serial: String!) { serialTrace(serial: $serial) { account transfers { ...transferRow } } }`,
);
export const transferOne = graphql(`query transferOne($id: ID!) { transfer(id: $id) { ...transferRow } }`);

export const handoverRow = graphql(`fragment handoverRow on Handover {
  id state block { id serials } serials kilograms region note corrects dueOn at giver { id name nameEn } taker { id
      name nameEn } moves { action to by clause modality }
}`);
export const handoverList =
  graphql(`query handoverList($filter: HandoverFilter, $sort: [HandoverSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  handovers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...handoverRow } }
}`);
export const handoverOne = graphql(`query handoverOne($id: ID!) { handover(id: $id) { ...handoverRow policyOn } }`);
export const acceptHandover = graphql(`mutation acceptHandover($id: ID!) { acceptHandover(id: $id) { id } }`);
export const refuseHandover = graphql(
  `mutation refuseHandover($id: ID!, $reason: String!) { refuseHandover(id: $id, reason: $reason) { id } }`,
);
export const withdrawHandover = graphql(`mutation withdrawHandover($id: ID!) { withdrawHandover(id: $id) { id } }`);

export const beneficiaryConsentRow = graphql(`fragment beneficiaryConsentRow on BeneficiaryConsent {
  id state serials kilograms purpose statement region at dueOn transfer { id } holder { id name nameEn } beneficiary {
      id name nameEn } moves { action to by clause modality }
}`);
export const beneficiaryConsentList =
  graphql(`query beneficiaryConsentList($filter: BeneficiaryConsentFilter, $sort: [BeneficiaryConsentSort!]! = [],
      $take: Int! = 25, $skip: Int! = 0, $after: String) {
  beneficiaryConsents(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...beneficiaryConsentRow } }
}`);
export const beneficiaryConsentOne = graphql(
  `query beneficiaryConsentOne($id: ID!) { beneficiaryConsent(id: $id) { ...beneficiaryConsentRow } }`,
);
export const consentToIt = graphql(
  `mutation consentBeneficiaryConsent($id: ID!) { consentBeneficiaryConsent(id: $id) { id } }`,
);
export const declineIt = graphql(`mutation declineBeneficiaryConsent($id: ID!, $reason: String!) {
  declineBeneficiaryConsent(id: $id, reason: $reason) { id }
}`);
