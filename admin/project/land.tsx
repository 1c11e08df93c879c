import { useGetList } from "ra-core";
import { Link } from "react-router";
import { dayText, tonnes } from "../platform/day.ts";
import { Ground, ringsOf } from "../platform/ground.tsx";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { projectGround } from "./documents.ts";
import style from "./project.module.css";

interface Project {
  readonly id: string;
  readonly outline: unknown;
  readonly region: string;
  readonly city: string;
  readonly titleZh: string;
  readonly titleEn?: string | null;
}

/** Where the project lies, among the other projects of its city. */
export function Land({ record: { id, outline, region, city, titleZh, titleEn } }: { record: Project }) {
  const { data } = useAsk(projectGround, { region, city });
  const rings = ringsOf(outline);
  if (rings.length === 0) return null;
  // A neighbour farther off than three times its own size would make the project a dot.
  const near = nearTo(rings);
  const others = (data?.projects.items ?? [])
    .filter((one) => one.id !== id)
    .map((one) => ({
      id: one.id,
      rings: ringsOf(one.outline),
      title: either(one.titleZh, one.titleEn),
      role: "other" as const,
    }))
    .filter((one) => near(one.rings));
  return (
    <Group
      title={t("project.ground")}
      aside={others.length > 0 ? t("project.neighbours", { n: others.length }) : undefined}
    >
      <Ground shapes={[...others, { id, rings, title: either(titleZh, titleEn) }]} label={t("ground.label")} />
    </Group>
  );
}
type Rings = ReturnType<typeof ringsOf>;
const boxOf = (rings: Rings) => {
  const all = rings.flat();
  const by = (i: 0 | 1) =>
    [all.reduce((a, p) => Math.min(a, p[i]), Infinity), all.reduce((a, p) => Math.max(a, p[i]), -Infinity)] as const;
  return { x: by(0), y: by(1) };
};
function nearTo(rings: Rings): (others: Rings) => boolean {
  const { x, y } = boxOf(rings);
  const [wide, high] = [x[1] - x[0], y[1] - y[0]];
  return (others) => {
    const box = boxOf(others);
    return (
      box.x[0] < x[1] + wide * 3 &&
      box.x[1] > x[0] - wide * 3 &&
      box.y[0] < y[1] + high * 3 &&
      box.y[1] > y[0] - high * 3
    );
  };
}

interface Issued {
  readonly id: string;
  readonly state: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly reductionsKilograms: number | null;
  readonly verifiedKilograms?: number | null;
}
interface Held {
  readonly id: string;
  readonly account: string;
  readonly kilograms: number;
  readonly serials: string;
}
/** The results of the project: its issuances and the whereabouts of their credits. */
export function Around({ record: { id } }: { record: { readonly id: string } }) {
  const by = { field: "id", order: "DESC" } as const;
  const { data: issuances = [] } = useGetList<Issued>("Issuance", {
    filter: { project: [id] },
    sort: by,
    pagination: { page: 1, perPage: 10 },
  });
  const { data: blocks = [] } = useGetList<Held>("Block", {
    filter: { project: [id] },
    sort: by,
    pagination: { page: 1, perPage: 10 },
  });
  return (
    <>
      {issuances.length > 0 && (
        <Group title={t("project.issuances")} aside={t("unit.tCO2e")}>
          <ul className={style.links}>
            {issuances.map((one) => (
              <li key={one.id}>
                <Link to={`/Issuance/${one.id}`}>
                  {dayText(one.periodFrom, true)} – {dayText(one.periodTo, true)}
                </Link>
                <small>
                  <StateChip type="Issuance" state={one.state} look="plain" />
                  <b className="number">{tonnes(one.verifiedKilograms ?? one.reductionsKilograms ?? 0)}</b>
                </small>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {blocks.length > 0 && (
        <Group title={t("project.credits")} aside={t("unit.tCO2e")}>
          <ul className={style.links}>
            {blocks.map((one) => (
              <li key={one.id}>
                <Link to={`/Block/${one.id}`} className="serial">
                  {one.serials}
                </Link>
                <small>
                  <StateChip type="Block" state={one.account} look="plain" />
                  <b className="number">{tonnes(one.kilograms)}</b>
                </small>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}
