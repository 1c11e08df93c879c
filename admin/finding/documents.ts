import { graphql } from "../generated/gql.ts";

export const findingFields = graphql(`fragment findingFields on Finding {
  id state weight place text answer answeredAt raisedAs raisedAt round subjectType subjectId author { id name }
      moves { action to by clause modality }
}`);
export const findingsOf = graphql(`query findingsOf($type: String!, $id: String!) {
  findings(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: raisedAt, descending: false
      }], take: 200) { total items {
    ...findingFields } }
}`);
export const raiseFinding =
  graphql(`mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!,
      $text: String!) {
  raiseFinding(subjectType: $subjectType, subjectId: $subjectId, place: $place, weight: $weight, text: $text) {
      ...findingFields }
}`);
export const answerFinding = graphql(
  `mutation answerFinding($id: ID!, $answer: String!) { answerFinding(id: $id, answer: $answer) { ...findingFields } }`,
);
export const reopenFinding = graphql(
  `mutation reopenFinding($id: ID!, $reason: String!) { reopenFinding(id: $id, reason: $reason) { ...findingFields } }`,
);
export const closeFinding = graphql(
  `mutation closeFinding($id: ID!, $reason: String) { closeFinding(id: $id, reason: $reason) { ...findingFields } }`,
);

export const commentRow = graphql(`fragment commentRow on Comment {
  id state subjectType subjectId titleZh titleEn place text madeAt answer answeredAt dueOn region policyOn
      answeredBy { id name nameEn } moves { action to by
    clause modality }
}`);
export const commentList =
  graphql(`query commentList($filter: CommentFilter, $sort: [CommentSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  comments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...commentRow } }
}`);
export const commentOne = graphql(
  `query commentOne($id: ID!) { comment(id: $id) { ...commentRow signedBy contact author { id name } } }`,
);
export const commentsOf = graphql(`query commentsOf($type: String!, $id: String!) {
  comments(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: madeAt, descending: false
      }], take: 200) { total items { ...commentRow } }
}`);
export const makeComment = graphql(`mutation makeComment($input: CommentInput!) { makeComment(input: $input) { id } }`);
export const answerComment = graphql(
  `mutation answerComment($id: ID!, $answer: String!) { answerComment(id: $id, answer: $answer) { id } }`,
);
export const withholdComment = graphql(
  `mutation withholdComment($id: ID!, $reason: String!) { withholdComment(id: $id, reason: $reason) { id } }`,
);
