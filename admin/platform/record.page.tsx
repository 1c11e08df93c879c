import { Button } from "@mui/material";
import { useGetIdentity, useGetOne } from "ra-core";
import { lazy, Suspense, useState, type ComponentType } from "react";
import { Link, useParams } from "react-router";
import { labelled, Shown } from "./attribute.tsx";
import type { Identity } from "./auth.ts";
import { Clock } from "./clock.tsx";
import { dayAt, dayText, today } from "./day.ts";
import { Files } from "./files.tsx";
import { History, useHistory } from "./history.tsx";
import { Waiting } from "./layout.tsx";
import { Facts, Group, RecordFrame, RecordHeader, Track } from "./record.tsx";
import { clauseText, RefusalView } from "./refusal.tsx";
import type { AnyResource, Base, Me, Move, Parts, Verb } from "./resource.ts";
import { stateText } from "./state.tsx";
import { t, word } from "./text.ts";

const VerbDialog = lazy(() => import("./verb.tsx"));

interface Generic {
  of: AnyResource;
  parts: Parts<any>;
  /** The findings on a record, if its description names the states for them. */
  Findings: ComponentType<{ type: string; record: Base; reviewed: readonly string[] }>;
  /** The official documents of a record. */
  Papers: ComponentType<{ type: string; id: string }>;
  /** What waits on a record for its second person. */
  Proposed: ComponentType<{ type: string; id: string }>;
}
/**
 * The page of a record: title and state, what the reader may do next and why, its facts, its clock, its files, its
 * history.
 */
export function RecordPage({ of, ...given }: Generic) {
  const { id = "" } = useParams();
  // A list keeps only the columns of a record: the page uses a query key of its own.
  const { data: record, error, refetch } = useGetOne<Base>(of.type, { id, meta: { whole: true } });
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  return record ? <Opened of={of} record={record} {...given} /> : <Waiting />;
}

function Opened({ of, parts: { Top, Below, Aside }, Findings, Papers, Proposed, record }: Generic & { record: Base }) {
  const { type, title, number, facts = [], lead } = of;
  const history = useHistory(type, record.id);
  const begun = history.data?.find(({ to }) => to === record.state)?.at ?? history.data?.at(-1)?.at;
  const dueOn = of.settled?.(record) ? undefined : record.dueOn;
  return (
    <RecordFrame
      header={
        <Head
          of={of}
          record={record}
          entered={(state) => history.data?.findLast(({ to }) => to === state)?.at}
          name={title(record)}
          number={number?.(record) ?? undefined}
          lead={lead?.(record)}
        />
      }
      clock={
        dueOn ? (
          <Group title={t("record.clock")}>
            <Clock {...(begun && { beganOn: dayAt(begun) })} dueOn={dueOn} />
          </Group>
        ) : undefined
      }
      aside={
        <>
          {Aside && <Aside record={record} />}
          {of.papers && (
            <Suspense>
              <Papers type={type} id={record.id} />
            </Suspense>
          )}
          {of.files && <Files type={type} record={record} />}
          <History type={type} id={record.id} {...(dueOn ? { dueOn } : {})} />
        </>
      }
    >
      {of.byTwo && (
        <Suspense>
          <Proposed type={type} id={record.id} />
        </Suspense>
      )}
      {Top && <Top record={record} />}
      {facts
        .filter(({ when }) => !when || when(record))
        .map(({ name, facts: these }) => (
          <Group key={name} title={word(`${type}.group.${name}`) ?? word(`group.${name}`) ?? name}>
            <Facts
              of={these.map((fact) => ({
                label: labelled(type, fact),
                value: <Shown attribute={fact} type={type} record={record} />,
                wide: fact.wide ?? fact.kind === "long",
              }))}
            />
          </Group>
        ))}
      {Below && <Below record={record} />}
      {of.findings && (
        <Suspense>
          <Findings type={type} record={record} reviewed={of.findings} />
        </Suspense>
      )}
    </RecordFrame>
  );
}

