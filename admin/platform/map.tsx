import * as leaflet from "leaflet";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { numberText } from "./day.ts";
import type { Box } from "./graticule.ts";
import { faceOf } from "./state.tsx";
import { t } from "./text.ts";
import { useMap } from "./use-map.ts";
import style from "./map.module.css";

/** One record, or several that lie close together. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  readonly state?: string | null;
  readonly title?: string;
  readonly href?: string;
}
interface Props {
  /** The type whose states the places have: they take its colours and icons. */
  readonly type: string;
  readonly label: string;
  readonly places?: readonly Place[];
  /** GeoJSON polygons drawn whole; pass the same array as long as they are the same, as with places. */
  readonly shapes?: readonly unknown[];
  /** The initial extent of the map, applied again whenever it changes. */
  readonly extent: Box | null;
  /** Called with the extent shown, whenever it changes. */
  readonly onMove?: (box: Box) => void;
}
const nearest = 16;
const none: readonly never[] = [];

/**
 * Records in their place, over a graticule with a scale: works without a tile server. Keys: arrows move, + and - zoom,
 * Tab goes from place to place. The page must also list the same records.
 */
export default function GroundMap({ type, label, places = none, shapes = none, extent, onMove }: Props) {
  const element = useRef<HTMLElement>(null);
  const map = useMap(element, extent, onMove);
  const [marks, setMarks] = useState<readonly { readonly element: HTMLElement; readonly place: Place }[]>([]);
  useEffect(() => {
    if (!map) return;
    const layer = leaflet
      .layerGroup(
        shapes.map((boundary) =>
          leaflet.geoJSON(boundary as GeoJSON.GeoJsonObject, {
            interactive: false,
            style: { className: style.shape! },
          }),
        ),
      )
      .addTo(map);
    return () => void layer.remove();
  }, [map, shapes]);
  useEffect(() => {
    if (!map) return;
    const made = places.map((place) => ({ place, element: document.createElement("div") }));
    const layer = leaflet
      .layerGroup(
        made.map(({ place, element: html }) =>
          leaflet.marker([place.latitude, place.longitude], {
            interactive: false,
            keyboard: false,
            icon: leaflet.divIcon({ className: style.mark!, html, iconSize: [0, 0] }),
          }),
        ),
      )
      .addTo(map);
    setMarks(made);
    return () => {
      layer.remove();
      setMarks([]);
    };
  }, [map, places]);
  const closer = ({ latitude, longitude }: Place) =>
    map?.setView([latitude, longitude], Math.min(nearest, map.getZoom() + 2));
  return (
    <figure className={style.map}>
      <section ref={element} aria-label={label} />
      <figcaption>{t("map.ground")}</figcaption>
      {marks.map(({ element: at, place }, i) =>
        createPortal(<Mark type={type} of={place} closer={() => closer(place)} />, at, String(i)),
      )}
    </figure>
  );
}
/** One record as its state's icon, which links to it; several as their number, which zooms in. */
function Mark({ type, of, closer }: { type: string; of: Place; closer: () => void }): ReactNode {
  const { tone, Icon } = of.state ? faceOf(type, of.state) : { tone: "slate" as const, Icon: undefined };
  if (of.count === 1) {
    const icon = Icon && <Icon size={15} aria-hidden />;
    return of.href ? (
      <a data-tone={tone} href={of.href} title={of.title} aria-label={of.title}>
        {icon}
      </a>
    ) : (
      <span data-tone={tone}>{icon}</span>
    );
  }
  return (
    <button
      type="button"
      data-tone={tone}
      onClick={closer}
      aria-label={t("map.together", { n: of.count })}
      title={t("map.together", { n: of.count })}
    >
      {numberText(of.count)}
    </button>
  );
}
