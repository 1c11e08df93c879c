import { graphql } from "../generated/gql.ts";

export const bodyRow = graphql(`fragment bodyRow on Body {
  id state kinds region policyOn certifiedOn dueOn statement organization { id name nameEn uscc } moves { action to
      by clause modality }
}`);
export const bodyList =
  graphql(`query bodyList($filter: BodyFilter, $sort: [BodySort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  bodies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...bodyRow } }
}`);
export const bodyOne = graphql(`query bodyOne($id: ID!) { body(id: $id) { ...bodyRow } }`);
export const applyBody = graphql(
  `mutation applyBody($region: String!, $kinds: [String!]!, $statement: String!) { applyBody(region: $region,
      kinds: $kinds, statement: $statement) { id } }`,
);
export const certifyBody = graphql(`mutation certifyBody($id: ID!) { certifyBody(id: $id) { ...bodyRow } }`);
export const refuseBody = graphql(
  `mutation refuseBody($id: ID!, $reason: String!) { refuseBody(id: $id, reason: $reason) { ...bodyRow } }`,
);
export const suspendBody = graphql(
  `mutation suspendBody($id: ID!, $reason: String!) { suspendBody(id: $id, reason: $reason) { ...bodyRow } }`,
);
export const reinstateBody = graphql(
  `mutation reinstateBody($id: ID!, $reason: String!) { reinstateBody(id: $id, reason: $reason) { ...bodyRow } }`,
);

export const relationRow = graphql(
  `fragment relationRow on Relation { id kind since until detail declaredAt person { id name } organization { id
      name nameEn } }`,
);
export const relationList =
  graphql(`query relationList($filter: RelationFilter, $sort: [RelationSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  relations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...relationRow } }
}`);
export const relationOne = graphql(`query relationOne($id: ID!) { relation(id: $id) { ...relationRow } }`);
export const relationsOf = graphql(`query relationsOf($person: String!) {
  relations(filter: { person: { eq: $person } }, sort: [{ by: since, descending: true }], take: 200) { items {
      ...relationRow } }
}`);
export const recordRelation =
  graphql(`mutation recordRelation($person: ID!, $kind: RelationKind!, $organization: ID!, $since: Day!, $detail:
      String!) {
  recordRelation(person: $person, kind: $kind, organization: $organization, since: $since, detail: $detail) { id }
}`);
export const declareRelation =
  graphql(`mutation declareRelation($kind: RelationKind!, $organization: ID!, $since: Day!, $until: Day, $detail:
      String) {
  declareRelation(kind: $kind, organization: $organization, since: $since, until: $until, detail: $detail) { id }
}`);
export const endRelation = graphql(
  `mutation endRelation($id: ID!, $until: Day!) { endRelation(id: $id, until: $until) { ...relationRow } }`,
);

export const contractRow = graphql(
  `fragment contractRow on Contract { id kind state since until regions recordedAt subjectType subjectId client { id
      name nameEn } provider { id name nameEn } moves { action to by clause modality } }`,
);
export const contractList =
  graphql(`query contractList($filter: ContractFilter, $sort: [ContractSort!]! = [], $take: Int! = 25, $skip: Int!
      = 0, $after: String) {
  contracts(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...contractRow } }
}`);
export const contractOne = graphql(`query contractOne($id: ID!) { contract(id: $id) { ...contractRow } }`);
export const recordContract =
  graphql(`mutation recordContract($provider: ID!, $client: ID!, $kind: ContractKind!, $since: Day!, $subjectType:
      String, $subjectId: ID) {
  recordContract(provider: $provider, client: $client, kind: $kind, since: $since, subjectType: $subjectType,
      subjectId: $subjectId) { id }
}`);
export const contestContract = graphql(
  `mutation contestContract($id: ID!, $reason: String!) { contestContract(id: $id, reason: $reason) { ...contractRow } }`,
);
export const endContract = graphql(
  `mutation endContract($id: ID!, $until: Day!) { endContract(id: $id, until: $until) { ...contractRow } }`,
);
export const upholdContract = graphql(
  `mutation upholdContract($id: ID!, $reason: String!) { upholdContract(id: $id, reason: $reason) { ...contractRow } }`,
);
export const releaseContract = graphql(
  `mutation releaseContract($id: ID!, $reason: String!) { releaseContract(id: $id, reason: $reason) { ...contractRow } }`,
);
export const annulContract = graphql(
  `mutation annulContract($id: ID!, $reason: String!) { annulContract(id: $id, reason: $reason) { ...contractRow } }`,
);
