import { useEffect, type ReactNode } from "react";
import { neutralitySentences } from "../../shared/confirmation/neutrality.ts";
import { dayText, numberText, tonnes } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { clauseText, RefusalView } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { publicEvent } from "./documents.ts";
import { Facts, on } from "./registers.tsx";
import style from "./site.module.css";

/** The fields of a publication as the platform gives them. Quantities in whole kg CO2e, days ISO. */
interface PublishedFields {
  readonly name: { readonly titleZh: string; readonly titleEn: string | null };
  readonly organisers: readonly string[];
  readonly kind: string;
  readonly scale: Readonly<
    Record<"participants" | "personTimes" | "areaSquareMetres" | "onlineAttendance", number | null>
  >;
  readonly period: { readonly beginsOn: string; readonly endsOn: string };
  readonly place: string;
  readonly boundary: readonly string[];
  readonly emissions: { readonly kilograms: number | null; readonly elsewhere: boolean };
  readonly measures: string | null;
  readonly offsetMethod: string | null;
  readonly offset: {
    readonly state: string;
    readonly kilograms: number;
    readonly parts: readonly {
      readonly share: string;
      readonly emissionsKilograms: number;
      readonly coveredKilograms: number;
    }[];
  };
  readonly completedOn: string | null;
  readonly mode: string | null;
}
const listed = (of: readonly string[]): string => of.join(t("any.listComma"));
const amount = (kilograms: number) => `${tonnes(kilograms)} ${t("unit.tCO2e")}`;
const shown: {
  readonly [F in keyof PublishedFields]: (value: PublishedFields[F]) => readonly [label: string, value: ReactNode];
} = {
  name: ({ titleZh, titleEn }) => [labelOf("Event", "titleZh"), either(titleZh, titleEn)],
  organisers: (of) => [labelOf("Event", "organiser"), listed(of)],
  kind: (of) => [labelOf("Event", "kind"), choiceText("eventKind", of)],
  scale: (of) => [
    labelOf("Event", "participants"),
    listed(
      Object.entries(of).flatMap(([name, n]) => (n === null ? [] : [`${labelOf("Event", name)} ${numberText(n)}`])),
    ),
  ],
  period: ({ beginsOn, endsOn }) => [t("public.period"), `${dayText(beginsOn, true)} – ${dayText(endsOn, true)}`],
  place: (of) => [labelOf("Event", "place"), of],
  boundary: (of) => [labelOf("Event", "boundary"), listed(of.map((one) => choiceText("stage", one)))],
  emissions: ({ kilograms, elsewhere }) => [
    t("public.emissions"),
    kilograms !== null && `${amount(kilograms)}${elsewhere ? ` (${t("event.elsewhere")})` : ""}`,
  ],
  measures: (of) => [labelOf("Event", "measures"), of],
  offsetMethod: (of) => [labelOf("Event", "offsetMethod"), of],
  offset: ({ state, kilograms, parts }) => [
    t("event.offset"),
    <>
      <StateChip key={state} type="Event" state={state} look="plain" /> {amount(kilograms)}
      {parts.map(({ share, emissionsKilograms, coveredKilograms }) => (
        <small key={share}>
          {choiceText("bearer", share)}{" "}
          {t("event.poolOf", { covered: tonnes(coveredKilograms), of: tonnes(emissionsKilograms) })}
        </small>
      ))}
    </>,
  ],
  completedOn: (of) => [labelOf("Confirmation", "completedOn"), of && on(of)],
  mode: (of) => [labelOf("Confirmation", "route"), of && choiceText("route", of)],
};

/** The public page of an event: its plan and its result, with the content that its province prescribes. */
export function EventPage({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(publicEvent, { id });
  const name = (data?.publishedEvent[0]?.said as PublishedFields | undefined)?.name;
  const title = name ? either(name.titleZh, name.titleEn) : t(error === undefined ? "Event.one" : "record.notFound");
  useEffect(() => {
    document.title = `${title}·${t("platform.name")}`;
  }, [title]);
  if (error !== undefined) return <RefusalView of={error} retry={retry} />;
  if (!data)
    return (
      <p className={style.page} role="status">
        {t("any.loading")}…
      </p>
    );
  return (
    <div className={style.page}>
      <h1>{title}</h1>
      {data.publishedEvent.length === 0 && <p>{t("public.nothingYet")}</p>}
      <div className={style.cards}>
        {data.publishedEvent.map(({ publication, clause, publishedOn, noticeEndsOn, claim, said }) => (
          <section key={publication} className={style.card}>
            <h2>{choiceText("publication", publication)}</h2>
            {claim && (
              <p className={style.claim}>
                <StateChip type="Event" state={claim} look="plain" />{" "}
                {either(neutralitySentences[claim][0], neutralitySentences[claim][1])}
              </p>
            )}
            <p>
              {t("public.since", { day: dayText(publishedOn, true) })}
              {noticeEndsOn && ` · ${t("public.noticeUntil", { day: dayText(noticeEndsOn, true) })}`} ·{" "}
              {t("clause.basis", { clause: clauseText(clause) })}
            </p>
            <Facts
              of={Object.entries(said as PublishedFields).map(
                ([field, value]) => shown[field as keyof PublishedFields](value as never) as [string, ReactNode],
              )}
            />
          </section>
        ))}
        {data.event.announcements.length > 0 && (
          <section className={style.card}>
            <h2>{t("public.channels")}</h2>
            <Facts
              of={data.event.announcements.map(({ id: key, channel, url, publishedOn }) => [
                choiceText("channel", channel),
                <a key={key} href={url} rel="noreferrer nofollow">
                  {url} ({dayText(publishedOn, true)})
                </a>,
              ])}
            />
          </section>
        )}
      </div>
    </div>
  );
}
