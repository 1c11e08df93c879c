import { Drawer, IconButton, Menu, MenuItem, Skeleton, Snackbar, Tooltip, useColorScheme } from '@mui/material';
import { ChevronDown, Languages, Menu as MenuIcon, Moon, Search, Sun } from 'lucide-react';
import { useGetIdentity, useLogout, type CoreLayoutProps } from 'ra-core';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link, NavLink, useLocation, useNavigate, useSearchParams } from 'react-router';
import { menu } from '../menu.ts';
import type { Identity } from './auth.ts';
import { dayText, isWorkingDay, today, weekdayText } from './day.ts';
import { Boundary } from './boundary.tsx';
import { Mark } from './mark.tsx';
import { Notices } from './notices.tsx';
import { useParties } from './parties.ts';
import { either, localeNow, locales, setLocale, t } from './text.ts';
import { useTitle } from './title.ts';
import { useTasks } from './tasks.ts';
import style from './layout.module.css';

/** The menu follows the slope of the modules; what the actor may not see is not in it. */
function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { data: tasks = [] } = useTasks();
  const parties = useParties();
  const groups = menu.map(({ items, ...group }) => ({ ...group, items: items.filter(({ for: kinds }) => !kinds || parties.is(...kinds)) })).filter(({ items }) => items.length > 0);
  return (
    <nav className={style.nav} aria-label={t('nav.main')}>
      {groups.map(({ title, items }) => (
        <div key={title ?? ''}>
          {title && <h2>{t(title)}</h2>}
          <ul>{items.map(({ to, label, Icon, type }) => {
            const waiting = to === '/' ? tasks.length : tasks.filter((task) => task.type === type).length;
            return (
              <li key={to}><NavLink to={to} end={to === '/'} {...(onNavigate && { onClick: onNavigate })}>
                <Icon size={17} strokeWidth={1.75} aria-hidden /><span>{t(label)}</span>
                {waiting > 0 && <small className="number"><span className="unseen">{t('nav.waiting')}</span>{waiting}</small>}
              </NavLink></li>);
          })}</ul>
        </div>
      ))}
    </nav>
  );
}

function Account() {
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const of = (identity as Identity | undefined)?.organization;
  const go = (then: () => void) => () => { setAnchor(null); then(); };
  return (
    <>
      <button type="button" className={style.account} aria-haspopup="menu" aria-expanded={!!anchor} onClick={(e) => setAnchor(e.currentTarget)}>
        <b>{identity?.fullName}</b><span>{of && either(of.name, of.nameEn)}</span><ChevronDown size={16} aria-hidden />
      </button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>{t('account.own')}</MenuItem>
        <MenuItem onClick={go(() => void logout())}>{t('account.signOut')}</MenuItem>
      </Menu>
    </>
  );
}

export function SchemeButton() {
  const { mode, setMode } = useColorScheme();
  const toDark = mode !== 'dark';
  const label = t(toDark ? 'scheme.toDark' : 'scheme.toLight');
  return <Tooltip title={label}><IconButton aria-label={label} onClick={() => setMode(toDark ? 'dark' : 'light')}>{toDark ? <Moon size={18} /> : <Sun size={18} />}</IconButton></Tooltip>;
}
/** Names the other language in that language: who needs it can read it. */
export function LanguageButton() {
  const [other, name] = locales.find(([locale]) => locale !== localeNow())!;
  return <Tooltip title={name}><IconButton aria-label={name} lang={other} onClick={() => setLocale(other)}><Languages size={18} /></IconButton></Tooltip>;
}

function SearchBox() {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const { pathname } = useLocation();
  const look = (form: FormData) => { const q = String(form.get('q') ?? '').trim(); if (q) void navigate(`/search?q=${encodeURIComponent(q)}`); };
  return (
    <form role="search" className={style.search} action={look}><Search size={16} aria-hidden />
      <input type="search" name="q" aria-label={t('search.everywhere')} placeholder={t('search.placeholder')} defaultValue={pathname === '/search' ? asked.get('q') ?? '' : ''} key={pathname === '/search' ? asked.get('q') : ''} />
    </form>
  );
}

/** What stands in a page's place until its code and its record are there: the page's own outline, so that nothing jumps. */
export const Waiting = () => (
  <div className={style.waiting} aria-busy aria-label={t('any.loading')} role="status"><Skeleton width={160} height={20} /><Skeleton width="46%" height={44} /><Skeleton variant="rounded" height={360} sx={{ mt: 2 }} /></div>
);

/** Says so when the network is gone, and that nothing typed is lost. */
function Offline() {
  const [gone, setGone] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setGone(!navigator.onLine);
    addEventListener('online', look); addEventListener('offline', look);
    return () => { removeEventListener('online', look); removeEventListener('offline', look); };
  }, []);
  return <Snackbar open={gone} message={t('any.offline')} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} />;
}

export function Layout({ children }: CoreLayoutProps) {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => { window.scrollTo(0, 0); }, [pathname]);
  return (
    <div className={style.frame}>
      <a className={style.skip} href="#main">{t('nav.skip')}</a>
      <header className={style.bar}>
        <IconButton className={style.burger} aria-label={t('nav.open')} onClick={() => setOpen(true)}><MenuIcon size={20} /></IconButton>
        <NavLink to="/" className={style.brand!}><Mark /><span>{t('platform.name')}</span></NavLink>
        <SearchBox />
        <p className={style.today}>{dayText(today())} {weekdayText(today())}{!isWorkingDay(today()) && t('nav.dayOff')}</p>
        <LanguageButton /><SchemeButton /><Account />
      </header>
      <div className={style.side}><Navigation /></div>
      <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 264, pt: 2, background: 'var(--surface)' } } }}><Navigation onNavigate={() => setOpen(false)} /></Drawer>
      <main id="main" tabIndex={-1} className={style.main}><Boundary key={pathname}><Suspense fallback={<Waiting />}>{children}</Suspense></Boundary></main>
      <Notices /><Offline />
    </div>
  );
}

export const Page = ({ title, lead, actions, children }: { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode }) => {
  useTitle(title);
  return (
    <div className={style.page}>
      <div className={style.heading}><div><h1>{title}</h1>{lead && <p>{lead}</p>}</div>{actions && <div className={style.actions}>{actions}</div>}</div>
      {children}
    </div>
  );
};
