import { Button, MenuItem, TextField } from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { instantText } from "../platform/day.ts";
import { ExportButton } from "../platform/export-button.tsx";
import { patiently } from "../platform/gather.ts";
import { ask, type ResultOf } from "../platform/graphql.ts";
import { didText, kindOf, whoText } from "../platform/history.tsx";
import { regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { RecordField } from "../platform/record-field.tsx";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { provincesNow } from "../platform/regions.ts";
import { stateText } from "../platform/state.tsx";
import { either, t, word } from "../platform/text.ts";
import { journalList } from "./documents.ts";
import style from "./journal.module.css";

type Deed = ResultOf<typeof journalList>["journal"]["items"][number];
const names = ["type", "person", "action", "state", "region", "from", "until"] as const;
type Asked = { readonly [name in (typeof names)[number]]: string | null };
const typeText = (type: string): string => word(`${type}.one`) ?? type;
const titleOf = ({ titleZh, titleEn, record }: Deed): string => either(titleZh, titleEn) || record.slice(-8);

/** What is looked for stands in the address: it can be kept and passed on. */
function useAsked() {
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(names.map((name) => [name, params.get(name) || null])) as Asked;
  const change = (some: Partial<Asked>) =>
    setParams(
      Object.entries({ ...asked, ...some }).flatMap(([name, value]): [string, string][] =>
        value ? [[name, value]] : [],
      ),
    );
  return { asked, change };
}
const pageOf = async ({ type, ...asked }: Asked, take: number, after: string | null) =>
  (await ask(journalList, { ...asked, type: type && kindOf(type), take, after })).journal;

/** Who did what in the reader's region, to be searched, read on and taken along. `kinds` are the types with a page. */
export function Deeds({ kinds }: { kinds: readonly string[] }) {
  const { asked, change } = useAsked();
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ["journal", asked],
    queryFn: ({ pageParam }) => pageOf(asked, 50, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const deeds = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Group title={t("journal.deeds")}>
      <Asking kinds={kinds} asked={asked} change={change} />
      {error && <RefusalNote of={error} />}
      <ol className={style.deeds}>
        {deeds.map((deed) => (
          <Row key={deed.id} of={deed} hasPage={kinds.includes(deed.type)} change={change} />
        ))}
      </ol>
      <p role="status" className={style.count}>
        {isFetching ? t("any.loading") : deeds.length === 0 ? t("journal.noDeeds") : ""}
        {!isFetching && hasNextPage && deeds.length === 0 && ` ${t("journal.goOnThen")}`}
      </p>
      {hasNextPage && (
        <Button variant="outlined" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t("journal.goOn")}
        </Button>
      )}
    </Group>
  );
}

interface Changing {
  asked: Asked;
  change: (some: Partial<Asked>) => void;
}
function Asking({ kinds, asked, change }: Changing & { kinds: readonly string[] }) {
  const { parties } = useParties();
  const isNational = parties.some(({ kind, region }) => region === "000000" && officials.includes(kind as PartyKind));
  const dates = [
    ["from", t("journal.from")],
    ["until", t("journal.until")],
  ] as const;
  const options = kinds.map((type) => [type, typeText(type)] as const).toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <div className={style.asking}>
      <Choose name="type" label={t("journal.kind")} options={options} asked={asked} change={change} />
      <RecordField
        of="Person"
        filter={{}}
        name="person"
        label={t("journal.person")}
        help={undefined}
        error={false}
        inputRef={() => {}}
        value={asked.person ?? undefined}
        onChange={(person) => change({ person })}
      />
      {isNational && (
        <Choose
          name="region"
          label={t("any.region")}
          options={provincesNow.map(({ code }) => [code, regionText(code)])}
          asked={asked}
          change={change}
        />
      )}
      {dates.map(([name, label]) => (
        <TextField
          key={name}
          type="date"
          id={`journal-${name}`}
          label={label}
          value={asked[name] ?? ""}
          onChange={({ target }) => change({ [name]: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      <div className={style.also}>
        {asked.type && asked.action && (
          <Button size="small" onClick={() => change({ action: null })}>
            {t("journal.drop", { what: word(`${asked.type}.action.${asked.action}`) ?? asked.action })}
          </Button>
        )}
        {asked.type && asked.state && (
          <Button size="small" onClick={() => change({ state: null })}>
            {t("journal.drop", { what: stateText(asked.type, asked.state) })}
          </Button>
        )}
        <ExportButton name={t("menu.journal")} head={heads()} lines={() => linesOf(asked)} />
      </div>
    </div>
  );
}
interface Choosing extends Changing {
  name: "type" | "region";
  label: string;
  options: readonly (readonly [value: string, name: string])[];
}
const Choose = ({ name, label, options, asked, change }: Choosing) => (
  <TextField
    select
    id={`journal-${name}`}
    label={label}
    value={asked[name] ?? ""}
    onChange={({ target }) => change({ [name]: target.value, ...(name === "type" && { action: null, state: null }) })}
    slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
  >
    <MenuItem value="">{t("list.all")}</MenuItem>
    {options.map(([value, text]) => (
      <MenuItem key={value} value={value}>
        {text}
      </MenuItem>
    ))}
  </TextField>
);

function Row({ of: deed, hasPage, change }: { of: Deed; hasPage: boolean; change: Changing["change"] }) {
  const { type, action, to, record, region, at, note, id } = deed;
  return (
    <li>
      <p className={style.when}>
        <span className="number">{instantText(at)}</span>
        <span>{whoText(deed)}</span>
      </p>
      <p className={style.what}>
        {typeText(type)} {hasPage ? <Link to={`/${type}/${record}`}>{titleOf(deed)}</Link> : titleOf(deed)}
        {region && <small> {regionText(region)}</small>}
      </p>
      <p>
        <b>{didText(type, deed)}</b>
        {note && <span className={style.note}>{note}</span>}
      </p>
      <p className={style.ways}>
        <Link to={`/journal?entry=${id}`}>{t("history.proved")}</Link>
        <button type="button" onClick={() => change({ type, action, state: null })}>
          {t("journal.onlyDeed")}
        </button>
        {to && (
          <button type="button" onClick={() => change({ type, state: to, action: null })}>
            {t("journal.onlyOutcome")}
          </button>
        )}
      </p>
    </li>
  );
}

const heads = (): readonly string[] => [
  t("any.at"),
  t("journal.kind"),
  t("journal.record"),
  t("any.region"),
  t("journal.did"),
  t("journal.outcome"),
  t("journal.who"),
  t("journal.basis"),
  t("journal.note"),
];
const lineOf = (deed: Deed): readonly string[] => [
  instantText(deed.at),
  typeText(deed.type),
  titleOf(deed),
  deed.region ? regionText(deed.region) : "",
  word(`${deed.type}.action.${deed.action}`) ?? word(`any.action.${deed.action}`) ?? deed.action,
  deed.to ? stateText(deed.type, deed.to) : "",
  whoText(deed),
  deed.clause,
  deed.note ?? "",
];
async function* linesOf(asked: Asked): AsyncGenerator<readonly (readonly string[])[]> {
  for (let after: string | null = null; ; ) {
    const { items, next }: Awaited<ReturnType<typeof pageOf>> = await patiently(() => pageOf(asked, 200, after));
    yield items.map(lineOf);
    if (!next) return;
    after = next;
  }
}
