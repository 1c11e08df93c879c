import { graphql } from "../generated/gql.ts";

export const logHead = graphql(
  `query logHead { logHead { size root at signature quorum witnesses { name at counts } } publicKeys { use pem } }`,
);
export const logInclusion = graphql(
  `query logInclusion($entry: ID!) { logInclusion(entry: $entry) { index size content proof } }`,
);
export const journalList = graphql(`query journalList($type: String, $person: ID, $action: String, $state: String,
    $region: String, $from: Day, $until: Day, $take: Int! = 25, $after: String) {
  journal(type: $type, person: $person, action: $action, state: $state, region: $region, from: $from, until: $until,
      take: $take, after: $after) {
    next items { id type record titleZh titleEn region action at organization person second role clause from to note } }
}`);
