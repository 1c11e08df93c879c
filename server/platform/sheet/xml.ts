import { SaxesParser } from "saxes";

export type Attributes = Readonly<Record<string, string>>;
/** Called for each element of a part, by its name without prefix. */
export interface Visitor {
  readonly open?: (name: string, attributes: Attributes, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
}

const depthMost = 100;
/** A part is read piece by piece: as one text it would be there twice. */
const pieceBytes = 64 * 1024;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Walks a part of a workbook. @throws Error where it is not XML, declares a document type, or is nested too deeply. */
export function walk(part: Uint8Array, { open, text, close }: Visitor): void {
  const path: string[] = [];
  const parser = new SaxesParser({ position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("it declares a document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) if (!key.startsWith("xmlns")) own[local(key)] ??= value;
    if (path.push(local(name)) > depthMost) throw new Error("it is nested too deeply");
    open?.(local(name), own, path);
  });
  parser.on("text", (piece) => text?.(piece, path));
  parser.on("cdata", (piece) => text?.(piece, path));
  parser.on("closetag", () => {
    close?.(path.at(-1)!, path);
    path.pop();
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let from = 0; from < part.length; from += pieceBytes)
    parser.write(decoder.decode(part.subarray(from, from + pieceBytes), { stream: true }));
  parser.write(decoder.decode()).close();
}
