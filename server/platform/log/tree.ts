import { sign } from "node:crypto";
import type { Kysely } from "kysely";
import type { Keys } from "../context.ts";
import { chunks } from "../store/chunks.ts";
import type { Tables, TreeHead } from "../store/tables.ts";
import { noteOf, readNote } from "./checkpoint.ts";
import { signatureLine } from "./note.ts";
import { instantOf, type Placed } from "./placing.ts";
import { grow, hashLeaf, rootOfFrontier, type Frontier, type Node } from "./merkle.ts";
import { headText } from "./signers.ts";

type Trx = Kysely<Tables>;

/** Grows the tree by these leaves, and keeps its new nodes and the signed head. @returns its instant. */
export async function keepHead(
  trx: Trx,
  leaves: readonly Placed[],
  head: TreeHead | undefined,
  format: number,
  { keys, origin, now }: { readonly keys: Keys; readonly origin: string; readonly now: string },
): Promise<string> {
  const { size, root, frontier } = await grown(trx, leaves, head);
  // Heads never go back in time either, nor do they lie before what they cover.
  const at = [now, head?.at ?? now, instantOf(leaves.at(-1)!.content)].toSorted().at(-1)!;
  await trx
    .insertInto("treeHead")
    .values({
      size,
      root,
      frontier,
      at,
      ...signed(format, { origin, size, root, at }, keys),
    })
    .execute();
  return at;
}

/** The tree with these leaves: its new nodes are kept. */
async function grown(
  trx: Trx,
  leaves: readonly Pick<Placed, "content">[],
  head: TreeHead | undefined,
): Promise<Pick<TreeHead, "size" | "root" | "frontier">> {
  const from: Frontier = {
    size: head?.size ?? 0,
    roots: head ? head.frontier.split(".").map((root) => Buffer.from(root, "hex")) : [],
  };
  const nodes: Node[] = [];
  const { size, roots } = leaves.reduce((tree, { content }) => grow(tree, hashLeaf(Buffer.from(content)), nodes), from);
  for (const some of chunks(nodes.map(({ hash, ...node }) => ({ ...node, hash: hash.toString("hex") }))))
    await trx.insertInto("treeNode").values(some).execute();
  const root = rootOfFrontier({ size, roots }).toString("hex");
  return { size, root, frontier: roots.map((one) => one.toString("hex")).join(".") };
}

/** Keeps leaves that were signed before, under the head that signed them. @throws Error when it covers others. */
export async function keepSigned(
  trx: Trx,
  leaves: readonly string[],
  head: TreeHead | undefined,
  note: string,
): Promise<void> {
  const tree = await grown(
    trx,
    leaves.map((content) => ({ content })),
    head,
  );
  const noted = readNote(note);
  if (noted?.size !== tree.size || noted.root !== tree.root) throw new Error("the head covers other entries");
  // Co-signatures are asked for again: only the log's own stands in its note here.
  const own = noted.signatures.find(({ name }) => name === noted.origin)!;
  const signature = own.bytes.toString("base64");
  await trx
    .insertInto("treeHead")
    .values({ ...tree, at: noted.at, note: `${noted.text}\n${signatureLine(own)}`, signature })
    .execute();
}

function signed(format: number, checkpoint: Parameters<typeof noteOf>[0], { log }: Keys) {
  const { size, root, at } = checkpoint;
  if (format === 1)
    return { note: null, signature: sign(null, Buffer.from(headText(size, root, at)), log).toString("base64") };
  const note = noteOf(checkpoint, log);
  return { note, signature: readNote(note)!.signatures[0]!.bytes.toString("base64") };
}
