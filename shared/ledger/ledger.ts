import { bareText } from "../platform/text.ts";

/** The owner of a kind of account, and what may happen to its contents. */
interface AccountRule {
  readonly of: "holder" | "project" | "region" | "event" | "batch";
  readonly final?: true;
}
/**
 * The chart of accounts. A block is in exactly one: `held` (available to its holder), `offered` (to another holder who
 * has not accepted yet), `buffer` (of its project, against reversals), `pool` (donated to a region's events),
 * `earmarked` (donated to one event), `reserved` and `reservedForParticipants` (for an event: its organiser's part, its
 * participants'), `retired` or `cancelled` (of its batch, permanently). `issued` is the batch's contra account and the
 * only negative one: what was issued is what the other accounts hold.
 */
export const chart = {
  held: { of: "holder" },
  offered: { of: "holder" },
  buffer: { of: "project" },
  pool: { of: "region" },
  earmarked: { of: "event" },
  reserved: { of: "event" },
  reservedForParticipants: { of: "event" },
  retired: { of: "batch", final: true },
  cancelled: { of: "batch", final: true },
} as const satisfies Record<string, AccountRule>;
export type Account = keyof typeof chart;
export const accounts = Object.keys(chart) as readonly Account[];
const ruleOf = (account: Account): AccountRule => chart[account];
/** Accounts from which nothing returns: 注销. */
export const finalAccounts: readonly Account[] = accounts.filter((account) => ruleOf(account).final);
/** Whether blocks in this account belong to an event; elsewhere the event is cleared. */
export const isForEvent = (account: Account): boolean => ruleOf(account).of === "event" || !!ruleOf(account).final;

const free = ["held", "pool", "earmarked"] as const;
const reserves = ["reserved", "reservedForParticipants"] as const;
/**
 * Permitted transfers of a block: from which accounts, to which. Nothing starts from retired or cancelled. `issue` and
 * `setAside` start from the batch's contra account.
 */
export const transferRules = {
  issue: { from: [], to: ["held"] },
  setAside: { from: [], to: ["buffer"] },
  offer: { from: ["held"], to: ["offered"] },
  transfer: { from: ["offered"], to: ["held"] },
  returnOffer: { from: ["offered"], to: ["held"] },
  donate: { from: ["held"], to: ["pool", "earmarked"] },
  free: { from: ["earmarked"], to: ["pool"] },
  reserve: { from: free, to: reserves },
  release: { from: reserves, to: free },
  retire: { from: ["held", ...reserves], to: ["retired"] },
  cancel: { from: ["held"], to: ["cancelled"] },
  draw: { from: ["buffer"], to: ["cancelled"] },
} as const satisfies Record<string, { readonly from: readonly Account[]; readonly to: readonly Account[] }>;
export type TransferKind = keyof typeof transferRules;
export const transferKinds = Object.keys(transferRules) as readonly TransferKind[];

/**
 * Purposes of retirement. SD-E 四; HN 三(四); ecological damage compensation and public good after Beijing's use of units.
 */
export const purposes = ["eventNeutrality", "ownOperation", "ecologicalDamageCompensation", "publicGood"] as const;
export type Purpose = (typeof purposes)[number];

/** The statements of retirement and cancellation in the field's terms: 注销（用于本活动）, 注销（不作声明）. */
export const statements = { forThisEvent: "注销（用于本活动）", withoutClaim: "注销（不作声明）" } as const;
const reserved = Object.values(statements).map((statement) => bareText(statement.replace("注销", "")));
/** Whether a text says what only the platform says, in whatever brackets, widths and forms. */
export const saysReserved = (text: string): boolean => reserved.some((one) => bareText(text).includes(one));

const digits = 13;
/**
 * The serial numbers of a block as text: `370000-PHCER-0000000000000-0000000351475`, first and last, one number per
 * kilogram.
 */
export const serialOf = ({
  mechanism,
  first,
  kilograms,
}: {
  readonly mechanism: string;
  readonly first: number;
  readonly kilograms: number;
}): string =>
  [mechanism, first, first + kilograms - 1]
    .map((part) => (typeof part === "number" ? String(part).padStart(digits, "0") : part))
    .join("-");

/** Parses a serial number: `370000-PHCER-0000000000042`. Undefined when invalid. */
export function serialFrom(text: string): { readonly mechanism: string; readonly serial: number } | undefined {
  const [, mechanism, serial] = /^(.+)-(\d{1,15})$/.exec(text.trim()) ?? [];
  return mechanism && serial ? { mechanism, serial: Number(serial) } : undefined;
}
