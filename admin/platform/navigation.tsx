import { Menu, MenuItem as Choice } from "@mui/material";
import { ChevronDown } from "lucide-react";
import { useGetIdentity, useLogout } from "ra-core";
import { useId, useState } from "react";
import { Link, NavLink, useLocation } from "react-router";
import type { PartyKind } from "../../shared/identity/role.ts";
import type { Identity } from "./auth.ts";
import { splitMenu, type Desks, type MenuItem, type MenuSection } from "./desk.ts";
import { useParties } from "./parties.ts";
import { either, t } from "./text.ts";
import style from "./layout.module.css";

/** The tasks that the menu counts. */
export type UseTasks = () => {
  readonly data?: readonly { readonly type: string; readonly dueOn?: string | null }[] | undefined;
};
/** What the navigation is made of. */
export interface NavigationParts {
  readonly menu: readonly MenuSection[];
  readonly desks: Desks;
  readonly useTasks: UseTasks;
}
type Tasks = NonNullable<ReturnType<UseTasks>["data"]>;
const waitingFor = ({ to, type }: MenuItem, tasks: Tasks): number =>
  to === "/" ? tasks.length : tasks.filter((task) => task.type === type).length;

/**
 * The menu follows the order of the modules; what the actor may not see is not in it. What the reader's roles use most
 * stands open, the rest is folded.
 */
export function Navigation({ menu, desks, useTasks, onNavigate }: NavigationParts & { onNavigate?: () => void }) {
  const { data: tasks = [] } = useTasks();
  const { parties } = useParties();
  const { open, folded } = splitMenu(
    menu,
    desks,
    parties.map(({ kind }) => kind as PartyKind),
  );
  const given = { tasks, onNavigate };
  return (
    <nav className={style.nav} aria-label={t("nav.main")}>
      <Groups of={open} {...given} />
      {folded.length > 0 && <Folded of={folded} {...given} />}
    </nav>
  );
}
interface Given {
  readonly of: readonly MenuSection[];
  readonly tasks: Tasks;
  readonly onNavigate: (() => void) | undefined;
}

/** The rest of the menu: open while a page of it is shown, or once the reader has opened it. */
function Folded({ of, tasks, onNavigate }: Given) {
  const { pathname } = useLocation();
  const items = of.flatMap((group) => group.items);
  const isHere = items.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? isHere;
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={style.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
      >
        <ChevronDown size={17} strokeWidth={1.75} aria-hidden />
        <span>{t("nav.more")}</span>
        {!isOpen && <Waits n={items.reduce((sum, item) => sum + waitingFor(item, tasks), 0)} />}
      </button>
      <div id={id} hidden={!isOpen} className={style.folded}>
        <Groups of={of} tasks={tasks} onNavigate={onNavigate} />
      </div>
    </div>
  );
}
const Groups = ({ of, tasks, onNavigate }: Given) =>
  of.map(({ title, items }) => (
    <div key={title ?? ""}>
      {title && <h2>{t(title)}</h2>}
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.to === "/"} {...(onNavigate && { onClick: onNavigate })}>
              <item.Icon size={17} strokeWidth={1.75} aria-hidden />
              <span>{t(item.label)}</span>
              <Waits n={waitingFor(item, tasks)} />
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ));
/** How much waits behind an entry. */
const Waits = ({ n }: { n: number }) =>
  n > 0 && (
    <small className="number">
      <span className="unseen">{t("nav.waiting")}</span>
      {n}
    </small>
  );

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
