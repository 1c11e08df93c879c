import { Button } from "@mui/material";
import "@geoman-io/leaflet-geoman-free";
import "@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css";
import * as leaflet from "leaflet";
import { Check, Eraser, PenLine, Scissors, Spline } from "lucide-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { polygonsOf, type Boundary, type Ring } from "../../shared/project/project.ts";
import type { Box } from "../platform/graticule.ts";
import { localeNow, t } from "../platform/text.ts";
import { useMap } from "../platform/use-map.ts";
import style from "./ground.module.css";

/** The ground of another project, or the part shared with it, with its label. */
export interface Drawn {
  readonly shape: unknown;
  readonly role: "other" | "common";
  readonly says: string;
}
interface Props {
  readonly own: Boundary | null;
  readonly others: readonly Drawn[];
  readonly extent: Box;
  /** Called with what was drawn; omitted if the map is not for drawing. */
  readonly onDraw?: ((boundary: Boundary | null) => void) | undefined;
}
const modes = { draw: PenLine, edit: Spline, cut: Scissors, remove: Eraser } as const;
type Mode = keyof typeof modes;
const flipped = (ring: Ring) => ring.slice(0, -1).map(([x, y]): [number, number] => [y, x]);
/** A hundred-millionth of a degree is a millimetre. */
const digits = 8;

function boundaryOf(group: leaflet.FeatureGroup): Boundary | null {
  const polygons = group.getLayers().flatMap((layer): (readonly Ring[])[] => {
    const { geometry } = (layer as leaflet.Polygon).toGeoJSON(digits);
    return [...polygonsOf(geometry as unknown as Boundary)];
  });
  if (polygons.length === 0) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
}
/** User-supplied words appear in a label as text, never as markup. */
const labelled = (words: string) => {
  const label = document.createElement("span");
  label.textContent = words;
  return label;
};

type MapOf = ReturnType<typeof useMap>;
/** Draws the boundaries of others, and overlaps hatched. */
function useOthers(map: MapOf, others: Props["others"]): void {
  useEffect(() => {
    if (!map) return;
    const layer = leaflet
      .layerGroup(
        others.map(({ shape, role, says }) => {
          const drawn = leaflet.geoJSON(
            shape as GeoJSON.GeoJsonObject,
            {
              pmIgnore: true,
              snapIgnore: role === "common",
              interactive: role === "other",
              style: { className: style[role]! },
            } as leaflet.GeoJSONOptions,
          );
          return drawn.bindTooltip(
            labelled(says),
            role === "common" ? { permanent: true, direction: "center", className: style.label! } : { sticky: true },
          );
        }),
      )
      .addTo(map);
    return () => void layer.remove();
  }, [map, others]);
}
/** The current drawing tool. */
function useMode(map: MapOf, mode: Mode | undefined): void {
  useEffect(() => {
    if (!map) return;
    if (mode === "draw" || mode === "cut") map.pm.enableDraw(mode === "draw" ? "Polygon" : "Cut", { snappable: true });
    else if (mode === "edit") map.pm.enableGlobalEditMode();
    else if (mode === "remove") map.pm.enableGlobalRemovalMode();
    return () => {
      map.pm.disableDraw();
      map.pm.disableGlobalEditMode();
      map.pm.disableGlobalRemovalMode();
    };
  }, [map, mode]);
}

/** Draws the boundary as the platform has it, unless it was drawn here. */
function useOwn(
  map: MapOf,
  own: Boundary | null,
  group: RefObject<leaflet.FeatureGroup | undefined>,
  drawn: RefObject<Boundary | null | undefined>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the refs hold changes by drawing alone
  useEffect(() => {
    const shapes = group.current;
    // A boundary drawn here comes back from the platform unchanged: it is not set again while somebody draws.
    if (!map || !shapes || own === drawn.current) return;
    shapes.clearLayers();
    for (const rings of own ? polygonsOf(own) : []) {
      const layer = leaflet.polygon(rings.map(flipped), { className: style.own! });
      layer.on("pm:edit", () => shapes.fire("pm:edit")).addTo(shapes);
    }
    drawn.current = own;
  }, [map, own]);
}