interface Open {
  readonly action: string;
  readonly verb: Verb<any>;
  readonly move: Move | undefined;
}
/** What the reader may do: the moves that are open to them, and verbs that are not moves. */
function openOf(verbs: Readonly<Record<string, Verb<any>>>, record: Base, me: Me): Open[] {
  const moves = (record.moves ?? []).flatMap((move) => {
    const verb = verbs[move.action];
    return verb && verb.when?.(record) !== false && !move.second?.waits ? [{ action: move.action, verb, move }] : [];
  });
  const others = Object.entries(verbs)
    .filter(([, { open }]) => open?.(record, me))
    .map(([action, verb]) => ({ action, verb, move: undefined }));
  return [...moves, ...others];
}
/** Why a verb may not be done today although it is open: too early, or too late. */
function shutOf(verb: Verb<never>, record: Base): string | undefined {
  const [opens, ends] = [verb.from?.(record as never), verb.until?.(record as never)];
  if (opens && opens.day > today()) return opens.say;
  return ends && ends.day < today() ? ends.say : undefined;
}
/** That nobody can confirm what the reader may propose, and to whom to turn. */
function noSecond(move: Move | undefined): string | undefined {
  if (!move?.second || move.second.isThere) return undefined;
  const by = move.second.turnTo.join(t("any.listComma"));
  return by ? t("verb.noSecond", { by }) : t("verb.noSecondAtAll");
}
interface Stations {
  of: NonNullable<AnyResource["track"]>;
  type: string;
  record: Base;
  entered: (state: string) => string | undefined;
}
/** The track of a record, and how far it has come: if it left the track, up to the last state of it that it entered. */
function Way({ of, type, record, entered }: Stations) {
  const track = typeof of === "function" ? of(record) : of;
  const stations = track.map((one) => {
    const on = entered(one);
    return { name: stateText(type, one), on: on && dayText(dayAt(on)) };
  });
  const on = record.state ? track.indexOf(record.state) : -1;
  const at = record.state && on < 0 ? track.findLastIndex((one) => entered(one)) : on;
  return <Track stations={stations} at={at} done={at === stations.length - 1} />;
}

interface Heading {
  of: AnyResource;
  record: Base;
  entered: (state: string) => string | undefined;
  name: string;
  number: string | undefined;
  lead: React.ReactNode;
}
function Head({ of: { type, track: way, verbs = {}, standing }, record, entered, name, number, lead }: Heading) {
  const [asked, setAsked] = useState<{ action: string; verb: Verb<never>; move?: Move }>();
  const { state } = record;
  const { identity } = useGetIdentity();
  const { id, organization, parties = [] } = (identity ?? {}) as Partial<Identity>;
  const open = openOf(verbs, record, { id, organization, parties });
  const shut = (verb: Verb<never>) => shutOf(verb, record);
  const waits = open.flatMap(({ verb, move }) => [shut(verb) ?? [], noSecond(move) ?? []].flat());
  const ready = open.filter(({ verb }) => !shut(verb));
  const next = ready.find(({ verb }) => !verb.grave);
  const say = (action: string) => word(`${type}.action.${action}`) ?? action;
  const button = ({ action, verb, move }: (typeof open)[number]) => (
    <Button
      key={action}
      variant={action === next?.action ? "contained" : "outlined"}
      startIcon={verb.Icon && <verb.Icon size={16} />}
      color={verb.grave ? "error" : "primary"}
      {...(verb.to
        ? { component: Link, to: verb.to(record) }
        : { onClick: () => setAsked({ action, verb: verb as Verb<never>, ...(move && { move }) }) })}
    >
      {say(action)}
    </Button>
  );
  return (
    <>
      <RecordHeader
        type={type}
        state={standing?.(record) ?? state ?? undefined}
        title={name}
        number={number}
        list={[`/${type}`, word(`${type}.many`) ?? type]}
        facts={lead}
        others={ready.filter((one) => one !== next).map(button)}
        next={next && button(next)}
        why={
          (waits.length > 0 || next?.move) && (
            <>
              {waits.join(" ")}
              {next?.move && (
                <>
                  {t("clause.basis", { clause: clauseText(next.move.clause) })}
                  {word(`modality.${next.move.modality}`) && `·${word(`modality.${next.move.modality}`)}`}
                </>
              )}
            </>
          )
        }
        track={way && <Way of={way} type={type} record={record} entered={entered} />}
      />
      <Suspense>
        {asked && (
          <VerbDialog
            key={asked.action}
            type={type}
            record={record}
            title={name}
            {...asked}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}
