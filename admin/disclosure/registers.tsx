import { useEffect, useState, type ReactNode } from "react";
import { statementText } from "../ledger/statement.ts";
import { dayText, numberText, tonnes, dayAt } from "../platform/day.ts";
import type { Document } from "../platform/graphql.ts";
import { beneficiaryOf, choiceText, nameOf, regionText } from "../platform/name.ts";
import { clauseText, RefusalView } from "../platform/refusal.tsx";
import { provincesNow } from "../platform/regions.ts";
import { serialFilter } from "../platform/serial.ts";
import { StateChip } from "../platform/state.tsx";
import { either, labelOf, t, type Key } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { publicMethodologies, publicOffsets, publicRetirements } from "./documents.ts";
import style from "./site.module.css";

const page = 20;
const asked = new URLSearchParams(location.search);

interface Register<R, I> {
  readonly title: Key;
  readonly lead: Key;
  readonly document: Document<R, never>;
  readonly of: (result: R) => Listed<I>;
  /** The search and its matches; a register without a search is filtered by region alone. */
  readonly search?: Search;
  readonly base?: Readonly<Record<string, unknown>>;
  readonly card: (item: I) => ReactNode;
}
interface Listed<I> {
  readonly total: number | null;
  readonly next: string | null;
  readonly lookedThrough: number | null;
  readonly items: readonly I[];
}
interface Search {
  readonly label: Key;
  readonly of: (q: string) => Sought;
}
interface Sought {
  readonly filter: object;
  readonly sort?: readonly object[];
  readonly fits?: (item: never) => boolean;
}
/** By number if the text looks like one, otherwise by name. */
const byName = (q: string): Sought => ({
  filter: /^[A-Z\d][A-Z\d-]{3,}$/i.test(q) ? { number: { contains: q.toUpperCase() } } : { titleZh: { contains: q } },
});
const bySerialOrName = (q: string): Sought => {
  const run = serialFilter(q);
  return run
    ? { filter: run.filter, sort: [{ by: "first", descending: true }], fits: run.holds }
    : { filter: { beneficiary: { contains: q } } };
};
const Nothing = ({ loading }: { loading: boolean }) =>
  loading ? (
    <p role="status">{t("any.loading")}…</p>
  ) : (
    <div className={style.empty}>
      <h2>{t("public.none")}</h2>
      <p>{t("public.noneThen")}</p>
    </div>
  );

/**
 * A public register, searched by the query in the address, so that an enquiry can be shared; twenty more are loaded at
 * a time.
 */
function register<R, I extends { readonly id: string }>({
  title,
  lead,
  document,
  of,
  search,
  base = {},
  card,
}: Register<R, I>) {
  return function Page() {
    const [q, region] = [asked.get("q") ?? "", asked.get("region") ?? ""];
    const [take, setTake] = useState(page);
    const [after, setAfter] = useState<string>();
    const sought = q && search ? search.of(q) : undefined;
    const filter = { ...base, ...sought?.filter, ...(region && { region: { eq: region } }) };
    const { data, error, retry } = useAnswer(document as Document<R, object>, {
      filter,
      take: sought?.fits ? 1 : take,
      after,
      ...(sought?.sort && { sort: sought.sort }),
    });
    useEffect(() => {
      globalThis.document.title = `${t(title)}·${t("platform.name")}`;
    }, []);
    const all: Listed<I> = data ? of(data) : { items: [], total: 0, next: null, lookedThrough: null };
    const { next, lookedThrough: looked } = all;
    const items = sought?.fits ? all.items.filter((item) => sought.fits!(item as never)) : all.items;
    const known = after ? null : all.total;
    const total = sought?.fits ? items.length : known;
    const goOn = () => {
      setAfter(next!);
      setTake(page);
    };
    return (
      <div className={style.page}>
        <h1>{t(title)}</h1>
        <p className={style.lead}>{t(lead)}</p>
        <Ask search={search} q={q} region={region} />
        {error !== undefined ? (
          <RefusalView of={error} retry={retry} />
        ) : items.length === 0 ? (
          !looked && <Nothing loading={!data} />
        ) : (
          <>
            <p className={style.count} role="status">
              {total === null
                ? t("public.shownOpen", { n: items.length })
                : t("public.shown", { n: items.length, total: numberText(total) })}
            </p>
            <ul className={style.cards}>
              {items.map((item) => (
                <li key={item.id} className={style.card}>
                  {card(item)}
                </li>
              ))}
            </ul>
            {!sought?.fits && next && !looked && take < 200 && (
              <button type="button" className="button" onClick={() => setTake(Math.min(200, take + page))}>
                {t("public.more")}
              </button>
            )}
          </>
        )}
        {looked && <Ended looked={looked} goOn={goOn} />}
      </div>
    );
  };
}

/** Where a search ended before it had looked through all. */
const Ended = ({ looked, goOn }: { looked: number; goOn: () => void }) => (
  <>
    <p role="status">{t("list.ended", { n: numberText(looked) })}</p>
    <button type="button" className="button" onClick={goOn}>
      {t("list.goOn")}
    </button>
  </>
);

