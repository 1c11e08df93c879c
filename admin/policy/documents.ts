import { graphql } from "../generated/gql.ts";

export const holidayNoticeRow = graphql(`fragment holidayNoticeRow on HolidayNotice {
  id state year number region moved revision moves { action to by clause modality }
}`);
export const holidayNoticeList =
  graphql(`query holidayNoticeList($filter: HolidayNoticeFilter, $sort: [HolidayNoticeSort!]! = [], $take: Int! = 25,
      $skip: Int! = 0, $after: String) {
  holidayNotices(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...holidayNoticeRow } }
}`);
export const holidayNoticeOne = graphql(
  `query holidayNoticeOne($id: ID!) { holidayNotice(id: $id) { ...holidayNoticeRow policyOn off worked reason } }`,
);
export const holidayYears = graphql(
  `query holidayYears { holidayNotices(filter: { state: { eq: inForce } }, take: 50) { items { year number off
      worked } } }`,
);
export const proposeHolidayNotice = graphql(
  `mutation proposeHolidayNotice($input: HolidayNoticeInput!) { proposeHolidayNotice(input: $input) { id } }`,
);
export const confirmHolidayNotice = graphql(
  `mutation confirmHolidayNotice($id: ID!) { confirmHolidayNotice(id: $id) { id } }`,
);
export const withdrawHolidayNotice = graphql(
  `mutation withdrawHolidayNotice($id: ID!, $reason: String!) { withdrawHolidayNotice(id: $id, reason: $reason) { id } }`,
);
