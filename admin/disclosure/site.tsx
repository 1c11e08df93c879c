import { Languages, Moon, Sun } from "lucide-react";
import { Suspense, use, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Refused } from "../platform/graphql.ts";
import { Mark } from "../platform/mark.tsx";
import { RefusalView } from "../platform/refusal.tsx";
import { citiesLoaded } from "../platform/regions.ts";
import { localeNow, locales, setLocale, t, useLocale } from "../platform/text.ts";
import { CertificatePage } from "./certificate.tsx";
import { Enquiry } from "./enquiry.tsx";
import { EventPage } from "./event.tsx";
import { Library } from "./library.tsx";
import { MethodologyPage } from "./methodology.tsx";
import { ProjectPage } from "./project.tsx";
import { Methodologies, Offsets, Retirements } from "./registers.tsx";
import style from "./site.module.css";

const pages = [
  ["/verify", "public.verify"],
  ["/public/methodologies", "public.methodologies"],
  ["/public/projects", "public.projects"],
  ["/public/retirements", "public.retirements"],
  ["/public/offsets", "public.offsets"],
] as const;
const pageOf = (path: string): ReactNode => {
  const named = /^\/verify\/([^/]+)\/?$/.exec(path)?.[1];
  if (named) return <CertificatePage named={decodeURIComponent(named)} />;
  const project = /^\/public\/projects\/([^/]+)\/?$/.exec(path)?.[1];
  if (project) return <ProjectPage id={decodeURIComponent(project)} />;
  const event = /^\/public\/events\/([^/]+)\/?$/.exec(path)?.[1];
  if (event) return <EventPage id={decodeURIComponent(event)} />;
  const methodology = /^\/public\/methodologies\/([^/]+)\/?$/.exec(path)?.[1];
  if (methodology) return <MethodologyPage id={decodeURIComponent(methodology)} />;
  const Register = registers[path.replace(/\/$/, "")];
  return Register ? <Register /> : <NotFound />;
};
const registers: Readonly<Record<string, ComponentType>> = {
  "/verify": Enquiry,
  "/public": Methodologies,
  "/public/methodologies": Methodologies,
  "/public/projects": Library,
  "/public/retirements": Retirements,
  "/public/offsets": Offsets,
};
/** The page of the address, once the names of the cities are loaded. */
function Page() {
  use(citiesLoaded);
  return pageOf(location.pathname);
}
function NotFound() {
  useEffect(() => {
    document.title = `${t("record.notFound")}·${t("platform.name")}`;
  }, []);
  return (
    <RefusalView of={new Refused("NOT_FOUND", "no such page")} called={t("record.notFound")}>
      <a className="button" href="/public/methodologies">
        {t("public.methodologies")}
      </a>
    </RefusalView>
  );
}

/** The pages that need no sign-in: small, printable, readable on a phone. */
export function PublicSite() {
  const locale = useLocale();
  const [dark, setDark] = useState(document.documentElement.dataset["scheme"] === "dark");
  const [other, name] = locales.find(([one]) => one !== localeNow())!;
  const turn = () => {
    const next = dark ? "light" : "dark";
    document.documentElement.dataset["scheme"] = next;
    localStorage.setItem("mui-mode", next);
    setDark(!dark);
  };
  return (
    <div key={locale}>
      <a className={style.skip} href="#main">
        {t("nav.skip")}
      </a>
      <header className={style.bar}>
        <a href="/verify" className={style.brand}>
          <Mark size={24} />
          <span>{t("platform.name")}</span>
        </a>
        <nav aria-label={t("public.nav")}>
          {pages.map(([to, label]) => (
            <a
              key={to}
              href={to}
              {...(location.pathname.startsWith(to) && {
                "aria-current": "page" as const,
                ref: (it: HTMLElement | null) => it?.scrollIntoView({ block: "nearest", inline: "center" }),
              })}
            >
              {t(label)}
            </a>
          ))}
        </nav>
        <button type="button" lang={other} aria-label={name} title={name} onClick={() => void setLocale(other)}>
          <Languages size={18} aria-hidden />
        </button>
        <button type="button" aria-label={t("public.scheme")} title={t("public.scheme")} onClick={turn}>
          {dark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense>
          <Page />
        </Suspense>
      </main>
      <footer className={style.foot}>
        <p>
          {t("platform.name")}　{t("platform.about")}
        </p>
        <p>
          {t("public.open")} <a href="/">{t("public.signIn")}</a>
        </p>
      </footer>
    </div>
  );
}
