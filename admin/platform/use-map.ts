import * as leaflet from "leaflet";
import "leaflet/dist/leaflet.css";
import { useEffect, useRef, useState, type RefObject } from "react";
import { graticule, type Box } from "./graticule.ts";
import { t } from "./text.ts";
import style from "./map.module.css";

const nearest = 16;
const line = (points: readonly (readonly [number, number])[]) =>
  leaflet.polyline(
    points.map(([x, y]) => [y, x]),
    { interactive: false, pmIgnore: true, className: style.graticule! } as leaflet.PolylineOptions,
  );
/**
 * Lines of longitude and latitude with their degrees: the whole base map. Nothing is fetched, and no border is drawn.
 */
function drawGround(map: leaflet.Map, ground: leaflet.LayerGroup) {
  ground.clearLayers();
  const { lines, marks } = graticule(boxOf(map));
  for (const points of lines) line(points).addTo(ground);
  for (const { at, text } of marks)
    leaflet
      .marker([at[1], at[0]], {
        interactive: false,
        keyboard: false,
        pmIgnore: true,
        icon: leaflet.divIcon({ className: style.degrees!, html: text, iconSize: [0, 0] }),
      } as leaflet.MarkerOptions)
      .addTo(ground);
}
const boxOf = (map: leaflet.Map): Box => {
  const of = map.getBounds();
  return { west: of.getWest(), south: of.getSouth(), east: of.getEast(), north: of.getNorth() };
};

/**
 * A map in an element, over a graticule with a scale.
 * @param extent the initial extent, applied again whenever it changes.
 * @param onMove called with the extent shown, whenever it changes.
 */
export function useMap(
  element: RefObject<HTMLElement | null>,
  extent: Box | null,
  onMove?: (box: Box) => void,
): leaflet.Map | undefined {
  const [map, setMap] = useState<leaflet.Map>();
  const heard = useRef(onMove);
  heard.current = onMove;
  useEffect(() => {
    const made = leaflet.map(element.current!, {
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      minZoom: 3,
      maxZoom: nearest,
      worldCopyJump: true,
    });
    leaflet.control.zoom({ zoomInTitle: t("map.closer"), zoomOutTitle: t("map.farther") }).addTo(made);
    leaflet.control.scale({ imperial: false }).addTo(made);
    const ground = leaflet.layerGroup().addTo(made);
    made.on("moveend", () => {
      drawGround(made, ground);
      heard.current?.(boxOf(made));
    });
    setMap(made);
    return () => void made.remove();
  }, [element]);
  const shown = extent && JSON.stringify(extent);
  useEffect(() => {
    if (!map || !shown) return;
    const { west, south, east, north } = JSON.parse(shown) as Box;
    map.fitBounds(leaflet.latLngBounds([south, west], [north, east]), { padding: [28, 28], maxZoom: 14 });
  }, [map, shown]);
  return map;
}
