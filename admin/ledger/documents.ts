import { graphql } from '../generated/gql.ts';

export const blockRow = graphql(`fragment blockRow on Block {
  id serials account kilograms vintage speciality methodologyCode demonstration region mechanism first project event holder { id name nameEn }
}`);
export const blockList = graphql(`query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...blockRow } }
}`);
export const blockOne = graphql(
  `query blockOne($id: ID!) { block(id: $id) { ...blockRow policyOn batch { id first kilograms vintage issuance issuedAt mechanism } } }`,
);
export const transferBlock = graphql(
  `mutation transferBlock($id: ID!, $kilograms: Kilograms!, $to: ID!) { transferBlock(id: $id, kilograms: $kilograms, to: $to) { id } }`,
);
export const retireBlock = graphql(`mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String!, $purpose: Purpose!, $statement: String!) {
  retireBlock(id: $id, kilograms: $kilograms, beneficiary: $beneficiary, purpose: $purpose, statement: $statement) { id }
}`);
export const cancelBlock = graphql(`mutation cancelBlock($id: ID!, $kilograms: Kilograms!) { cancelBlock(id: $id, kilograms: $kilograms) { id } }`);

export const transferRow = graphql(`fragment transferRow on Transfer {
  id kind at serials kilograms clause event beneficiary purpose statement region project block mechanism giver { id name nameEn } taker { id name nameEn }
}`);
export const transferList = graphql(`query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...transferRow } }
}`);
export const transferOne = graphql(`query transferOne($id: ID!) { transfer(id: $id) { ...transferRow } }`);
