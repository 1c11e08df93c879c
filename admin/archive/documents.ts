import { graphql } from "../generated/gql.ts";

export const archiveRow = graphql(`fragment archiveRow on Archive {
  id state region city keptSince deletedOn event { id titleZh titleEn number } organiser { id name nameEn }
      retention { years clause since until standing } moves { action to by clause modality }
}`);
export const archiveList =
  graphql(`query archiveList($filter: ArchiveFilter, $sort: [ArchiveSort!]! = [], $take: Int! = 25, $skip: Int! = 0,
      $after: String) {
  archives(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total next lookedThrough items { ...archiveRow } }
}`);
export const archiveOne =
  graphql(`query archiveOne($id: ID!) { archive(id: $id) { ...archiveRow policyOn deleted moves { second { otherOffice isThere
      turnTo waits } } } }`);
export const deleteArchive = graphql(
  `mutation deleteArchive($id: ID!, $reason: String!) { deleteArchive(id: $id, reason: $reason) { id } }`,
);
