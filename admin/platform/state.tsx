import {
  Archive,
  Ban,
  BadgeCheck,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  ClipboardCheck,
  Dices,
  Eye,
  FileCheck2,
  FileText,
  Gavel,
  HandHeart,
  Hourglass,
  Link2,
  LockKeyhole,
  Megaphone,
  MessageSquareReply,
  PauseCircle,
  PencilLine,
  Scale,
  Send,
  ShieldAlert,
  Sprout,
  Stamp,
  Trash2,
  Undo2,
  Users,
  type LucideIcon,
  UserCheck,
} from "lucide-react";
import { word } from "./text.ts";
import style from "./state.module.css";

/** slate = at rest, sand = waiting for somebody, sea = under way, forest = in force, brick = refused or revoked. */
export type Tone = "slate" | "sand" | "sea" | "forest" | "brick";
export interface Face {
  readonly tone: Tone;
  readonly Icon: LucideIcon;
}
const face = (tone: Tone, Icon: LucideIcon): Face => ({ tone, Icon });

const [draft, sent, withdrawn, refused] = [
  face("slate", PencilLine),
  face("sand", Send),
  face("slate", Undo2),
  face("brick", Ban),
];
const returned = face("sand", Undo2);
const inForce = face("forest", BadgeCheck);

/** The look of a state, everywhere: one colour, one icon, and one word, which is the message `<Type>.state.<state>`. */
export const faces: Readonly<Record<string, Readonly<Record<string, Face>>>> = {
  Membership: {
    requested: face("sand", Hourglass),
    confirmed: face("sea", UserCheck),
    active: inForce,
    refused,
    ended: face("slate", Archive),
  },
  SetUpStep: {
    ready: face("forest", CircleCheck),
    lacking: face("brick", CircleDashed),
    advised: face("sand", Hourglass),
    unknown: face("slate", CircleSlash),
  },
  SetUpSeat: {
    held: face("forest", CircleCheck),
    someCities: face("sand", CircleDashed),
    second: face("sand", Users),
    empty: face("brick", CircleDashed),
  },
  Invitation: { open: sent, accepted: inForce, withdrawn, expired: face("slate", Hourglass) },
  Body: { applied: face("sand", Hourglass), certified: inForce, suspended: face("slate", PauseCircle), refused },
  Methodology: {
    draft,
    submitted: sent,
    accepted: face("sand", Dices),
    underReview: face("sea", Users),
    returned,
    advised: face("sand", Gavel),
    publicNotice: face("sea", Megaphone),
    filed: inForce,
    superseded: face("slate", Archive),
    revoked: refused,
    rejected: refused,
    withdrawn,
  },
  PanelSeat: {
    seated: face("sand", Hourglass),
    spoken: inForce,
    recused: face("slate", CircleSlash),
    released: face("slate", Archive),
  },
  Project: {
    draft,
    submitted: sent,
    complete: face("sea", ClipboardCheck),
    stakeholderNotice: face("sea", Megaphone),
    validated: face("sand", FileCheck2),
    publicNotice: face("sea", Megaphone),
    filed: inForce,
    suspended: face("slate", PauseCircle),
    withdrawn,
    refused,
  },
  Issuance: {
    draft,
    submitted: sent,
    verified: face("sand", Stamp),
    publicNotice: face("sea", Megaphone),
    issued: inForce,
    refused,
  },
  Reversal: { reported: sent, confirmed: refused, dismissed: face("slate", CircleSlash) },
  Consultation: { asked: face("sand", Hourglass), answered: face("forest", CircleCheck) },
  HolidayNotice: {
    proposed: sent,
    inForce,
    withdrawn,
    replaced: face("slate", Archive),
  },
  Promotion: { draft, published: face("forest", Megaphone), ended: face("slate", Archive), withdrawn },
  Push: {
    pushed: sent,
    interested: inForce,
    notInterested: face("slate", CircleSlash),
    lapsed: face("slate", Hourglass),
  },
  Block: {
    held: face("forest", CircleCheck),
    offered: sent,
    buffer: face("slate", ShieldAlert),
    pool: face("forest", HandHeart),
    earmarked: face("forest", HandHeart),
    reserved: face("sand", Link2),
    reservedForParticipants: face("sand", Link2),
    retired: face("sea", LockKeyhole),
    cancelled: face("slate", Archive),
  },
  Handover: { offered: sent, accepted: inForce, refused, withdrawn, lapsed: face("slate", Hourglass) },
  Offer: { open: face("forest", HandHeart), withdrawn, exhausted: face("slate", CircleCheck) },
  Trade: {
    ordered: face("sand", Hourglass),
    confirmed: inForce,
    declined: refused,
    withdrawn,
    lapsed: face("slate", CircleSlash),
  },
  Event: {
    draft,
    planned: face("sea", FileText),
    accounted: face("sand", Hourglass),
    withdrawn,
    unplanned: face("sand", CircleSlash),
    ended: face("sand", Hourglass),
    none: face("sand", Hourglass),
    partial: face("sand", CircleDashed),
    pendingNewSink: face("sand", Sprout),
    covered: face("sea", CircleCheck),
    neutral: face("forest", CircleCheck),
    certified: inForce,
    revoked: refused,
  },
  Commitment: {
    proposed: sent,
    committed: face("sea", Sprout),
    validated: inForce,
    declined: refused,
    withdrawn,
    expired: face("slate", Hourglass),
    lapsed: refused,
    released: face("slate", Undo2),
  },
  ForeignUnit: { submitted: sent, checked: inForce, refused, annulled: face("slate", Archive) },
  Admission: { admitted: inForce, suspended: face("slate", PauseCircle) },
  Allocation: {
    proposed: face("sand", Hourglass),
    accepted: face("sea", CircleCheck),
    confirmed: face("sea", Link2),
    retired: inForce,
    declined: refused,
    annulled: refused,
    lapsed: face("slate", CircleSlash),
  },
  Registration: { filed: sent, acknowledged: inForce, returned },
  Confirmation: {
    draft,
    engaged: face("sea", FileCheck2),
    submitted: sent,
    confirmed: inForce,
    notConfirmed: refused,
    withdrawn,
  },
  Evaluation: {
    preparing: face("sand", Hourglass),
    carryingOut: face("sea", ClipboardCheck),
    reviewing: face("sand", Scale),
    reviewed: inForce,
    ended: face("slate", Archive),
  },
  Certificate: {
    applied: sent,
    valid: inForce,
    refused,
    revocationIntended: face("sand", ShieldAlert),
    revoked: refused,
    replaced: face("slate", Archive),
  },
  EventRegister: { summed: face("sand", Hourglass), handedUp: sent, acknowledged: inForce, returned },
  Archive: { kept: inForce, deleted: face("slate", Trash2) },
  Draw: { committed: face("sand", Dices), revealed: inForce, failed: refused },
  CheckPlan: { announced: face("sand", Dices), revealed: inForce, lapsed: refused },
  SpotCheck: {
    drawn: face("sand", Dices),
    assigned: face("sea", Eye),
    inspected: face("sand", FileCheck2),
    noticed: face("sea", Megaphone),
    heard: face("sand", Scale),
    decided: face("sand", Gavel),
    published: face("forest", BadgeCheck),
  },
  Case: { open: face("sand", Scale), answered: face("sea", MessageSquareReply), decided: face("forest", Gavel) },
  Finding: {
    open: face("sand", Hourglass),
    answered: face("sea", MessageSquareReply),
    closed: face("slate", CircleCheck),
  },
  Paper: { issued: face("sand", Hourglass), acknowledged: face("forest", CircleCheck), void: face("slate", Trash2) },
  Comment: {
    open: face("sand", Hourglass),
    answered: face("sea", MessageSquareReply),
    withheld: face("slate", CircleSlash),
  },
  Factor: { active: face("forest", CircleCheck), withdrawn: face("slate", Trash2) },
};

/** The label of a state. */
export function stateText(type: string, of: string): string {
  // An account has its owner's id after a colon.
  const [state = of] = of.split(":");
  return word(`${type}.state.${state}`) ?? word(`any.state.${state}`) ?? state;
}
export const faceOf = (type: string, state: string): Face =>
  faces[type]?.[state.split(":")[0]!] ?? face("slate", CircleDashed);

/** The states of a type as choices of a filter. */
export const statesOf = (type: string) => (): readonly string[] => Object.keys(faces[type] ?? {});

/**
 * `plain` has no background; `quiet` keeps the background for states that need attention (sand, sea, brick): for long
 * lists.
 */
export function StateChip({
  type,
  state,
  look = "full",
}: {
  type: string;
  state: string;
  look?: "full" | "quiet" | "plain";
}) {
  const { tone, Icon } = faceOf(type, state);
  return (
    <span className={style.chip} data-tone={tone} data-look={look}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      {stateText(type, state)}
    </span>
  );
}