function Ask({ search, q, region }: { search: Search | undefined; q: string; region: string }) {
  return (
    <search>
      <form className={style.ask} method="get">
        {search && (
          <label>
            {t(search.label)}
            <input type="search" name="q" defaultValue={q} />
          </label>
        )}
        <label>
          {t("public.region")}
          <select name="region" defaultValue={region}>
            <option value="">{t("public.everywhere")}</option>
            {provincesNow.map(({ code, nameZh, nameEn }) => (
              <option key={code} value={code}>
                {either(nameZh, nameEn)}
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
export const Facts = ({ of }: { of: readonly (readonly [label: string, value: ReactNode, wide?: boolean])[] }) => (
  <dl>
    {of
      .filter(([, value]) => value)
      .map(([label, value, wide]) => (
        <div key={label} data-wide={wide}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
/** The head of a card about a quantity of tonnes. */
const TonnesHeader = ({ of, kilograms }: { of: string; kilograms: number }) => (
  <header>
    <h2>{of}</h2>
    <b className="number">
      {tonnes(kilograms)}
      <small>{t("unit.tCO2e")}</small>
    </b>
  </header>
);
export const serial = (text: string): ReactNode => <span className="serial">{text}</span>;
export const on = (day: string | null | undefined): string => (day ? dayText(day, true) : "");

export const Methodologies = register({
  title: "public.methodologies",
  lead: "public.methodologiesLead",
  document: publicMethodologies,
  of: ({ methodologies }) => methodologies,
  search: { label: "public.search", of: byName },
  card: ({
    id,
    number,
    code,
    version,
    titleZh,
    titleEn,
    state,
    speciality,
    region,
    filedOn,
    noticeBeganOn,
    noticeEndsOn,
    demonstration,
    applicant,
  }) => (
    <>
      <header>
        <h2>
          <a href={`/public/methodologies/${id}`}>{either(titleZh, titleEn)}</a>
        </h2>
        <StateChip type="Methodology" state={state} />
      </header>
      <Facts
        of={[
          [labelOf("Methodology", "number"), serial(number ?? code)],
          [labelOf("Methodology", "version"), version > 0 && `V${String(version).padStart(2, "0")}`],
          [labelOf("Methodology", "speciality"), choiceText("speciality", speciality)],
          [labelOf("Methodology", "region"), regionText(region)],
          [labelOf("Methodology", "applicant"), applicant && either(applicant.name, applicant.nameEn)],
          [labelOf("Methodology", "filedOn"), on(filedOn)],
          [
            t("Methodology.state.publicNotice"),
            state === "publicNotice" && `${on(noticeBeganOn)} – ${on(noticeEndsOn)}`,
          ],
          [labelOf("Methodology", "demonstration"), demonstration && t("any.yes")],
        ]}
      />
    </>
  ),
});
export const Retirements = register({
  title: "public.retirements",
  lead: "public.retirementsLead",
  document: publicRetirements,
  of: ({ transfers }) => transfers,
  search: { label: "public.searchSerial", of: bySerialOrName },
  base: { kind: { in: ["retire", "cancel"] } },
  card: ({ kind, at, kilograms, serials, purpose, statement, clause, region, taker, ...more }) => (
    <>
      <TonnesHeader
        of={beneficiaryOf(more) ?? (taker ? nameOf(taker) : choiceText("transferKind", kind))}
        kilograms={kilograms}
      />
      <Facts
        of={[
          [labelOf("Transfer", "kind"), choiceText("transferKind", kind)],
          [labelOf("Transfer", "purpose"), purpose && choiceText("purpose", purpose)],
          [labelOf("any", "at"), on(dayAt(at))],
          [labelOf("any", "region"), regionText(region)],
          [labelOf("Transfer", "statement"), statementText(statement)],
          [labelOf("Transfer", "clause"), clauseText(clause)],
          [labelOf("Transfer", "serials"), serial(serials), true],
        ]}
      />
    </>
  ),
});
/**
 * The offsets of events: credits retired here and units cancelled in other registries, by serial number, with the
 * reason where the recommended order was not followed. SD-E 四(三), HN 三(四).
 */
export const Offsets = register({
  title: "public.offsets",
  lead: "public.offsetsLead",
  document: publicOffsets,
  of: ({ allocations }) => allocations,
  search: { label: "public.searchOffset", of: (q) => ({ filter: { serials: { contains: q } } }) },
  base: { state: { eq: "retired" } },
  card: ({ kilograms, product, serials, clause, region, retiredOn, deviation, event, seller }) => (
    <>
      <TonnesHeader of={event ? nameOf(event) : product} kilograms={kilograms} />
      <Facts
        of={[
          [labelOf("Allocation", "product"), product],
          [labelOf("Allocation", "seller"), seller && nameOf(seller)],
          [labelOf("Allocation", "retiredOn"), on(retiredOn)],
          [labelOf("any", "region"), regionText(region)],
          [labelOf("Allocation", "clause"), clauseText(clause)],
          [labelOf("Allocation", "deviation"), deviation, true],
          [labelOf("Allocation", "serials"), serials && serial(serials), true],
        ]}
      />
    </>
  ),
});
