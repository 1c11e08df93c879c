import { graphql } from "../generated/gql.ts";

export const eventRegisterRow = graphql(`fragment eventRegisterRow on EventRegister {
  id state titleZh titleEn region city from until events kilograms handedUpOn late dueOn moves { action to by
      clause modality }
}`);
export const eventRegisterList =
  graphql(`query eventRegisterList($filter: EventRegisterFilter, $sort: [EventRegisterSort!]! = [], $take: Int! =
      25, $skip: Int! = 0, $after: String) {
  eventRegisters(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...eventRegisterRow } }
}`);
export const eventRegisterOne = graphql(
  `query eventRegisterOne($id: ID!) { eventRegister(id: $id) { ...eventRegisterRow policyOn rows missing
      returnReason paper { id number } } }`,
);
export const sumEventRegister = graphql(
  `mutation sumEventRegister($region: String!, $within: Day!) { sumEventRegister(region: $region, within: $within)
      { id } }`,
);
export const resumEventRegister = graphql(
  `mutation resumEventRegister($id: ID!) { resumEventRegister(id: $id) { id } }`,
);
export const handUpEventRegister = graphql(
  `mutation handUpEventRegister($id: ID!) { handUpEventRegister(id: $id) { id } }`,
);
export const acknowledgeEventRegister = graphql(
  `mutation acknowledgeEventRegister($id: ID!) { acknowledgeEventRegister(id: $id) { id } }`,
);
export const returnEventRegister = graphql(
  `mutation returnEventRegister($id: ID!, $reason: String!) { returnEventRegister(id: $id, reason: $reason) { id } }`,
);
export const issueRegister = graphql(
  `mutation issueRegister($region: String!, $from: Day!, $until: Day!) { issueRegister(region: $region, from:
      $from, until: $until) { id } }`,
);
export const registersDue = graphql(
  `query registersDue($region: String!) { registersDue(region: $region) { city from until dueOn events kilograms
      register state late } }`,
);
