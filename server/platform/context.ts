import type { KeyObject } from "node:crypto";
import { ownAffairs, type PartyKind } from "../../shared/identity/role.ts";
import { covers } from "../../shared/region/region.ts";
import type { Store } from "./store/store.ts";

/** What someone may act as, and where: a GB/T 2260 code whose region it covers with all below it; `000000` is the whole country. */
export interface Party {
  readonly kind: PartyKind;
  readonly region: string;
}

/** Who is asking. The public is no party and has no organization. */
export interface Actor {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly organization?: string;
}
export const anyone: Actor = { id: "public", parties: [] };
/** The platform itself: what a job or a reaction to another deed does. */
export const platform: Actor = { id: "platform", parties: [] };

/** Does the actor hold a party of one of these kinds, for `region` if one is given? One's own affairs are bound to no region. */
export const is = ({ parties }: Actor, kinds: PartyKind | readonly PartyKind[], region?: string): boolean =>
  parties.some(
    (party) =>
      ([kinds].flat() as PartyKind[]).includes(party.kind) &&
      (region === undefined || ownAffairs.includes(party.kind) || covers(party.region, region)),
  );

/** The provinces for which the actor holds a party of one of these kinds: `['370000']`; `['000000']` is all of them. */
export const provincesOf = ({ parties }: Actor, kinds: readonly PartyKind[]): readonly string[] => [
  ...new Set(parties.filter(({ kind }) => kinds.includes(kind)).map(({ region }) => `${region.slice(0, 2)}0000`)),
];

/** The Ed25519 keys with which the platform signs, and the name under which their public halves are published. */
export interface Keys {
  readonly log: KeyObject;
  readonly certificate: KeyObject;
}

/** How a request's session is begun and ended: the cookie is the server's affair, its content identity's. */
export interface Cookie {
  readonly token?: string;
  set(token: string): void;
  clear(): void;
}

/** What every resolver receives. `now` is an ISO instant of the one clock; `key` the request's Idempotency-Key; `address` where it comes from. */
export interface Context {
  readonly store: Store;
  readonly actor: Actor;
  readonly now: string;
  readonly keys: Keys;
  readonly key?: string;
  readonly address?: string;
  readonly cookie?: Cookie;
  /** Whether this platform is in production: what is a demonstration has no effect there. */
  readonly production?: boolean;
  /** Where people reach this platform, such as `https://tanhui.example.org`: what a printed code leads to begins with it. */
  readonly origin?: string;
  /** The folder of attachments. */
  readonly files?: string;
}
