import { SaxesParser } from "saxes";
import type { Ring } from "../../shared/project/project.ts";
import { noFeatures, type Features } from "./features.rules.ts";
import { no, tooManyVertices, verticesMax } from "./no.rules.ts";
import { closing, positionsIn } from "./positions.rules.ts";

const depthMost = 100;
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
/** Entities of HTML that descriptions have without declaring them. */
const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  middot: "·",
  deg: "°",
  copy: "©",
  reg: "®",
  times: "×",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  sup2: "²",
  sup3: "³",
};

/** What a KML document has, and how many of its rings were closed. */
export interface KmlFeatures {
  readonly features: Features;
  readonly closed: number;
}

/**
 * The areas, lines and points of a KML document. Pictures, links and words are left out. It is read as a stream, which
 * keeps only positions.
 * @throws Refusal INVALID_INPUT for a file that is not XML, declares a document type, or has too many positions.
 */
export function kmlFeatures(text: string): KmlFeatures {
  const reader = new Reader();
  const parser = new SaxesParser({ position: true });
  Object.assign(parser.ENTITIES, entities);
  parser.on("error", ({ message }) => {
    throw no("boundaryNotReadable", `the file cannot be read as KML: ${message.slice(0, 200)}`);
  });
  parser.on("doctype", () => {
    throw no("xmlDoctype", "the file declares a document type; save it again as plain KML");
  });
  parser.on("opentag", ({ name }) => reader.open(localName(name)));
  parser.on("text", (piece) => reader.write(piece));
  parser.on("cdata", (piece) => reader.write(piece));
  parser.on("closetag", () => reader.close());
  parser.write(text).close();
  return reader;
}

/** A feature or folder that is open: where its areas and lines begin, and whether it is hidden. */
interface Folder {
  readonly areas: number;
  readonly lines: number;
  hidden: boolean;
}
const folders = new Set(["Placemark", "Folder", "Document"]);
const written = new Set(["coordinates", "coord", "visibility"]);

class Reader implements KmlFeatures {
  readonly features = noFeatures();
  closed = 0;
  private readonly path: string[] = [];
  private readonly inside: Folder[] = [];
  private text = "";
  private vertices = 0;
  private hole = false;
  private polygon: Ring[] | undefined;
  private track: (readonly [number, number])[] = [];

  open(name: string): void {
    if (this.path.push(name) > depthMost)
      throw no("boundaryNotReadable", `the file is nested more than ${depthMost} levels deep`);
    const { areas, lines } = this.features;
    if (folders.has(name)) this.inside.push({ areas: areas.length, lines: lines.length, hidden: false });
    else if (name === "Polygon") this.polygon = [];
    else if (name === "Track") this.track = [];
    else if (name === "outerBoundaryIs" || name === "innerBoundaryIs") this.hole = name === "innerBoundaryIs";
    else if (written.has(name)) this.text = "";
  }
  write(piece: string): void {
    if (written.has(this.path.at(-1) ?? "")) this.text += piece;
  }
  close(): void {
    const name = this.path.pop()!;
    const parent = this.path.at(-1);
    if (name === "visibility") this.hide(parent);
    else if (name === "coordinates") this.take(parent);
    else if (name === "coord") this.track.push(...positionsIn(this.text.trim().replace(/\s+/g, ",")));
    else if (name === "Track") this.addLine(this.track);
    else if (name === "Polygon") this.addArea();
    else if (folders.has(name)) this.leave();
  }
  private take(parent: string | undefined): void {
    if (parent === "Point") this.features.points++;
    else if (this.polygon && parent === "LinearRing") this.addRing(positionsIn(this.text), this.polygon);
    else if (parent === "LineString" || parent === "LinearRing") this.addLine(positionsIn(this.text));
  }
  private addRing(positions: Ring, polygon: Ring[]): void {
    this.count(positions.length);
    const ring = closing(positions);
    if (ring) this.closed++;
    // The outline comes first in GeoJSON, wherever it was in the file.
    if (this.hole) polygon.push(ring ?? positions);
    else polygon.unshift(ring ?? positions);
  }
  private addLine(positions: Ring): void {
    this.count(positions.length);
    this.features.lines.push({ positions, hidden: false });
  }
  private addArea(): void {
    if (this.polygon?.length) this.features.areas.push({ rings: this.polygon, hidden: false });
    else this.features.empty++;
    this.polygon = undefined;
  }
  private hide(parent: string | undefined): void {
    const here = this.inside.at(-1);
    if (here && folders.has(parent ?? "")) here.hidden = /^(0|false)$/i.test(this.text.trim());
  }
  /** A hidden folder hides all that it holds. */
  private leave(): void {
    const here = this.inside.pop()!;
    if (!here.hidden) return;
    const { areas, lines } = this.features;
    for (const one of [...areas.slice(here.areas), ...lines.slice(here.lines)]) one.hidden = true;
  }
  private count(positions: number): void {
    this.vertices += positions;
    if (this.vertices > verticesMax) throw tooManyVertices(this.vertices);
  }
}
