import { digest } from "../../server/platform/log/canonical.ts";

/** The instant of every request. */
export const now = "2026-01-15T04:00:00.000Z";
/** A session that holds throughout: what the cookie says, and under which id it is kept. */
export const token = { cookie: "bench", id: digest("bench") } as const;

const fields = "id first kilograms ofProject { id titleZh subProjects { id methodology { id code state } } }";
const known = (text: string) => ({ text, hash: digest(text) });
/** What is asked, by hash as the console asks. */
export const documents = {
  list: known(
    `query list($take: Int!) { blocks(take: $take, sort: [{ by: first, descending: true }]) { items { ${fields} } } }`,
  ),
  one: known(`query one($id: ID!) { block(id: $id) { ${fields} } }`),
  trace: known(
    "query trace($serial: String!) { serialTrace(serial: $serial) { account transfers { id kind kilograms beneficiary } } }",
  ),
  total: known(
    `query total($filter: BlockFilter) { blocks(filter: $filter, sort: [{ by: first }]) { total next items { id } } }`,
  ),
  place: known("query place($skip: Int!) { blocks(skip: $skip, take: 1, sort: [{ by: first }]) { next } }"),
  page: known("query page($after: String!) { blocks(after: $after, sort: [{ by: first }]) { next items { id } } }"),
  byVintage: known(`query byVintage { blocks(sort: [{ by: vintage, descending: true }]) { items { id vintage } } }`),
  byDay: known(`query byDay { transfers(sort: [{ by: at, descending: true }]) { items { id kind at } } }`),
  projects: known(`query projects { projects { items { id titleZh state } } }`),
  events: known(`query events { events { items { id titleZh state } } }`),
  figures: known(
    `query figures { provinceFigures(region: "370000") { heldKilograms retiredKilograms months { retiredKilograms } } }`,
  ),
  story: known(`query story($id: ID!) { history(type: "block", id: $id) { action at } }`),
  search: known(
    "query search($text: String!) { transfers(filter: { kind: { eq: retire }, beneficiary: { contains: $text } }, take: 25) { items { id kilograms beneficiary project } } }",
  ),
  retire: known(
    'mutation retire($id: ID!, $kilograms: Kilograms!) { it: retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "本单位", statement: "注销（用于本单位运营）") { account kilograms } }',
  ),
} as const;
