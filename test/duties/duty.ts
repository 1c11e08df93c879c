import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

/** A rule taken away: the one place in a source file where `from` stands has `to` instead. */
export interface Sabotage {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
/** What a proof through the API is played with. */
export type ApiProof = (stage: Stage) => Promise<void>;
/** Pages of the console, each with somebody signed in. */
export interface House {
  readonly base: string;
  /** A page of the console on which this person of the cast has signed in. */
  openAs(email: string): Promise<Page>;
  /** A page on which nobody has. */
  open(): Promise<Page>;
}
/** What a proof in the browser is played with; it gives itself nothing that it asserts, past the console. */
export type BrowserProof = (stage: Stage, house: House) => Promise<void>;

interface Named {
  readonly code: string;
  readonly title: string;
  readonly clause: string;
}
/** A duty that is shown to hold: what is asserted, in words, and the rule without which it must not hold. */
export interface Proven extends Named {
  readonly asserts: string;
  readonly sabotage: Sabotage;
  readonly api: ApiProof;
  readonly browser?: BrowserProof;
}
/** A duty without a proof, and what the platform lacks for one; nothing where nobody has written one yet. */
export interface Missing extends Named {
  readonly lacks?: string;
}
/** A duty of the policy documents, by its code, with the clause that it comes from. */
export type Duty = Proven | Missing;

export const isProven = (duty: Duty): duty is Proven => "api" in duty;

/** A duty that nobody has written a proof for yet. */
export const unwritten = (code: string, title: string, clause: string): Missing => ({ code, title, clause });
