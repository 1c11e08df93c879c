import { Button, TextField } from "@mui/material";
import { CircleAlert, CircleCheck } from "lucide-react";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { areaOf } from "../../shared/boundary/area.ts";
import type { BoundaryAnswers } from "../../shared/boundary/remark.ts";
import { polygonsOf, positionsOf, type Boundary } from "../../shared/project/project.ts";
import { decimalText, numberText } from "../platform/day.ts";
import { policyInForce } from "../platform/documents.ts";
import { handIn } from "../platform/files.tsx";
import type { Box } from "../platform/graticule.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import type { Drawn } from "./boundary-map.tsx";
import { BoundaryQuestion, type Asked } from "./boundary-question.tsx";
import { boundaryFrom, writtenFrom, type Fault } from "./coordinates.ts";
import { projectGround } from "./documents.ts";
import { Evidence } from "./evidence.tsx";
import type { Draft, Problem } from "./draft.ts";
import style from "./ground.module.css";
import { Remarks } from "./remarks.tsx";
import { seatText } from "./seat.ts";

const BoundaryMap = lazy(() => import("./boundary-map.tsx"));
/** A boundary with more positions than this is corrected in the program it comes from, not by hand. */
const byHandMost = 500;
/** The size limit of a request, less a margin: larger boundaries are uploaded as a file. */
const inlineMost = 900_000;
const china: Box = { west: 73, south: 3, east: 136, north: 54 };
/** Saves a boundary; the question where that asks something of the owner. */
type Save = (input: object) => Promise<Asked | undefined>;
interface Shared {
  readonly project: string | null;
  readonly title: string | null;
  readonly outline: Boundary | null;
  readonly shape: Boundary | null;
  readonly squareMetres: number;
}
const hectares = (squareMetres: number): string => `${numberText(squareMetres / 10_000, 4)} ${t("unit.hectares")}`;

function extentOf(shapes: readonly (Boundary | null | undefined)[]): Box | undefined {
  const points = shapes.flatMap((shape) => (shape ? polygonsOf(shape).flat(2) : []));
  if (points.length === 0) return undefined;
  const by = (axis: 0 | 1, choose: (a: number, b: number) => number) =>
    points.reduce((so, point) => choose(so, point[axis]), points[0]![axis]);
  return { west: by(0, Math.min), south: by(1, Math.min), east: by(0, Math.max), north: by(1, Math.max) };
}

const overlapsIn = (problems: readonly Problem[]): readonly Shared[] =>
  problems.flatMap(({ reason, details }) =>
    reason === "boundaryOverlap" ? ((details as { overlaps?: readonly Shared[] }).overlaps ?? []) : [],
  );
type Neighbours = ResultOf<typeof projectGround>["projects"]["items"];
/** The ground of other projects: of neighbours, of those that this one overlaps, and the overlaps. */
function othersOf(own: string, neighbours: Neighbours, overlaps: readonly Shared[]): readonly Drawn[] {
  const near = neighbours
    .filter(({ id, outline }) => id !== own && outline)
    .map((one): Drawn => ({ shape: one.outline, role: "other", says: either(one.titleZh, one.titleEn) }));
  const theirs = overlaps
    .filter(({ outline }) => outline)
    .map(({ outline, title }): Drawn => ({ shape: outline, role: "other", says: title ?? "" }));
  const common = overlaps
    .filter(({ shape }) => shape)
    .map(({ shape, squareMetres }): Drawn => {
      const says = t("boundary.common", { area: hectares(squareMetres) });
      return { shape, role: "common", says };
    });
  return [...near.filter(({ says }) => !theirs.some((one) => one.says === says)), ...theirs, ...common];
}

