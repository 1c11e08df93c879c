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
  search: known(
    "query search($text: String!) { transfers(filter: { kind: { eq: retire }, beneficiary: { contains: $text } }, take: 25) { items { id kilograms beneficiary project } } }",
  ),
  retire: known(
    'mutation retire($id: ID!, $kilograms: Kilograms!) { it: retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "本单位", statement: "注销（用于本单位运营）") { account kilograms } }',
  ),
} as const;
