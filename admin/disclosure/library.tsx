import type { ResultOf } from "../platform/graphql.ts";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { specialities } from "../../shared/methodology/methodology.ts";
import { isCity, provinceOf } from "../../shared/region/region.ts";
import { numberText } from "../platform/day.ts";
import type { Box } from "../platform/graticule.ts";
import { choiceText, nameOf, regionText } from "../platform/name.ts";
import { RefusalView } from "../platform/refusal.tsx";
import { citiesOf, provincesNow } from "../platform/regions.ts";
import { StateChip, stateText } from "../platform/state.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { library, libraryMap, libraryMethodologies } from "./documents.ts";
import { marksOf } from "./project-parts.tsx";
import { Facts, on, serial } from "./registers.tsx";
import style from "./site.module.css";

const GroundMap = lazy(() => import("../platform/map.tsx"));
const page = 20;
const china: Box = { west: 73, south: 18, east: 135, north: 54 };
/** The states in which a project is public. */
const states = ["publicNotice", "filed", "suspended", "withdrawn"] as const;
/** Further grounds for special support, apart from the field. SC 三(三), 三(五). */
const marks = ["poorArea", "shield"] as const;
const asked = new URLSearchParams(location.search);

type Found = ResultOf<typeof library>["library"]["items"][number];

/**
 * The project library, open without signing in. The query is part of the address, so that it can be shared; map and
 * list show the same projects. SD-P 三(三)8.
 */
export function Library() {
  const [filter, at] = useMemo(() => [filterOf(asked), Math.max(1, Number(asked.get("page")) || 1)] as const, []);
  const { data, error, retry } = useAnswer(library, { filter, take: page, skip: (at - 1) * page });
  useEffect(() => {
    document.title = `${t("public.projects")}·${t("platform.name")}`;
  }, []);
  return (
    <div className={style.page}>
      <h1>{t("public.projects")}</h1>
      <p className={style.lead}>{t("public.projectsLead")}</p>
      <Ask />
      {error !== undefined ? (
        <RefusalView of={error} retry={retry} />
      ) : (
        <>
          <Where filter={filter} />
          {!data ? (
            <p role="status">{t("any.loading")}…</p>
          ) : data.library.items.length === 0 ? (
            <div className={style.empty}>
              <h2>{t("public.none")}</h2>
              {data.library.lookedThrough && <p>{countOf(data.library, at)}</p>}
              <p>{t("public.noneThen")}</p>
            </div>
          ) : (
            <>
              <p className={style.count} role="status">
                {countOf(data.library, at)}
              </p>
              <ul className={style.cards}>
                {data.library.items.map((it) => (
                  <Card key={it.id} it={it} />
                ))}
              </ul>
              <Pages at={at} of={pagesOf(data.library, at)} />
            </>
          )}
        </>
      )}
    </div>
  );
}

type Answered = ResultOf<typeof library>["library"];
/** The number of pages; where it is not known, whether there may be another. */
const pagesOf = ({ total, items }: Answered, at: number): number =>
  total === null || total === undefined ? at + Number(items.length === page) : Math.ceil(total / page);
const countOf = (found: Answered, at: number): string =>
  found.lookedThrough
    ? t("library.lookedThrough", { n: numberText(found.lookedThrough) })
    : t("library.found", {
        total: numberText(found.total ?? 0),
        n: found.total ?? 0,
        page: at,
        pages: numberText(pagesOf(found, at)),
      });

function Card({ it }: { it: Found }) {
  return (
    <li className={style.card}>
      <header>
        <h2>
          <a href={`/public/projects/${it.id}`}>{either(it.titleZh, it.titleEn)}</a>
        </h2>
        <StateChip type="Project" state={it.state} />
      </header>
      <Facts
        of={[
          [labelOf("Project", "number"), it.number && serial(it.number)],
          [labelOf("Project", "owner"), it.owner && either(it.owner.name, it.owner.nameEn)],
          [labelOf("Project", "city"), regionText(it.city)],
          [labelOf("Project", "speciality"), choiceText("speciality", it.speciality)],
          [t("library.mark"), marksOf(it)],
          [
            t("any.withUnit", {
              label: labelOf("Project", "areaSquareMetres"),
              unit: t("unit.hectares"),
            }),
            it.areaSquareMetres > 0 && numberText(it.areaSquareMetres / 10_000, 1),
          ],
          [
            labelOf("Project", "methodology"),
            [...new Set(it.subProjects.map(({ methodology }) => methodology && nameOf(methodology)))].join(
              t("any.listComma"),
            ),
          ],
          [labelOf("Project", "filedOn"), on(it.filedOn)],
        ]}
      />
    </li>
  );
}