/** Where a project lies: imported from a file, drawn on the map or typed; beside it its area, and any overlaps. */
export function GroundStep({ draft, problems, save }: { draft: Draft; problems: readonly Problem[]; save: Save }) {
  const { id, region, city, positions, boundaryFile, boundaryNote } = draft;
  const kept = draft.outline as Boundary | null;
  const [drawn, setDrawn] = useState<{ readonly over: Boundary | null; readonly shape: Boundary | null }>();
  // What was drawn since is shown until the platform has something else.
  const own = drawn && (drawn.over === kept || sameShape(drawn.shape, kept)) ? drawn.shape : kept;
  const isWhole = !kept || positions === positionsOf(kept);
  const byHand = own !== kept || (isWhole && positions <= byHandMost);
  const { data } = useAsk(projectGround, { region, city });
  const overlaps = useMemo(() => overlapsIn(problems), [problems]);
  const neighbours = data?.projects.items;
  const others = useMemo(() => othersOf(id, neighbours ?? [], overlaps), [neighbours, id, overlaps]);
  const around =
    extentOf([kept, ...overlaps.map(({ shape }) => shape)]) ??
    extentOf((data?.projects.items ?? []).map(({ outline }) => outline as Boundary | null)) ??
    china;
  const { asked, take, answer } = useAsked(save);
  const keep = async (boundary: Boundary | null) => {
    setDrawn({ over: kept, shape: boundary });
    const text = JSON.stringify(boundary);
    if (text.length < inlineMost) return take({ boundary });
    return take({ boundaryFile: await handIn("Project", id, "boundary", new File([text], "boundary.geojson")) });
  };
  return (
    <div className={style.written}>
      <Suspense fallback={<p className="none">{`${t("any.loading")}…`}</p>}>
        <BoundaryMap
          own={own}
          others={others}
          extent={around}
          onDraw={byHand ? (boundary) => void keep(boundary) : undefined}
        />
      </Suspense>
      <Legend roles={["own", ...new Set(others.map(({ role }) => role))]} />
      <Overlaps of={overlaps} />
      {overlaps.length > 0 && <Evidence project={id} kind="borderStatement" onFile={() => save({})} />}
      {own && (
        <Sizes
          draft={draft}
          squareMetres={own === kept ? draft.areaSquareMetres : areaOf(own)}
          shared={own === kept ? draft.areaSquareMetres - draft.accountedSquareMetres : 0}
          positions={own === kept ? positions : positionsOf(own)}
        />
      )}
      {boundaryFile && (
        <p className="none">
          <a href={`/files/${boundaryFile}`}>{t("boundary.fromFile")}</a>
          {boundaryNote && ` ${t(`boundaryNote.${boundaryNote}`)}`}
        </p>
      )}
      {own === kept && draft.citySeat && <p className="none">{seatText(draft.city, draft.citySeat)}</p>}
      {own === kept && <Remarks of={draft.boundaryRemarks} />}
      <Evidence
        project={id}
        kind="boundary"
        accept=".geojson,.json,.kml,.kmz,.zip"
        onFile={(file) => take({ boundaryFile: file })}
      />
      {asked && <BoundaryQuestion of={asked} onAnswer={(given) => void answer(given)} />}
      <Written key={JSON.stringify(byHand ? own : null)} own={byHand ? own : null} tooMany={!byHand} onWrite={keep} />
    </div>
  );
}
/** Submits a boundary; where that asks something of the owner, the question, and how to answer it. */
function useAsked(save: Save) {
  const [held, setHeld] = useState<{
    readonly input: object;
    readonly answers: BoundaryAnswers;
    readonly asked: Asked;
  }>();
  const take = async (input: object, answers: BoundaryAnswers = {}): Promise<void> => {
    const asked = await save(Object.keys(answers).length > 0 ? { ...input, boundaryAnswers: answers } : input);
    setHeld(asked && { input, answers, asked });
  };
  const answer = async (given: BoundaryAnswers): Promise<void> => {
    if (held) await take(held.input, { ...held.answers, ...given });
  };
  return { asked: held?.asked, take, answer };
}
const sameShape = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The help of each drawing tool. */
const Legend = ({ roles }: { roles: readonly ("own" | Drawn["role"])[] }) => (
  <ul className={style.legend}>
    {roles.map((role) => (
      <li key={role}>
        <svg width="26" height="16" aria-hidden>
          <rect x="2" y="2" width="22" height="12" className={style[role]} />
        </svg>
        {t(`boundary.role.${role}`)}
      </li>
    ))}
  </ul>
);
/** The overlaps, in words. */
const Overlaps = ({ of }: { of: readonly Shared[] }): ReactNode =>
  of.length > 0 && (
    <div role="alert">
      <ul className={style.overlaps}>
        {of.map(({ project, title, squareMetres }) => (
          <li key={`${project} ${squareMetres}`}>
            {t(title ? "boundary.overlaps" : "boundary.overlapsHidden", {
              title: title ?? "",
              project: project ?? "",
              area: hectares(squareMetres),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
/** The area of the boundary drawn, against the declared area. */
function Sizes({
  draft: { hectaresDeclared, region, policyOn },
  squareMetres,
  shared,
  positions,
}: {
  draft: Draft;
  squareMetres: number;
  shared: number;
  positions: number;
}) {
  const { data } = useAsk(policyInForce, { region, day: policyOn });
  const most = (data?.policy as { boundaryTolerancePercent?: { value: number } } | undefined)?.boundaryTolerancePercent
    ?.value;
  const declared = Number(hectaresDeclared) * 10_000;
  const differs = declared > 0 ? (Math.abs(squareMetres - shared - declared) / declared) * 100 : undefined;
  const isOver = differs !== undefined && most !== undefined && differs > most;
  return (
    <dl className={style.sizes} aria-live="polite">
      <div>
        <dt>{t("Project.areaSquareMetres")}</dt>
        <dd className="number">{hectares(squareMetres)}</dd>
      </div>
      {shared > 0 && (
        <div>
          <dt>{t("Project.accountedSquareMetres")}</dt>
          <dd className="number">{hectares(squareMetres - shared)}</dd>
        </div>
      )}
      {differs !== undefined && (
        <>
          <div>
            <dt>{t("Project.hectaresDeclared")}</dt>
            <dd className="number">
              {decimalText(hectaresDeclared!)} {t("unit.hectares")}
            </dd>
          </div>
          <div>
            <dt>{most === undefined ? t("boundary.differs") : t("boundary.differsMost", { most })}</dt>
            <dd className="number" data-tone={isOver ? "brick" : "forest"}>
              {isOver ? <CircleAlert size={15} aria-hidden /> : <CircleCheck size={15} aria-hidden />}
              {numberText(differs, 2)} %
            </dd>
          </div>
        </>
      )}
      <div>
        <dt>{t("boundary.positions")}</dt>
        <dd className="number">{numberText(positions)}</dd>
      </div>
    </dl>
  );
}

/** The coordinates as text, for those who have them in that form, or draw without a mouse. */
function Written({
  own,
  tooMany,
  onWrite,
}: {
  own: Boundary | null;
  tooMany: boolean;
  onWrite: (boundary: Boundary) => Promise<void>;
}) {
  const [text, setText] = useState(() => (own ? writtenFrom(own, t("coordinates.hole")) : ""));
  const [fault, setFault] = useState<Fault | "coordinates.notJson">();
  const [refusal, setRefusal] = useState<unknown>();
  const take = async () => {
    setRefusal(undefined);
    try {
      const found = boundaryFrom(text);
      if ("key" in found) return setFault(found);
      setFault(undefined);
      await onWrite(found);
    } catch (error) {
      if (error instanceof SyntaxError) setFault("coordinates.notJson");
      else setRefusal(error);
    }
  };
  return (
    <details className={style.written}>
      <summary>{t("coordinates.title")}</summary>
      <div>
        {tooMany && <p className="none">{t("coordinates.tooMany", { most: byHandMost })}</p>}
        <TextField
          id="coordinates"
          label={t("coordinates.label")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={!!fault}
          helperText={
            fault ? (typeof fault === "string" ? t(fault) : t(fault.key, { line: fault.line })) : t("coordinates.help")
          }
          fullWidth
          multiline
          minRows={4}
          maxRows={14}
          slotProps={{ input: { sx: { fontFamily: "var(--mono)", fontSize: 13 } }, inputLabel: { shrink: true } }}
        />
        <Button size="small" variant="outlined" disabled={!text.trim()} onClick={() => void take()}>
          {t("coordinates.take")}
        </Button>
        {refusal !== undefined && <RefusalNote of={refusal} />}
      </div>
    </details>
  );
}
