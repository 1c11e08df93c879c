import type { PartyKind } from "../../shared/identity/role.ts";
import { covers } from "../../shared/region/region.ts";

interface Seat {
  readonly kind: PartyKind;
  readonly region: string;
}
/** Those who decide on administrators' requests, or look at what they do. */
const watchers: readonly PartyKind[] = ["administrator", "auditor"];

/**
 * Whether an administrator may make a link into the account of somebody with the seats `into`, held or asked for. They
 * could have given them each of these; into the account of another administrator or an auditor of the region it would
 * let them approve their own request, or look after themselves: only an administrator of all regions makes one.
 */
export const mayOpen = (own: readonly Seat[], into: readonly Seat[]): boolean =>
  into.length > 0 &&
  into.every(({ kind, region }) =>
    own.some(
      (seat) => seat.kind === "administrator" && covers(seat.region, watchers.includes(kind) ? "000000" : region),
    ),
  );
