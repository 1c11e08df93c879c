import { graphql } from "../generated/gql.ts";

export const resultsFields = graphql(`fragment resultsFields on InventoryResults {
  phase lines kilograms kilogramsExact perPersonKilograms verifiedExact uncertaintyPercent uncertainExact
  byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of
      kilogramsExact }
}`);
export const inventoryOf = graphql(`query inventoryOf($id: ID!) {
  event(id: $id) {
    inventoryResults { ...resultsFields }
    boundaries { phase cells reason }
    reductionMeasures { id kind stage description expectedKilograms basis carriedOut savedKilograms report evidence }
  }
}`);
export const outcomeFields = graphql(
  `fragment broughtFields on BroughtLines { entered refused kilogramsExact rows { row source kilogramsExact ownUnits field
      reason message details } skipped { what at } }`,
);
export const addInventoryLines =
  graphql(`mutation addInventoryLines($event: ID!, $phase: InventoryPhase!, $lines: [InventoryLineInput!]!,
      $dryRun: Boolean!, $replace: Boolean!) {
  it: addInventoryLines(event: $event, phase: $phase, lines: $lines, dryRun: $dryRun, replace: $replace) {
      ...broughtFields }
}`);
export const importInventorySheet =
  graphql(`mutation importInventorySheet($event: ID!, $phase: InventoryPhase!, $content: String!, $dryRun:
      Boolean!, $replace: Boolean!) {
  it: importInventorySheet(event: $event, phase: $phase, content: $content, dryRun: $dryRun, replace: $replace) {
      ...broughtFields }
}`);
export const copyInventory =
  graphql(`mutation copyInventory($event: ID!, $phase: InventoryPhase!, $from: ID!, $fromPhase: InventoryPhase!) {
  it: copyInventory(event: $event, phase: $phase, from: $from, fromPhase: $fromPhase) { ...broughtFields }
}`);
export const stateBoundary =
  graphql(`mutation stateBoundary($event: ID!, $phase: InventoryPhase!, $cells: [BoundaryCellInput!]!, $reason:
      String) {
  stateBoundary(event: $event, phase: $phase, cells: $cells, reason: $reason) { id }
}`);
export const addMeasure = graphql(
  `mutation addMeasure($event: ID!, $input: MeasureInput!) { addMeasure(event: $event, input: $input) { id } }`,
);
export const reportMeasure = graphql(
  `mutation reportMeasure($id: ID!, $input: MeasureReportInput!) { reportMeasure(id: $id, input: $input) { id } }`,
);
export const removeMeasure = graphql(`mutation removeMeasure($id: ID!) { removeMeasure(id: $id) { id } }`);
export const factorChoices = graphql(`query factorChoices($purpose: FactorPurpose!, $region: String!, $year: Whole!) {
  factorChoices(purpose: $purpose, region: $region, year: $year) { proposed ground candidates { id nameZh nameEn
      value unit year region verified version } }
}`);
export const factorsNamed = graphql(`query factorsNamed($ids: [String!]!) {
  factors(filter: { id: { in: $ids }, state: { eq: active } }, take: 50) { items { id nameZh nameEn value unit year
      region verified version } }
}`);
export const placesLike = graphql(
  `query placesLike($search: String!) { places(search: $search) { id kind nameZh nameEn country } }`,
);
export const routeOf = graphql(
  `query routeOf($stops: [ID!]!, $detour: Detour!) { route(stops: $stops, detour: $detour) { kilometres legs {
      kilometres band } } }`,
);
