import type { ResultOf } from "../platform/graphql.ts";
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { ringsOf } from "../platform/ground.tsx";
import { dayAt, numberText } from "../platform/day.ts";
import { choiceText, nameOf, regionText } from "../platform/name.ts";
import { RefusalView } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { Commented } from "./commented.tsx";
import { publicProject } from "./documents.ts";
import { amount, Documents, Issuances, marksOf, Parts, Retired, Story } from "./project-parts.tsx";
import { Facts, on, serial } from "./registers.tsx";
import style from "./site.module.css";

const GroundMap = lazy(() => import("../platform/map.tsx"));
const sum = (items: readonly { readonly kilograms: number }[]): number =>
  items.reduce((all, { kilograms }) => all + kilograms, 0);

type Shown = ResultOf<typeof publicProject>;

/** The public page of one project: its place and owner, its methodology, its results and its history. SD-P 三(三)8. */
export function ProjectPage({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(publicProject, { id, project: id });
  const title = data
    ? either(data.project.titleZh, data.project.titleEn)
    : t(error === undefined ? "public.projects" : "record.notFound");
  useEffect(() => {
    document.title = `${title}·${t("platform.name")}`;
  }, [title]);
  if (error !== undefined)
    return (
      <RefusalView of={error} retry={retry}>
        <a className="button" href="/public/projects">
          {t("public.projects")}
        </a>
      </RefusalView>
    );
  if (!data)
    return (
      <p className={style.page} role="status">
        {t("any.loading")}…
      </p>
    );
  const { project: it, batches, transfers, issuances, attachments, history, comments } = data;
  return (
    <div className={style.page}>
      <h1>{title}</h1>
      <p className={style.lead}>
        <StateChip type="Project" state={it.state} />
      </p>
      <div className={style.cards}>
        <section className={style.card}>
          <AllFacts it={it} batches={batches} transfers={transfers} />
        </section>
        <Commented
          type="project"
          id={id}
          comments={comments.items}
          until={it.state === "publicNotice" || it.state === "stakeholderNotice" ? it.noticeEndsOn : null}
        />
        <Ground outline={it.outline} />
        <Parts of={it.subProjects} />
        <Issuances of={issuances.items} total={issuances.total ?? issuances.items.length} />
        <Retired of={transfers.items} total={transfers.total ?? transfers.items.length} />
        <Documents of={attachments} />
        <Story of={history.map((moment) => ({ ...moment, on: on(dayAt(moment.at)) }))} />
      </div>
    </div>
  );
}

function AllFacts({
  it,
  batches,
  transfers,
}: {
  it: Shown["project"];
  batches: Shown["batches"];
  transfers: Shown["transfers"];
}) {
  return (
    <Facts
      of={[
        [labelOf("Project", "number"), it.number && serial(it.number)],
        [labelOf("Project", "owner"), it.owner && nameOf(it.owner)],
        [labelOf("Project", "developer"), it.developer && it.developer.id !== it.owner?.id && nameOf(it.developer)],
        [labelOf("Project", "city"), `${regionText(it.region)} ${regionText(it.city)}`],
        [labelOf("Project", "speciality"), choiceText("speciality", it.speciality)],
        [t("library.mark"), marksOf(it)],
        [t("Project.state.publicNotice"), it.noticeBeganOn && `${on(it.noticeBeganOn)} – ${on(it.noticeEndsOn)}`],
        [labelOf("Project", "broughtFrom"), it.broughtFrom, true],
        [
          t("any.withUnit", { label: labelOf("Project", "areaSquareMetres"), unit: t("unit.hectares") }),
          it.areaSquareMetres > 0 && numberText(it.areaSquareMetres / 10_000, 1),
        ],
        [
          t("any.withUnit", { label: labelOf("Project", "accountedSquareMetres"), unit: t("unit.hectares") }),
          accountedText(it),
          true,
        ],
        [labelOf("Project", "validator"), it.validator && nameOf(it.validator)],
        [labelOf("Project", "creditingFrom"), on(it.creditingFrom)],
        [labelOf("Project", "creditingTo"), on(it.creditingTo)],
        [labelOf("Project", "filedOn"), on(it.filedOn)],
        [
          t("library.expected"),
          it.expectedKilograms !== null && it.expectedKilograms !== undefined && amount(it.expectedKilograms),
        ],
        [t("public.issued"), amount(sum(batches.items))],
        [t("public.retired"), amount(sum(transfers.items))],
        [
          labelOf("Block", "vintage"),
          [...new Set(batches.items.map(({ vintage }) => vintage))].sort().join(t("any.listComma")),
        ],
      ]}
    />
  );
}

/** The area that counts, in words, where ground along a border counts at an earlier project; otherwise nothing. */
function accountedText({ areaSquareMetres, accountedSquareMetres }: Shown["project"]): string | undefined {
  const shared = areaSquareMetres - accountedSquareMetres;
  if (shared <= 0) return undefined;
  const hectares = numberText(accountedSquareMetres / 10_000, 4);
  return t("library.accounted", { hectares, squareMetres: numberText(shared) });
}

/** The boundary on the map. */
function Ground({ outline }: { outline: unknown }): ReactNode {
  const shapes = useMemo(() => [outline], [outline]);
  const points = ringsOf(outline).flat();
  if (points.length === 0) return null;
  const of = (axis: 0 | 1, choose: (a: number, b: number) => number) =>
    points.reduce((so, point) => choose(so, point[axis]), points[0]![axis]);
  const extent = { west: of(0, Math.min), south: of(1, Math.min), east: of(0, Math.max), north: of(1, Math.max) };
  return (
    <section className={style.card}>
      <h2>{t("project.ground")}</h2>
      <Suspense fallback={<div className={style.mapComing} role="status">{`${t("any.loading")}…`}</div>}>
        <GroundMap type="Project" label={t("ground.label")} shapes={shapes} extent={extent} />
      </Suspense>
    </section>
  );
}
