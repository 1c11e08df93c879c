import { graphql } from "../generated/gql.ts";

export const promotionRow = graphql(`fragment promotionRow on Promotion {
  id state kind titleZh titleEn region cities specialities validFrom validUntil everyMonths pushOn revision poster
      { id name nameEn } moves { action to by clause modality }
}`);
export const promotionList =
  graphql(`query promotionList($filter: PromotionFilter, $sort: [PromotionSort!]! = [], $take: Int! = 25, $skip:
      Int! = 0, $after: String) {
  promotions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...promotionRow } }
}`);
export const promotionOne = graphql(
  `query promotionOne($id: ID!) { promotion(id: $id) { ...promotionRow policyOn text source link contact } }`,
);
export const promotionFigures = graphql(
  `query promotionFigures($promotion: ID!) { promotionFigures(promotion: $promotion) { reached seen interested
      notInterested } }`,
);
export const draftPromotion = graphql(
  `mutation draftPromotion($input: PromotionInput!) { draftPromotion(input: $input) { id } }`,
);
export const editPromotion = graphql(
  `mutation editPromotion($id: ID!, $revision: Int!, $input: PromotionInput!) { editPromotion(id: $id, revision:
      $revision, input: $input) { id } }`,
);
export const publishPromotion = graphql(`mutation publishPromotion($id: ID!) { publishPromotion(id: $id) { id } }`);
export const endPromotion = graphql(`mutation endPromotion($id: ID!) { endPromotion(id: $id) { id } }`);
export const withdrawPromotion = graphql(
  `mutation withdrawPromotion($id: ID!, $reason: String!) { withdrawPromotion(id: $id, reason: $reason) { id } }`,
);

export const pushRow = graphql(`fragment pushRow on Push {
  id state titleZh titleEn region pushedOn times seenOn dueOn owner { id name nameEn } project { id titleZh titleEn
      number } promotion { id titleZh titleEn kind } moves { action to by clause modality }
}`);
export const pushList =
  graphql(`query pushList($filter: PushFilter, $sort: [PushSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  pushes(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...pushRow } }
}`);
export const pushOne = graphql(`query pushOne($id: ID!) {
  push(id: $id) { ...pushRow policyOn answer contact posterContact promotion { id titleZh titleEn kind text source
      link validUntil } }
}`);
export const seePush = graphql(`mutation seePush($id: ID!) { seePush(id: $id) { id } }`);
export const acceptPush = graphql(
  `mutation acceptPush($id: ID!, $contact: String!, $answer: String) { acceptPush(id: $id, contact: $contact,
      answer: $answer) { id } }`,
);
export const declinePush = graphql(
  `mutation declinePush($id: ID!, $answer: String!) { declinePush(id: $id, answer: $answer) { id } }`,
);
