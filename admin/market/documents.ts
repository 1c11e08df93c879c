import { graphql } from "../generated/gql.ts";

export const offerRow = graphql(`fragment offerRow on Offer {
  id state kind kilograms remaining priceFen at region event speciality vintage mechanism seller { id name nameEn }
      block { id serials ofProject { id titleZh titleEn number } }
    moves { action to by clause modality }
}`);
export const offerList =
  graphql(`query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  offers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...offerRow } }
}`);
export const offerOne = graphql(`query offerOne($id: ID!) { offer(id: $id) { ...offerRow policyOn forSale } }`);
export const offerBlock = graphql(`mutation offerBlock($input: OfferInput!) { offerBlock(input: $input) { id } }`);
export const withdrawOffer = graphql(`mutation withdrawOffer($id: ID!) { withdrawOffer(id: $id) { id } }`);

export const tradeRow = graphql(`fragment tradeRow on Trade {
  id state mechanism speciality vintage kilograms priceFen region at confirmedOn dueOn serials offer { id } seller
      { id name nameEn } buyer { id name nameEn } moves { action to by clause modality }
}`);
export const tradeList =
  graphql(`query tradeList($filter: TradeFilter, $sort: [TradeSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  trades(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...tradeRow } }
}`);
export const tradeOne = graphql(`query tradeOne($id: ID!) { trade(id: $id) { ...tradeRow policyOn } }`);
export const orderTrade = graphql(
  `mutation orderTrade($offer: ID!, $kilograms: Kilograms!) { orderTrade(offer: $offer, kilograms: $kilograms) { id
      } }`,
);
export const confirmTrade = graphql(`mutation confirmTrade($id: ID!) { confirmTrade(id: $id) { id } }`);
export const declineTrade = graphql(
  `mutation declineTrade($id: ID!, $reason: String!) { declineTrade(id: $id, reason: $reason) { id } }`,
);
export const withdrawTrade = graphql(`mutation withdrawTrade($id: ID!) { withdrawTrade(id: $id) { id } }`);
