import { invitationDays } from "../../shared/identity/invitation.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal, type RefusalCode } from "../../shared/platform/refusal.ts";
import { covers } from "../../shared/region/region.ts";
import { mayOpen } from "./recovery.rules.ts";

interface Seat {
  readonly kind: PartyKind;
  readonly region: string;
}
/** Where an organization is registered, GB/T 2260 codes. */
interface Place {
  readonly region: string;
  readonly city?: string | null | undefined;
}
const no = (code: RefusalCode, reason: string, message: string, field?: string): Refusal =>
  new Refusal(code, message, { reason, ...(field && { field }), clause: platformDefault });

/**
 * @param own the seats of whoever gives. @throws Refusal FORBIDDEN unless they may give this seat: administrators of its
 * region; administrators and auditors are appointed by an administrator of all regions.
 */
export function assertMayGive(own: readonly Seat[], seat: Seat): void {
  if (!mayOpen(own, [seat]))
    throw new Refusal(
      "FORBIDDEN",
      "only an administrator of that region may do this; for administrators and auditors one of all regions",
      { reason: "aboveCompetence", field: "region", competence: "administrator", clause: platformDefault },
    );
}
/** Whether somebody is an administrator where an organization is registered. */
export const isOwnRegion = (own: readonly Seat[], { region, city }: Place): boolean =>
  own.some((seat) => seat.kind === "administrator" && covers(seat.region, city ?? region));
/** @throws Refusal FORBIDDEN where an administrator brings people into an organization of another region. */
export function assertOwnRegions(own: readonly Seat[], place: Place): void {
  if (!isOwnRegion(own, place))
    throw no("FORBIDDEN", "inviteElsewhere", "this organization is not registered in your region", "organization");
}
/** @throws Refusal FORBIDDEN where somebody invites themselves. */
export function assertInvitesAnother(isSame: boolean): void {
  if (isSame) throw no("FORBIDDEN", "ownInvitation", "nobody invites themselves: another administrator does", "email");
}
/** @throws Refusal INVALID_INPUT for a number of days that an invitation cannot be open. */
export function assertDays(days: number): void {
  const { most } = invitationDays;
  if (!Number.isInteger(days) || days < 1 || days > most)
    throw invalidInput("days", "invitationDays", `an invitation is open for 1 to ${most} days`, { most });
}

/** @throws Refusal FORBIDDEN where whoever invited could not do so any more. */
export function assertStillMayGive(own: readonly Seat[], seat: Seat, place?: Place): void {
  if ((place && !isOwnRegion(own, place)) || !mayOpen(own, [seat]))
    throw no("FORBIDDEN", "inviterLost", "whoever invited you may not give this role any more: ask for another one");
}
/** @throws Refusal CONFLICT where an invitation is for another address, unless that is meant. */
export function assertMeant(address: string, own: string, evenSo: boolean): void {
  if (address !== own && !evenSo)
    throw no(
      "CONFLICT",
      "otherAddressee",
      "this invitation is for another address: accept it as yourself, or sign out",
    );
}
/** @throws Refusal RULE_BROKEN where an account acts for another organization than the invitation is for. */
export function assertSameOrganization(invited: string | null | undefined, own: string): void {
  if (invited && invited !== own)
    throw no("RULE_BROKEN", "otherOrganization", "your account acts for another organization: use another address");
}
/** @throws Refusal CONFLICT where the seat is held already. */
export function assertNotHeld(isHeld: boolean): void {
  if (isHeld) throw no("CONFLICT", "seatHeld", "your account has this role already");
}
/** @throws Refusal CONFLICT where a newcomer names an organization that others act for. */
export function assertNewOrganization(isKnown: boolean): void {
  if (isKnown)
    throw no(
      "CONFLICT",
      "organizationKnown",
      "this organization is on the platform: ask to be invited for it",
      "organization.uscc",
    );
}
