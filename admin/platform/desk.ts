import type { LucideIcon } from "lucide-react";
import type { PartyKind } from "../../shared/identity/role.ts";
import type { Key } from "./text.ts";

/** One entry of the menu. */
export interface MenuItem {
  readonly to: string;
  readonly label: Key;
  readonly Icon: LucideIcon;
  /** The type whose tasks are counted beside it. */
  readonly type?: string;
  /** Who sees it; everybody if omitted. */
  readonly for?: readonly PartyKind[];
}
export interface MenuSection {
  readonly title?: Key;
  readonly items: readonly MenuItem[];
}

/** The entries that stand on the desk of each role beside the home page, the most used first, by their addresses. */
export type Desks = Readonly<Record<PartyKind, readonly string[]>>;

/** How many entries of the menu stand open at most; the rest is folded. */
export const openMost = 12;

/** What a reader in these roles may see of the menu; without a role, the home page alone. */
export const seenBy = (menu: readonly MenuSection[], roles: readonly PartyKind[]): readonly MenuSection[] =>
  keeping(menu, ({ to, for: kinds }) => to === "/" || (roles.length > 0 && mayRead(kinds, roles)));
const mayRead = (kinds: MenuItem["for"], roles: readonly PartyKind[]): boolean =>
  !kinds || kinds.some((kind) => roles.includes(kind));

/**
 * The menu in two parts, each in the order of the menu: what stands open for these roles, at most `openMost` entries,
 * and the rest. Of several roles each has its most used entries in turn.
 */
export function splitMenu(menu: readonly MenuSection[], desks: Desks, roles: readonly PartyKind[]) {
  const seen = seenBy(menu, roles);
  const has = new Set(seen.flatMap(({ items }) => items.map(({ to }) => to)));
  const own = [...new Set(roles)].map((role) => desks[role].filter((to) => has.has(to)));
  const inTurn = Array.from({ length: openMost }, (_, i) => own.flatMap((desk) => desk[i] ?? [])).flat();
  const open = new Set(["/", ...inTurn].filter((to, i, all) => all.indexOf(to) === i).slice(0, openMost));
  return { open: keeping(seen, ({ to }) => open.has(to)), folded: keeping(seen, ({ to }) => !open.has(to)) };
}
const keeping = (menu: readonly MenuSection[], keep: (item: MenuItem) => boolean): readonly MenuSection[] =>
  menu.map((group) => ({ ...group, items: group.items.filter(keep) })).filter(({ items }) => items.length > 0);
