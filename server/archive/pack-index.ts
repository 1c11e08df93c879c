import type { NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import type { Chain } from "./chain.ts";

/** A file of the pack: its path there, its size and its SHA-256 in hex. */
export interface PackFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
/** What `index.json` of a pack says. */
export interface PackIndex extends Chain {
  readonly format: "tanhui-evidence/1";
  readonly madeAt: string;
  readonly claim: NeutralityClaim;
  readonly files: readonly PackFile[];
}
