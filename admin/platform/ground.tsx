import { numberText } from "./day.ts";
import { t } from "./text.ts";
import style from "./ground.module.css";

export type Ring = readonly (readonly [number, number])[];
export interface Shape {
  readonly id: string;
  readonly rings: readonly Ring[];
  readonly title?: string;
  readonly role?: "own" | "other";
}

/** The rings of a GeoJSON polygon or multipolygon; none for anything else. */
export function ringsOf(boundary: unknown): readonly Ring[] {
  const { type, coordinates } = (boundary ?? {}) as { type?: string; coordinates?: unknown };
  if (type === "Feature") return ringsOf((boundary as { geometry?: unknown }).geometry);
  if (type === "FeatureCollection")
    return ((boundary as { features?: readonly unknown[] }).features ?? []).flatMap(ringsOf);
  if (type === "Polygon") return coordinates as readonly Ring[];
  return type === "MultiPolygon" ? (coordinates as readonly (readonly Ring[])[]).flat() : [];
}

const metresPerDegree = 111_320;
/** Boundaries in their place, north up, true to shape at this latitude, with a scale; no base map is fetched. */
export function Ground({ shapes, label, height = 300 }: { shapes: readonly Shape[]; label: string; height?: number }) {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return null;
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b), -Infinity);
  const [west, east, south, north] = [least(longitudes), most(longitudes), least(latitudes), most(latitudes)];
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * squeeze || 1e-6, north - south || 1e-6];
  const [W, H, pad] = [640, height * 1.6, 26];
  const scale = Math.min((W - 2 * pad) / wide, (H - 2 * pad) / high);
  const [left, top] = [(W - wide * scale) / 2, (H - high * scale) / 2];
  const at = ([x, y]: readonly [number, number]) =>
    `${(left + (x - west) * squeeze * scale).toFixed(1)} ${(top + (north - y) * scale).toFixed(1)}`;
  // A round length of about a fifth of the width.
  const metres = (W / 5 / scale) * metresPerDegree;
  const power = 10 ** Math.floor(Math.log10(metres));
  const bar = [5, 2, 1].map((n) => n * power).find((n) => n <= metres)!;
  return (
    <figure className={style.ground}>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={label} style={{ maxHeight: height * 1.4 }}>
        {shapes.map(({ id, rings, title, role = "own" }) => (
          <path
            key={id}
            data-role={role}
            fillRule="evenodd"
            d={rings.map((ring) => `M${ring.map(at).join("L")}Z`).join("")}
          >
            {title && <title>{title}</title>}
          </path>
        ))}
        <g className={style.bar}>
          <path
            d={`M16 ${H - 16}h${(bar / metresPerDegree) * scale}m0 -4v8m-${(bar / metresPerDegree) * scale} 0v-8`}
          />
          <text x={16} y={H - 24}>
            {bar >= 1000 ? `${numberText(bar / 1000)} km` : `${numberText(bar)} m`}
          </text>
        </g>
        <g className={style.north} transform={`translate(${W - 22} 26)`}>
          <path d="M0 -14L5 4L0 0L-5 4Z" />
          <text y="18">{t("ground.north")}</text>
        </g>
      </svg>
    </figure>
  );
}
