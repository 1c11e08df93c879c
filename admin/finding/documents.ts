import { graphql } from '../generated/gql.ts';

export const findingFields = graphql(`fragment findingFields on Finding {
  id state weight place text answer answeredAt raisedAs raisedAt round subjectType subjectId author { id name } moves { action to by clause modality }
}`);
export const findingsOf = graphql(`query findingsOf($type: String!, $id: String!) {
  findings(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: raisedAt, descending: false }], take: 200) { total items {
    ...findingFields } }
}`);
export const raiseFinding = graphql(`mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!, $text: String!) {
  raiseFinding(subjectType: $subjectType, subjectId: $subjectId, place: $place, weight: $weight, text: $text) { ...findingFields }
}`);
export const answerFinding = graphql(`mutation answerFinding($id: ID!, $answer: String!) { answerFinding(id: $id, answer: $answer) { ...findingFields } }`);
export const reopenFinding = graphql(`mutation reopenFinding($id: ID!, $reason: String!) { reopenFinding(id: $id, reason: $reason) { ...findingFields } }`);
export const closeFinding = graphql(`mutation closeFinding($id: ID!) { closeFinding(id: $id) { ...findingFields } }`);
