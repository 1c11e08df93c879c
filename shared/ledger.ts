/**
 * The chart of accounts. A block stands in `held` (of a holder), `reserved` (for an event), `retired` or `cancelled` (of its batch);
 * `issued` is the batch's other side, and alone is negative: what was issued is what stands elsewhere.
 */
export const accounts = ['held', 'reserved', 'retired', 'cancelled'] as const;
export type Account = (typeof accounts)[number];
/** What never comes back: 注销. */
export const finalAccounts: readonly Account[] = ['retired', 'cancelled'];

export const transferKinds = ['issue', 'transfer', 'reserve', 'release', 'retire', 'cancel'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** What credits may be retired for. SD-E 四; HN 三(四); ecological damage compensation and public good after Beijing's use of units. */
export const purposes = ['eventNeutrality', 'ownOperation', 'ecologicalDamageCompensation', 'publicGood'] as const;
export type Purpose = (typeof purposes)[number];

/** What a retirement says of itself, in the words of the field: 注销（用于本活动）, 注销（不作声明）. */
export const statements = { forThisEvent: '注销（用于本活动）', withoutClaim: '注销（不作声明）' } as const;

const digits = 13;
/** The serial numbers of a block for people: `370000-PHCER-0000000000000-0000000351475`, one number for each kilogram, first and last. */
export const serialOf = ({ mechanism, first, kilograms }: { readonly mechanism: string; readonly first: number; readonly kilograms: number }): string =>
  [mechanism, first, first + kilograms - 1].map((part) => typeof part === 'number' ? String(part).padStart(digits, '0') : part).join('-');
