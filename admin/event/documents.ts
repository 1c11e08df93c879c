import { graphql } from "../generated/gql.ts";

export const eventRow = graphql(`fragment eventRow on Event {
  id number titleZh titleEn state region city kind hostKind level beginsOn endsOn place participants
      plannedKilograms emissionsKilograms dueOn dueClause
    warned revision sequence
  organiser { id name nameEn } moves { action to by clause modality } coverage { state } claim certificates { id state }
}`);
export const eventList =
  graphql(`query eventList($filter: EventFilter, $sort: [EventSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  events(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...eventRow } }
}`);
export const lineFields = graphql(`fragment lineFields on InventoryLine {
  id phase stage category source activity unit multipliers factorValue factorUnit factorSource factorYear
      factorVersion gases gwpSet fixed verified bearer quality uncertainty evidence certificates
    ownUnits kilogramsExact steps note factor
    { id nameZh nameEn }
}`);
export const eventOne =
  graphql(`query eventOne($id: ID!) { event(id: $id) { ...eventRow policyOn decision promised personTimes
      areaSquareMetres onlineAttendance coOrganisers content neutralBy responsible offsetBy intendedRoute
      accountingWay accountingBody accountedElsewhere
  registrations { id state filedOn late } announcements { id publication channel url publishedOn } boundary
      measures offsetMethod contact plannedOn accountedAt participantsKilograms delayReason lines { ...lineFields }
  coverage { retiredKilograms removedKilograms coveredKilograms pendingKilograms reservedKilograms
      uncoveredKilograms state parts { share emissionsKilograms coveredKilograms reservedKilograms } }
  allocations { id state kilograms product tier share deviation } commitments { id state kilograms
      validatedKilograms project { id titleZh titleEn number } }
  confirmations { id state route } certificates { id state number code } archives { id } } }`);
export const draftEvent = graphql(`mutation draftEvent($input: EventInput!) { draftEvent(input: $input) { id } }`);
export const editEvent = graphql(
  `mutation editEvent($id: ID!, $revision: Whole, $input: EventInput!) { editEvent(id: $id, revision: $revision,
      input: $input) { id } }`,
);
export const planEvent = graphql(`mutation planEvent($id: ID!) { planEvent(id: $id) { id } }`);
export const accountEvent = graphql(
  `mutation accountEvent($id: ID!, $participants: Whole) { accountEvent(id: $id, participants: $participants) { id } }`,
);
export const withdrawEvent = graphql(
  `mutation withdrawEvent($id: ID!, $reason: String!) { withdrawEvent(id: $id, reason: $reason) { id } }`,
);
export const explainDelay = graphql(
  `mutation explainDelay($id: ID!, $reason: String!) { explainDelay(id: $id, reason: $reason) { id } }`,
);
export const addInventoryLine = graphql(
  `mutation addInventoryLine($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input:
      $input) { ...lineFields } }`,
);
export const removeInventoryLine = graphql(
  `mutation removeInventoryLine($id: ID!) { removeInventoryLine(id: $id) { id } }`,
);
export const decideEvent = graphql(
  `query decideEvent($region: String!, $day: Day!, $facts: FactsInput!) { decideEvent(region: $region, day: $day,
      facts: $facts) }`,
);
export const accountEventElsewhere =
  graphql(`mutation accountEventElsewhere($id: ID!, $emissionsKilograms: Kilograms!, $method: String!) {
  accountEventElsewhere(id: $id, emissionsKilograms: $emissionsKilograms, method: $method) { id }
}`);
export const announceEvent =
  graphql(`mutation announceEvent($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!,
      $publishedOn: Day!) {
  announceEvent(event: $event, publication: $publication, channel: $channel, url: $url, publishedOn: $publishedOn)
      { id }
}`);
export const fileRegistration = graphql(
  `mutation fileRegistration($event: ID!) { fileRegistration(event: $event) { id } }`,
);
export const refileRegistration = graphql(
  `mutation refileRegistration($id: ID!) { refileRegistration(id: $id) { id } }`,
);
export const acknowledgeRegistration = graphql(
  `mutation acknowledgeRegistration($id: ID!) { acknowledgeRegistration(id: $id) { id } }`,
);
export const returnRegistration = graphql(
  `mutation returnRegistration($id: ID!, $reason: String!) { returnRegistration(id: $id, reason: $reason) { id } }`,
);
export const registrationRow = graphql(`fragment registrationRow on Registration {
  id state city filedOn filingDueOn late dueOn event { id titleZh titleEn number } organiser { id name nameEn }
      moves { action to by clause modality }
}`);
export const registrationList =
  graphql(`query registrationList($filter: RegistrationFilter, $sort: [RegistrationSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  registrations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...registrationRow } }
}`);
export const registrationOne = graphql(
  `query registrationOne($id: ID!) { registration(id: $id) { ...registrationRow policyOn said returnReason } }`,
);
// What begins on the page of an event and belongs to modules above this one.
export const chooseSupply =
  graphql(`mutation chooseSupply($event: ID!, $supply: ID!, $kilograms: Kilograms!, $reason: String!, $share:
      Bearer! = organiser) {
  chooseSupply(event: $event, supply: $supply, kilograms: $kilograms, reason: $reason, share: $share) { id }
}`);
export const draftConfirmation = graphql(
  `mutation draftConfirmation($event: ID!, $statement: StatementInput!) { draftConfirmation(event: $event,
      statement: $statement) { id } }`,
);
