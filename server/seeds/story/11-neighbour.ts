import { publicLines, verifyExport } from "../../ledger/index.ts";
import { noteOf, readNote } from "../../platform/log/checkpoint.ts";
import type { Keys } from "../../platform/context.ts";
import { haveWitnessed } from "../../platform/log/witnessing.ts";
import type { Store } from "../../platform/store/store.ts";
import type { Neighbour } from "../neighbour.ts";
import type { Setting } from "./setting.ts";

/** A neighbour co-signs the log's newest head, and refuses a second history, which the log's own key could sign. */
export async function neighbour({ telling }: Setting, store: Store, keys: Keys, near: Neighbour): Promise<void> {
  telling.chapter("ⅩⅢ  The neighbour");
  for (const witness of near.policy.witnesses) await haveWitnessed(store, witness);
  const { logHead: head } = await telling.ask(null, "{ logHead { size note quorum witnesses { name counts } } }");
  telling.check("who witnesses the newest head", head.witnesses, [{ name: "neighbour", counts: true }]);
  telling.tell(`${near.name} co-signed the head over ${head.size} entries, by the rule of C2SP tlog-witness.`);
  const { witnessed } = await verifyExport(publicLines(store, keys), { policy: near.policy });
  telling.check("who is missing by the policy, in the export", [head.quorum, witnessed?.missing], [true, []]);
  const other = noteOf({ ...readNote(head.note)!, root: "ab".repeat(32) }, keys.log);
  const { status, text } = near.add(`old ${head.size}\n\n${other}`);
  telling.check("its answer to another history of this size", [status, Number(text)], [409, head.size]);
}
