import { Ground, ringsOf } from "./ground.tsx";
import JsonField, { type Written } from "./json-field.tsx";
import { t } from "./text.ts";

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
/** A feature is its geometry; several are one multipolygon. */
function geometryOf(text: string): string {
  const found = read(text);
  const shapes = ringsOf(found);
  const plain = (found as { type?: string } | undefined)?.type;
  if (plain === "Polygon" || plain === "MultiPolygon") return JSON.stringify(found);
  return JSON.stringify(
    shapes.length === 1
      ? { type: "Polygon", coordinates: shapes }
      : { type: "MultiPolygon", coordinates: shapes.map((ring) => [ring]) },
  );
}

/** A boundary from a GeoJSON file or typed, drawn at once so that it can be checked before submission. */
export default function GeoField(given: Written) {
  const rings = ringsOf(read(given.value));
  return (
    <JsonField {...given} read={geometryOf} accept=".json,.geojson,application/geo+json" from={t("ground.fromFile")}>
      {rings.length > 0 && <Ground shapes={[{ id: "own", rings }]} label={t("ground.label")} height={220} />}
    </JsonField>
  );
}
