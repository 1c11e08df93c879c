import { graphql } from "../generated/gql.ts";

export const paperRow = graphql(`fragment paperRow on Paper {
  id state number template titleZh titleEn subjectType subjectId region issuedOn receivedAt dueOn
  issuer { id name nameEn } recipient { id name nameEn } moves { action to by clause modality }
}`);
export const paperList =
  graphql(`query paperList($filter: PaperFilter, $sort: [PaperSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  papers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...paperRow } }
}`);
export const paperOne = graphql(`query paperOne($id: ID!) {
  paper(id: $id) { ...paperRow policyOn open contentHash docxHash pdfHash xlsxHash voidReason copyTo { id name
      nameEn } receivedBy { id name } }
}`);
export const papersOf = graphql(`query papersOf($type: String!, $id: String!) {
  papers(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: issuedOn, descending: false
      }], take: 200) { items { ...paperRow } }
}`);
export const minutesSubject = graphql(
  `query minutesSubject($id: ID!) { reviewMinutes(id: $id) { id round methodology { id } } }`,
);
export const issueEventPaper = graphql(
  `mutation issueEventPaper($event: ID!, $template: EventPaper!) { issueEventPaper(event: $event, template:
      $template) { id } }`,
);
export const acknowledgePaper = graphql(`mutation acknowledgePaper($id: ID!) { acknowledgePaper(id: $id) { id } }`);
export const voidPaper = graphql(
  `mutation voidPaper($id: ID!, $reason: String!) { voidPaper(id: $id, reason: $reason) { id } }`,
);