/** The query in the address. A city implies its province. */
function filterOf(of: URLSearchParams) {
  const given = (name: string) => of.get(name)?.trim() || undefined;
  const region = given("region");
  return {
    words: given("q"),
    ...(region && (isCity(region) ? { region: provinceOf(region), city: region } : { region })),
    speciality: specialities.find((one) => one === given("speciality")),
    state: states.find((one) => one === given("state")),
    ...(given("mark") === "poorArea" && { poorArea: true }),
    ...(given("mark") === "shield" && { shield: true }),
    methodology: given("methodology"),
  };
}

/** The search form. */
function Ask() {
  const { data } = useAnswer(libraryMethodologies, {});
  const chosen = asked.get("methodology") ?? "";
  return (
    <search>
      <form className={style.ask} method="get">
        <label>
          {t("public.search")}
          <input type="search" name="q" defaultValue={asked.get("q") ?? ""} maxLength={100} />
        </label>
        <RegionField />
        <label>
          {t("library.speciality")}
          <select name="speciality" defaultValue={asked.get("speciality") ?? ""}>
            <option value="">{t("library.any")}</option>
            {specialities.map((one) => (
              <option key={one} value={one}>
                {choiceText("speciality", one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("library.state")}
          <select name="state" defaultValue={asked.get("state") ?? ""}>
            <option value="">{t("library.any")}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {stateText("Project", one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("library.mark")}
          <select name="mark" defaultValue={asked.get("mark") ?? ""}>
            <option value="">{t("library.any")}</option>
            {marks.map((one) => (
              <option key={one} value={one}>
                {labelOf("Project", one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("library.methodology")}
          <select name="methodology" key={data ? "there" : "coming"} defaultValue={chosen}>
            <option value="">{t("library.any")}</option>
            {(data?.methodologies.items ?? []).map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button" data-look="filled">
          {t("public.find")}
        </button>
      </form>
    </search>
  );
}

function RegionField() {
  return (
    <label>
      {t("public.region")}
      <select name="region" defaultValue={asked.get("region") ?? ""}>
        <option value="">{t("public.everywhere")}</option>
        {provincesNow.map(({ code, nameZh, nameEn }) => {
          const cities = citiesOf(code);
          const itself = (
            <option key={code} value={code}>
              {either(nameZh, nameEn)}
            </option>
          );
          return cities.length === 0 ? (
            itself
          ) : (
            <optgroup key={code} label={either(nameZh, nameEn)}>
              {itself}
              {cities.map((city) => (
                <option key={city.code} value={city.code}>
                  {either(city.nameZh, city.nameEn)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

/** Where the projects found lie: all of them first, then the part that the reader looks at. */
function Where({ filter }: { filter: ReturnType<typeof filterOf> }) {
  const [box, setBox] = useState<Box>(china);
  const { data } = useAnswer(libraryMap, { filter, box });
  const [extent, setExtent] = useState<Box | null>(null);
  const found = data?.libraryMap.extent;
  useEffect(() => {
    if (found && !extent) setExtent({ west: found[0]!, south: found[1]!, east: found[2]!, north: found[3]! });
  }, [found, extent]);
  const places = useMemo(
    () =>
      (data?.libraryMap.places ?? []).map((place) => ({
        ...place,
        ...(place.project && {
          href: `/public/projects/${place.project}`,
          title: `${either(place.titleZh!, place.titleEn)}·${stateText("Project", place.state!)}`,
        }),
      })),
    [data],
  );
  const move = useCallback((to: Box) => setBox(to), []);
  if (data && !found) return null;
  return (
    <Suspense fallback={<div className={style.mapComing} role="status">{`${t("any.loading")}…`}</div>}>
      {extent && <GroundMap type="Project" label={t("library.map")} places={places} extent={extent} onMove={move} />}
    </Suspense>
  );
}

/** Pagination of the same query. */
function Pages({ at, of }: { at: number; of: number }) {
  if (of < 2) return null;
  const to = (n: number) =>
    `?${new URLSearchParams([...[...asked].filter(([name]) => name !== "page"), ["page", String(n)]])}`;
  return (
    <nav className={style.pages} aria-label={t("library.pages")}>
      {at > 1 && (
        <a className="button" rel="prev" href={to(at - 1)}>
          {t("library.previous")}
        </a>
      )}
      {at < of && (
        <a className="button" rel="next" href={to(at + 1)}>
          {t("library.next")}
        </a>
      )}
    </nav>
  );
}
