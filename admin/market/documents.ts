import { graphql } from '../generated/gql.ts';

export const offerRow = graphql(`fragment offerRow on Offer {
  id state kind kilograms remaining priceFen at region event speciality vintage mechanism seller { id name nameEn } block { id serials ofProject { id titleZh titleEn number } }
    moves { action to by clause modality }
}`);
export const offerList = graphql(`query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  offers(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...offerRow } }
}`);
export const offerOne = graphql(`query offerOne($id: ID!) { offer(id: $id) { ...offerRow policyOn } }`);
export const offerBlock = graphql(`mutation offerBlock($input: OfferInput!) { offerBlock(input: $input) { id } }`);
export const withdrawOffer = graphql(`mutation withdrawOffer($id: ID!) { withdrawOffer(id: $id) { id } }`);
