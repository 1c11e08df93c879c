import { Menu, MenuItem as Choice } from "@mui/material";
import { ChevronDown, Search, type LucideIcon } from "lucide-react";
import { useGetIdentity, useLogout } from "ra-core";
import { useState } from "react";
import { Link, NavLink, useLocation, useNavigate, useSearchParams } from "react-router";
import type { PartyKind } from "../../shared/identity/role.ts";
import type { Identity } from "./auth.ts";
import { useParties } from "./parties.ts";
import { either, t, type Key } from "./text.ts";
import style from "./layout.module.css";

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
/** The tasks that the menu counts. */
export type UseTasks = () => {
  readonly data?: readonly { readonly type: string; readonly dueOn?: string | null }[] | undefined;
};
interface Ways {
  menu: readonly MenuSection[];
  useTasks: UseTasks;
  onNavigate?: () => void;
}

/** The menu follows the order of the modules; what the actor may not see is not in it. */
export function Navigation({ menu, useTasks, onNavigate }: Ways) {
  const { data: tasks = [] } = useTasks();
  const parties = useParties();
  const isNobody = parties.known && parties.parties.length === 0;
  const groups = menu
    .map(({ items, ...group }) => ({
      ...group,
      items: items.filter(({ to, for: kinds }) => (isNobody ? to === "/" : !kinds || parties.is(...kinds))),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <nav className={style.nav} aria-label={t("nav.main")}>
      {groups.map(({ title, items }) => (
        <div key={title ?? ""}>
          {title && <h2>{t(title)}</h2>}
          <ul>
            {items.map(({ to, label, Icon, type }) => {
              const waiting = to === "/" ? tasks.length : tasks.filter((task) => task.type === type).length;
              return (
                <li key={to}>
                  <NavLink to={to} end={to === "/"} {...(onNavigate && { onClick: onNavigate })}>
                    <Icon size={17} strokeWidth={1.75} aria-hidden />
                    <span>{t(label)}</span>
                    {waiting > 0 && (
                      <small className="number">
                        <span className="unseen">{t("nav.waiting")}</span>
                        {waiting}
                      </small>
                    )}
                  </NavLink>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The signed-in reader, and signing out. */
export function Account() {
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const of = (identity as Identity | undefined)?.organization;
  const go = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  return (
    <>
      <button
        type="button"
        className={style.account}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onClick={(e) => setAnchor(e.currentTarget)}
      >
        <b>{identity?.fullName}</b>
        <span>{of && either(of.name, of.nameEn)}</span>
        <ChevronDown size={16} aria-hidden />
      </button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        <Choice component={Link} to="/account" onClick={() => setAnchor(null)}>
          {t("account.own")}
        </Choice>
        <Choice onClick={go(() => void logout())}>{t("account.signOut")}</Choice>
      </Menu>
    </>
  );
}

/** The search over all records. */
export function SearchBox() {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const { pathname } = useLocation();
  const look = (form: FormData) => {
    const q = String(form.get("q") ?? "").trim();
    if (q) void navigate(`/search?q=${encodeURIComponent(q)}`);
  };
  return (
    <search className={style.search}>
      <form action={look}>
        <Search size={16} aria-hidden />
        <input
          type="search"
          name="q"
          aria-label={t("search.everywhere")}
          placeholder={t("search.placeholder")}
          defaultValue={pathname === "/search" ? (asked.get("q") ?? "") : ""}
          key={pathname === "/search" ? asked.get("q") : ""}
        />
      </form>
    </search>
  );
}
