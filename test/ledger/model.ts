import { chart, isForEvent, transferRules, type Account, type TransferKind } from "../../shared/ledger/ledger.ts";
import type { Block } from "../../server/ledger/index.ts";
import type { Moving } from "../../server/ledger/rules.ts";

export const movingKinds = (Object.keys(transferRules) as TransferKind[]).filter(
  (kind): kind is Moving => kind !== "issue" && kind !== "setAside",
);

/** One thing that is tried: `which` block (modulo how many there are), how much of it, where to. */
export interface Try {
  readonly kind: TransferKind;
  readonly which: number;
  readonly kilograms: number;
  readonly holder: string;
  readonly event: string;
  readonly to: number;
}

/** A ledger in the simplest words: a list of pieces. It knows what is lawful by the chart and the table of moves, and nothing of databases. */
export class Model {
  readonly pieces = new Map<
    string,
    Pick<Block, "first" | "kilograms" | "account" | "holder" | "event" | "batch" | "project" | "region">
  >();

  /** The account to which a try goes, whether or not it may. */
  static target({ kind, to }: Try): Account {
    return (transferRules[kind].to as readonly Account[])[to % transferRules[kind].to.length]!;
  }

  lawful(id: string | undefined, { kind, kilograms }: Try): boolean {
    if (kind === "issue" || kind === "setAside") return kilograms > 0;
    const piece = id === undefined ? undefined : this.pieces.get(id);
    return (
      !!piece &&
      kilograms > 0 &&
      kilograms <= piece.kilograms &&
      (transferRules[kind].from as readonly Account[]).includes(piece.account)
    );
  }
  /** Takes over what the ledger says it has done with block `from`. @returns what does not fit. */
  follow(from: string | undefined, tried: Try, moved: Block): string | undefined {
    if (tried.kind === "issue" || tried.kind === "setAside") {
      this.pieces.set(moved.id, moved);
      return undefined;
    }
    const source = this.pieces.get(from!)!;
    const account = Model.target(tried);
    const event = isForEvent(account)
      ? tried.kind === "reserve" || tried.kind === "donate"
        ? tried.event
        : source.event
      : null;
    const expected = {
      ...source,
      kilograms: tried.kilograms,
      account,
      event,
      holder: tried.kind === "transfer" ? tried.holder : source.holder,
    };
    if (tried.kilograms === source.kilograms) this.pieces.delete(from!);
    else
      this.pieces.set(from!, {
        ...source,
        first: source.first + tried.kilograms,
        kilograms: source.kilograms - tried.kilograms,
      });
    this.pieces.set(moved.id, expected);
    return differs(expected, moved);
  }
  /** What does not fit between the model and these blocks. */
  compare(blocks: readonly Block[]): string | undefined {
    if (blocks.length !== this.pieces.size) return `${blocks.length} blocks, by the model ${this.pieces.size}`;
    for (const block of blocks) {
      const piece = this.pieces.get(block.id);
      const difference = piece ? differs(piece, block) : "unknown to the model";
      if (difference) return `block ${block.id}: ${difference}`;
    }
    return undefined;
  }
  /** What each account holds, by its name. */
  balances(): Map<string, number> {
    const found = new Map<string, number>();
    for (const piece of this.pieces.values()) {
      const name = `${piece.account}:${piece[chart[piece.account].of]}`;
      found.set(name, (found.get(name) ?? 0) + piece.kilograms);
    }
    return found;
  }
}
const differs = (expected: object, found: object): string | undefined => {
  for (const name of ["first", "kilograms", "account", "holder", "event"] as const) {
    const [a, b] = [(expected as Record<string, unknown>)[name], (found as Record<string, unknown>)[name]];
    if (a !== b) return `${name} is ${String(b)}, not ${String(a)}`;
  }
  return undefined;
};