/**
 * A boundary on the map, to be drawn, adjusted and cut; with those of others, and overlaps hatched. The coordinates can
 * also be typed beside it.
 */
export default function BoundaryMap({ own, others, extent, onDraw }: Props) {
  const element = useRef<HTMLElement>(null);
  const map = useMap(element, extent);
  const group = useRef<leaflet.FeatureGroup>(undefined);
  const drawn = useRef<Boundary | null>(undefined);
  const [mode, setMode] = useState<Mode>();
  const onDrawn = useRef(onDraw);
  onDrawn.current = onDraw;

  useEffect(() => {
    if (!map) return;
    const shapes = leaflet.featureGroup().addTo(map);
    group.current = shapes;
    map.pm.setLang(localeNow() === "en" ? "en" : "zh");
    map.pm.setGlobalOptions({
      layerGroup: shapes,
      allowSelfIntersection: false,
      allowSelfIntersectionEdit: false,
      limitMarkersToCount: 200,
      pathOptions: { className: style.own! },
      templineStyle: { className: style.own! },
      hintlineStyle: { className: style.own!, dashArray: "4 4" },
    });
    const tell = () => {
      drawn.current = boundaryOf(shapes);
      onDrawn.current?.(drawn.current);
    };
    map.on("layeradd", ({ layer }) => {
      if (layer instanceof leaflet.Marker) layer.getElement()?.setAttribute("aria-label", t("boundary.point"));
    });
    // Besides the layers in the group the map has geoman's drawing layers: they are not part of the boundary.
    map.on("pm:create", ({ layer }) => {
      setMode(undefined);
      layer.on("pm:edit", tell);
      shapes.addLayer(layer);
      tell();
    });
    map.on("pm:cut", ({ layer, originalLayer }) => {
      setMode(undefined);
      shapes.removeLayer(originalLayer);
      if (boundaryOf(leaflet.featureGroup([layer]))) shapes.addLayer(layer.on("pm:edit", tell));
      tell();
    });
    map.on("pm:remove", ({ layer }) => {
      shapes.removeLayer(layer);
      tell();
    });
    shapes.on("pm:edit", tell);
    return () => void shapes.remove();
  }, [map]);

  useOwn(map, own, group, drawn);
  useOthers(map, others);
  useMode(map, mode);

  return (
    <figure className={style.map}>
      {onDraw && <Toolbar own={own} mode={mode} setMode={setMode} />}
      {/* Hatching is a pattern that the stylesheet points to. */}
      <Hatching />
      <section ref={element} aria-label={t("ground.label")} />
      <figcaption>{mode ? t(`boundary.${mode}.help`) : t("map.ground")}</figcaption>
    </figure>
  );
}

function Hatching() {
  return (
    <svg width="0" height="0" aria-hidden className={style.patterns}>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="8" className={style.stroke} />
      </pattern>
    </svg>
  );
}

function Toolbar({
  own,
  mode,
  setMode,
}: {
  own: Boundary | null;
  mode: Mode | undefined;
  setMode: (mode: Mode | undefined) => void;
}) {
  return (
    <div className={style.tools} role="toolbar" aria-label={t("boundary.tools")}>
      {(Object.entries(modes) as [Mode, (typeof modes)[Mode]][])
        .filter(([name]) => name === "draw" || own)
        .map(([name, Icon]) => (
          <Button
            key={name}
            size="small"
            variant={mode === name ? "contained" : "outlined"}
            aria-pressed={mode === name}
            startIcon={mode === name ? <Check size={15} /> : <Icon size={15} />}
            onClick={() => setMode(mode === name ? undefined : name)}
          >
            {t(mode === name ? `boundary.${name}.done` : `boundary.${name}`)}
          </Button>
        ))}
    </div>
  );
}
