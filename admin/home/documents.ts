import { graphql } from "../generated/gql.ts";

export const tasks = graphql(`query tasks { tasks { type id titleZh titleEn state action dueOn region clause } }`);
export const provinceFigures = graphql(`query provinceFigures($region: String!) {
  provinceFigures(region: $region) {
    issuedKilograms heldKilograms retiredKilograms reservedKilograms cancelledKilograms queuedEvents queuedKilograms
    events { state count } certificates { state count } months { month issuedKilograms heldKilograms retiredKilograms }
  }
}`);
export const latelyInLedger = graphql(`query latelyInLedger($region: String!) {
  transfers(filter: { region: { eq: $region } }, sort: [{ by: at, descending: true }], take: 6) { items { id kind
      at kilograms serials project event giver
    { id name } taker { id name } } }
}`);
