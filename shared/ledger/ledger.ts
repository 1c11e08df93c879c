/** What an account of the ledger is of, and what may happen to what stands in it. */
interface AccountRule {
  readonly of: "holder" | "project" | "region" | "event" | "batch";
  readonly final?: true;
}
/**
 * The chart of accounts. A block stands in just one: `held` (available to its holder), `offered` (to another, who has not accepted yet), `buffer` (of its project, against reversals),
 * `pool` (given to a region's events), `earmarked` (given to one event), `reserved` and `reservedForParticipants` (for an event: its organiser's part, its participants'),
 * `retired` or `cancelled` (of its batch, for good). `issued` is the batch's other side, and alone is negative: what was issued is what stands elsewhere.
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
/** What never comes back: 注销. */
export const finalAccounts: readonly Account[] = accounts.filter((account) => ruleOf(account).final);
/** Does a block in this account belong to an event? Elsewhere it forgets the one that it was meant for. */
export const isForEvent = (account: Account): boolean => ruleOf(account).of === "event" || !!ruleOf(account).final;

const free = ["held", "pool", "earmarked"] as const;
const reserves = ["reserved", "reservedForParticipants"] as const;
/** What may be done to a block: from where, to where. What is retired or cancelled starts nothing. `issue` and `setAside` come out of the batch's other side. */
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

/** What credits may be retired for. SD-E 四; HN 三(四); ecological damage compensation and public good after Beijing's use of units. */
export const purposes = ["eventNeutrality", "ownOperation", "ecologicalDamageCompensation", "publicGood"] as const;
export type Purpose = (typeof purposes)[number];

/** What a retirement says of itself, in the words of the field: 注销（用于本活动）, 注销（不作声明）. */
export const statements = { forThisEvent: "注销（用于本活动）", withoutClaim: "注销（不作声明）" } as const;

const digits = 13;
/** The serial numbers of a block for people: `370000-PHCER-0000000000000-0000000351475`, one number for each kilogram, first and last. */
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

/** A serial number as people write it, read again: `370000-PHCER-0000000000042`. Undefined when it is none. */
export function serialFrom(text: string): { readonly mechanism: string; readonly serial: number } | undefined {
  const [, mechanism, serial] = /^(.+)-(\d{1,15})$/.exec(text.trim()) ?? [];
  return mechanism && serial ? { mechanism, serial: Number(serial) } : undefined;
}
