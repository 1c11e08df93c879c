import { Drawer, IconButton, Skeleton, Snackbar } from "@mui/material";
import { Menu as MenuIcon } from "lucide-react";
import type { CoreLayoutProps } from "ra-core";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { NavLink, useLocation } from "react-router";
import { Boundary } from "./boundary.tsx";
import { Mark } from "./mark.tsx";
import { Account, Navigation, type NavigationParts } from "./navigation.tsx";
import { Notices } from "./notices.tsx";
import { SearchButton, type PaletteOf } from "./search-button.tsx";
import { LanguageButton, SchemeButton } from "./switches.tsx";
import { t } from "./text.ts";
import { Today } from "./today.tsx";
import { useTitle } from "./title.ts";
import style from "./layout.module.css";

/**
 * The placeholder of a page until its code and its record are loaded: the page's own outline, so that nothing jumps.
 */
export const Waiting = () => (
  <div className={style.waiting} aria-busy aria-label={t("any.loading")} role="status">
    <Skeleton width={160} height={20} />
    <Skeleton width="46%" height={44} />
    <Skeleton variant="rounded" height={360} sx={{ mt: 2 }} />
  </div>
);

/** Says that the network is down, and that nothing typed is lost. */
function Offline() {
  const [gone, setGone] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setGone(!navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return (
    <Snackbar open={gone} message={t("any.offline")} anchorOrigin={{ vertical: "bottom", horizontal: "center" }} />
  );
}

/** The frame around every page, with the menu and the number of tasks beside its entries. */
export const layoutOf = ({ Palette, ...parts }: NavigationParts & { Palette: PaletteOf }) =>
  function Layout({ children }: CoreLayoutProps) {
    const [open, setOpen] = useState(false);
    const { pathname } = useLocation();
    // biome-ignore lint/correctness/useExhaustiveDependencies: each page begins at its top
    useEffect(() => {
      window.scrollTo(0, 0);
    }, [pathname]);
    return (
      <div className={style.frame}>
        <a className={style.skip} href="#main">
          {t("nav.skip")}
        </a>
        <header className={style.bar}>
          <IconButton className={style.burger} aria-label={t("nav.open")} onClick={() => setOpen(true)}>
            <MenuIcon size={20} />
          </IconButton>
          <NavLink to="/" className={style.brand!}>
            <Mark />
            <span>{t("platform.name")}</span>
          </NavLink>
          <SearchButton Palette={Palette} />
          <Today useTasks={parts.useTasks} />
          <LanguageButton />
          <SchemeButton />
          <Account />
        </header>
        <div className={style.side}>
          <Navigation {...parts} />
        </div>
        <Drawer
          open={open}
          onClose={() => setOpen(false)}
          slotProps={{ paper: { sx: { width: 264, pt: 2, background: "var(--surface)" } } }}
        >
          <Navigation {...parts} onNavigate={() => setOpen(false)} />
        </Drawer>
        <main id="main" tabIndex={-1} className={style.main}>
          <Boundary key={pathname}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </Boundary>
        </main>
        <Notices />
        <Offline />
      </div>
    );
  };

export const Page = ({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) => {
  useTitle(title);
  return (
    <div className={style.page}>
      <div className={style.heading}>
        <div>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div className={style.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};
