import { hash } from "node:crypto";

/** The Merkle tree of RFC 6962 section 2.1 over SHA-256. Hashes and leaves are bytes. */
export type Hash = Buffer;
const sha256 = (...parts: readonly Uint8Array[]): Hash => hash("sha256", Buffer.concat(parts), "buffer");
export const hashLeaf = (leaf: Uint8Array): Hash => sha256(Buffer.of(0), leaf);
export const hashNode = (left: Hash, right: Hash): Hash => sha256(Buffer.of(1), left, right);

/** The largest power of two below `size`: where a tree of that size is split. */
const cutOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** The root over leaf hashes. 2.1. */
export function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length < 2) return leaves[0] ?? sha256();
  const cut = cutOf(leaves.length);
  return hashNode(rootOf(leaves.slice(0, cut)), rootOf(leaves.slice(cut)));
}
/** The audit path: what is needed beside the leaf at `index` to compute the root. 2.1.1. */
export function inclusionOf(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length < 2) return [];
  const cut = cutOf(leaves.length);
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)];
  return index < cut
    ? [...inclusionOf(left, index), rootOf(right)]
    : [...inclusionOf(right, index - cut), rootOf(left)];
}
/** The consistency proof that the tree of the first `size` leaves is the beginning of this one. 2.1.2. */
export function consistencyOf(leaves: readonly Hash[], size: number, whole = true): Hash[] {
  if (size === leaves.length) return whole ? [] : [rootOf(leaves)];
  const cut = cutOf(leaves.length);
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)];
  return size <= cut
    ? [...consistencyOf(left, size, whole), rootOf(right)]
    : [...consistencyOf(right, size - cut, false), rootOf(left)];
}

/**
 * The root to which `proof` leads from a leaf hash at `index` of `size`; undefined if the proof has the wrong length.
 * RFC 9162 2.1.3.2.
 */
export function rootByInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | undefined {
  if (size < 2) return proof.length === 0 ? leaf : undefined;
  const [last, rest] = [proof.at(-1), proof.slice(0, -1)];
  const cut = cutOf(size);
  const below =
    last &&
    (index < cut ? rootByInclusion(leaf, index, cut, rest) : rootByInclusion(leaf, index - cut, size - cut, rest));
  return below && (index < cut ? hashNode(below, last) : hashNode(last, below));
}
/**
 * The roots at sizes `first` and `second` to which `proof` leads, given the root at `first`. The proof holds if both
 * equal the published ones.
 */
export function rootsByConsistency(
  root: Hash,
  first: number,
  second: number,
  proof: readonly Hash[],
  whole = true,
): readonly [Hash, Hash] | undefined {
  if (first === second) {
    if (proof.length !== (whole ? 0 : 1)) return undefined;
    const same = proof[0] ?? root;
    return [same, same];
  }
  const [last, rest] = [proof.at(-1), proof.slice(0, -1)];
  const cut = cutOf(second);
  const below =
    last &&
    (first <= cut
      ? rootsByConsistency(root, first, cut, rest, whole)
      : rootsByConsistency(root, first - cut, second - cut, rest, false));
  return (
    below &&
    (first <= cut ? [below[0], hashNode(below[1], last)] : [hashNode(last, below[0]), hashNode(last, below[1])])
  );
}

/** An append-only tree as the roots of its complete subtrees, largest first: all that appending a leaf requires. */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Hash[];
}
/** The root of a complete subtree: 2^`height` leaves, the `index`th of that height from the left. */
export interface Node {
  readonly height: number;
  readonly index: number;
  readonly hash: Hash;
}
/** The tree with one more leaf; `completed` receives the nodes that this leaf completes, itself first. */
export function grow({ size, roots }: Frontier, leaf: Hash, completed: Node[] = []): Frontier {
  const grown = [...roots, leaf];
  completed.push({ height: 0, index: size, hash: leaf });
  for (let n = size, height = 1; n % 2 === 1; n = (n - 1) / 2, height++) {
    const hash = hashNode(...(grown.splice(-2) as [Hash, Hash]));
    grown.push(hash);
    completed.push({ height, index: (n - 1) / 2, hash });
  }
  return { size: size + 1, roots: grown };
}
export const rootOfFrontier = ({ roots }: Frontier): Hash =>
  roots.length === 0 ? sha256() : roots.reduceRight((right, left) => hashNode(left, right));
