import * as leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { numberText } from './day.ts';
import { graticule } from './graticule.ts';
import { faceOf } from './state.tsx';
import { t } from './text.ts';
import style from './map.module.css';

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/** One record, or so many that lie close together. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  readonly state?: string | null;
  readonly title?: string;
  readonly href?: string;
}
interface Props {
  /** The type whose states the places are in: they bear its colours and icons. */
  readonly type: string;
  readonly label: string;
  readonly places?: readonly Place[];
  /** GeoJSON polygons that are drawn whole; the same array as long as they are the same, as with places. */
  readonly shapes?: readonly unknown[];
  /** What the map shows first, and again whenever it changes. */
  readonly extent: Box | null;
  /** Told what is shown, whenever that changes. */
  readonly onMove?: (box: Box) => void;
}
const nearest = 16;
const none: readonly never[] = [];
const line = (points: readonly (readonly [number, number])[]) => leaflet.polyline(points.map(([x, y]) => [y, x]), { interactive: false, className: style.graticule! });

/** Lines of longitude and latitude with their degrees: all the ground there is. Nothing is fetched from anywhere, and no border is drawn. */
function drawGround(map: leaflet.Map, ground: leaflet.LayerGroup) {
  ground.clearLayers();
  const { lines, marks } = graticule(boxOf(map));
  for (const points of lines) line(points).addTo(ground);
  for (const { at, text } of marks) leaflet.marker([at[1], at[0]], { interactive: false, keyboard: false, icon: leaflet.divIcon({ className: style.degrees!, html: text, iconSize: [0, 0] }) }).addTo(ground);
}
const boxOf = (map: leaflet.Map): Box => {
  const of = map.getBounds();
  return { west: of.getWest(), south: of.getSouth(), east: of.getEast(), north: of.getNorth() };
};
const boundsOf = ({ west, south, east, north }: Box) => leaflet.latLngBounds([south, west], [north, east]);

/**
 * Records where they lie, over a graticule with a scale: works without any tile server. Keys: arrows move, + and - zoom, Tab goes from place to place.
 * Whoever uses it gives a list beside it that says the same.
 */
export default function GroundMap({ type, label, places = none, shapes = none, extent, onMove }: Props) {
  const element = useRef<HTMLElement>(null);
  const [map, setMap] = useState<leaflet.Map>();
  const [marks, setMarks] = useState<readonly { readonly element: HTMLElement; readonly place: Place }[]>([]);
  const heard = useRef(onMove);
  heard.current = onMove;
  useEffect(() => {
    const made = leaflet.map(element.current!, { attributionControl: false, zoomControl: false, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, minZoom: 3, maxZoom: nearest, worldCopyJump: true });
    leaflet.control.zoom({ zoomInTitle: t('map.closer'), zoomOutTitle: t('map.farther') }).addTo(made);
    leaflet.control.scale({ imperial: false }).addTo(made);
    const ground = leaflet.layerGroup().addTo(made);
    made.on('moveend', () => {
      drawGround(made, ground);
      heard.current?.(boxOf(made));
    });
    setMap(made);
    return () => void made.remove();
  }, []);
  const shown = extent && JSON.stringify(extent);
  useEffect(() => {
    if (map && shown) map.fitBounds(boundsOf(JSON.parse(shown) as Box), { padding: [28, 28], maxZoom: 14 });
  }, [map, shown]);
  useEffect(() => {
    if (!map) return;
    const layer = leaflet.layerGroup(shapes.map((boundary) => leaflet.geoJSON(boundary as GeoJSON.GeoJsonObject, { interactive: false, style: { className: style.shape! } }))).addTo(map);
    return () => void layer.remove();
  }, [map, shapes]);
  useEffect(() => {
    if (!map) return;
    const made = places.map((place) => ({ place, element: document.createElement('div') }));
    const layer = leaflet.layerGroup(
      made.map(({ place, element: html }) =>
        leaflet.marker([place.latitude, place.longitude], { interactive: false, keyboard: false, icon: leaflet.divIcon({ className: style.mark!, html, iconSize: [0, 0] }) }),
      ),
    ).addTo(map);
    setMarks(made);
    return () => {
      layer.remove();
      setMarks([]);
    };
  }, [map, places]);
  const closer = ({ latitude, longitude }: Place) => map?.setView([latitude, longitude], Math.min(nearest, map.getZoom() + 2));
  return (
    <figure className={style.map}>
      <section ref={element} aria-label={label} />
      <figcaption>{t('map.ground')}</figcaption>
      {marks.map(({ element: at, place }, i) => createPortal(<Mark type={type} of={place} closer={() => closer(place)} />, at, String(i)))}
    </figure>
  );
}
/** One record as its state's icon, which leads to it; several as their number, which brings them closer. */
function Mark({ type, of, closer }: { type: string; of: Place; closer: () => void }): ReactNode {
  const { tone, Icon } = of.state ? faceOf(type, of.state) : { tone: 'slate' as const, Icon: undefined };
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
    <button type="button" data-tone={tone} onClick={closer} aria-label={t('map.together', { n: of.count })} title={t('map.together', { n: of.count })}>
      {numberText(of.count)}
    </button>
  );
}
