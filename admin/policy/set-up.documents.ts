import { graphql } from "../generated/gql.ts";

export const setUp = graphql(`query setUp($region: String!) { setUp(region: $region) { region
  steps { topic standing count least on } faring { part says }
  seats { act competence city parties clause modality status workingDays filled standing people organizations cities
    waiting } } }`);
