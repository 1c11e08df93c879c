import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

const waiting =
  "query ($id: String!) { it: proposals(filter: { subjectId: { eq: $id }, state: { eq: proposed } }, take: 1) { items { id } } }";
const confirm = "mutation ($id: ID!) { it: confirmProposal(id: $id) { state } }";

/** What one proposed on a record is confirmed by another of the office, who alone may. */
export async function confirmed({ telling }: Setting, record: string, first: Member, second: Member): Promise<void> {
  const {
    items: [{ id }],
  } = await telling.act(second, waiting, { id: record });
  await telling.refused("a deed confirmed by whoever proposed it", first, confirm, { id }, "FORBIDDEN");
  await telling.act(second, confirm, { id });
}
