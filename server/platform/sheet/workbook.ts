import { formatOf, type DateSystem, type NumberFormat } from "./format.ts";
import { walk } from "./xml.ts";

export type Parts = Readonly<Record<string, Uint8Array>>;
/** A sheet of a workbook, before its cells are read. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: Uint8Array;
}
/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  readonly dates: DateSystem;
  /** The format of a style, for a number. */
  readonly format: (style: number, value: number) => NumberFormat;
}

/** Signs that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function stringsIn(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let text = "";
  walk(part, {
    open(name) {
      if (name === "si") text = "";
    },
    text(piece, path) {
      if (path.at(-1) === "t" && !path.includes("rPh")) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(unescaped(text));
    },
  });
  return strings;
}

function formatsIn(part: Uint8Array | undefined): Workbook["format"] {
  const [codes, styles] = [new Map<number, string>(), [] as number[]];
  if (part)
    walk(part, {
      open(name, { numFmtId = "0", formatCode = "" }, path) {
        if (name === "numFmt" && path.at(-2) === "numFmts") codes.set(Number(numFmtId), formatCode);
        if (name === "xf" && path.at(-2) === "cellXfs") styles.push(Number(numFmtId));
      },
    });
  return (style, value) => {
    const id = styles[style] ?? 0;
    return formatOf(id, codes.get(id), value);
  };
}

/** The targets of a part's relationships, by id, as names of parts. */
function targetsIn(part: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walk(part, {
    open(name, { Id = "", Target = "", Type = "" }) {
      if (name !== "Relationship" || !Type.endsWith("/worksheet")) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
    },
  });
  return targets;
}

/** @throws Error where the parts are not those of a workbook. */
export function workbookIn(parts: Parts): Workbook {
  const [main, relations] = [parts["xl/workbook.xml"], parts["xl/_rels/workbook.xml.rels"]];
  if (!main || !relations) throw new Error("it is not a workbook");
  const targets = targetsIn(relations);
  const sheets: SheetEntry[] = [];
  let dates: DateSystem = 1900;
  walk(main, {
    open(element, { name = "", id = "", state = "visible", date1904 = "0" }) {
      if (element === "workbookPr" && /^(1|true)$/.test(date1904)) dates = 1904;
      const part = element === "sheet" ? parts[targets.get(id) ?? ""] : undefined;
      if (part) sheets.push({ name: name.slice(0, 60), hidden: state !== "visible", part });
    },
  });
  return {
    sheets,
    dates,
    strings: stringsIn(parts["xl/sharedStrings.xml"]),
    format: formatsIn(parts["xl/styles.xml"]),
  };
}
