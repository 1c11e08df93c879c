import { graphql } from "../generated/gql.ts";

export const logHead = graphql(
  `query logHead { logHead { size root at signature quorum witnesses { name at counts } } publicKeys { use pem } }`,
);
export const logInclusion = graphql(
  `query logInclusion($entry: ID!) { logInclusion(entry: $entry) { index size content proof } }`,
);
