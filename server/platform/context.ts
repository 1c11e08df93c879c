import type { KeyObject } from "node:crypto";
import type { SecuredKinds } from "../../shared/identity/second-factor.ts";
import { ownAffairs, type PartyKind } from "../../shared/identity/role.ts";
import type { TokenScope } from "../../shared/identity/token-scope.ts";
import { covers } from "../../shared/region/region.ts";
import type { Contents } from "./content/contents.ts";
import type { Work } from "./cost/work.ts";
import type { Policy } from "./log/policy.ts";
import type { Channels } from "./message/channels.ts";
import type { Store } from "./store/store.ts";

/** What someone may act as, and where: a GB/T 2260 code covers everything below it; `000000` is the whole country. */
export interface Party {
  readonly kind: PartyKind;
  readonly region: string;
}

/** Who is asking. The public has no party and no organization. */
export interface Actor {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly organization?: string;
}
export const anyone: Actor = { id: "public", parties: [] };
/** The platform itself, as the actor of jobs and of reactions to other acts. */
export const platform: Actor = { id: "platform", parties: [] };

/** Whether the actor holds a party of one of these kinds, for `region` if given. One's own affairs have no region. */
export const is = ({ parties }: Actor, kinds: PartyKind | readonly PartyKind[], region?: string): boolean =>
  parties.some(
    (party) =>
      ([kinds].flat() as PartyKind[]).includes(party.kind) &&
      (region === undefined || ownAffairs.includes(party.kind) || covers(party.region, region)),
  );

/** The provinces for which the actor holds a party of one of these kinds: `['370000']`; `['000000']` means all. */
export const provincesOf = ({ parties }: Actor, kinds: readonly PartyKind[]): readonly string[] => [
  ...new Set(parties.filter(({ kind }) => kinds.includes(kind)).map(({ region }) => `${region.slice(0, 2)}0000`)),
];

/** The Ed25519 keys with which the platform signs, and the names under which their public halves are published. */
export interface Keys {
  readonly log: KeyObject;
  readonly certificate: KeyObject;
  /** That from which the aliases of holders are made, where it was kept from an earlier log key. */
  readonly alias?: Buffer;
}

/** How a request's session begins and ends: the server handles the cookie, the identity module its content. */
export interface Cookie {
  readonly token?: string;
  /** What tells the browser from others, where somebody has signed in in it. */
  readonly device?: string;
  set(token: string): void;
  clear(): void;
  remember(device: string): void;
}

/**
 * Why a request is answered to nobody that says whose page it comes from or brings a cookie or a token, or to somebody
 * without any right.
 */
export interface Lapse {
  readonly reason: "sessionEnded" | "anotherPerson" | "secondFactorDue" | "tokenEnded";
  /** The fields of queries and mutations that are answered all the same, as to the public. */
  readonly open: ReadonlySet<string>;
}

/**
 * Who asks, when and by which means: what is known outside a transaction and inside one. `now` is an ISO instant of the
 * one clock; `key` the request's Idempotency-Key; `address` the client's.
 */
export interface Asking {
  readonly actor: Actor;
  readonly now: string;
  readonly keys: Keys;
  readonly key?: string;
  readonly address?: string;
  /** What the client calls itself: its User-Agent, cut off. */
  readonly agent?: string;
  /** What this request may cost, counted; unlimited for the platform itself. */
  readonly work?: Work;
  readonly cookie?: Cookie;
  /** Set where a session was brought or meant, and it is not alive, or another person's: the actor is the public then. */
  readonly lapse?: Lapse;
  /** What a machine may do that acts by a token of the actor: everything is read, and nothing else is done. */
  readonly scope?: TokenScope;
  /** Whose roles require a second factor. */
  readonly secondFactor?: SecuredKinds;
  /** Whether this is production: demonstration data has no effect there. */
  readonly production?: boolean;
  /** The public address of this platform, such as `https://tanhui.example.org`: printed codes link to it. */
  readonly origin?: string;
  /** Whose co-signatures heads of the log need. */
  readonly policy?: Policy | null;
  /** Where the contents of attachments are kept. */
  readonly files?: Contents;
  /** How each part of this server fares in one word: `ok`, or what is wrong. */
  readonly fares?: () => Promise<Readonly<Record<string, string>>>;
  /** By what messages are sent; nothing where none is configured. */
  readonly channels?: Channels;
  /** How many files a record may have, and how many bytes all files of an organization. */
  readonly quota?: { readonly record: number; readonly organizationBytes: number };
}

/** What every resolver receives: outside any transaction, with the whole store. */
export interface Context extends Asking {
  readonly store: Store;
}
