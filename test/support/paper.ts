import { createCanvas } from "@napi-rs/canvas";
import { strFromU8, unzipSync } from "fflate";
import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says, without white space: breaks of lines and pages are the setter's affair. `above` leaves out what stands lower on a page, in points. */
export async function textOfPdf(content: Uint8Array, above = 0): Promise<string> {
  const opening = getDocument({ data: new Uint8Array(content), disableFontFace: true, verbosity: 0 });
  const document = await opening.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return items.flatMap((item) => ("str" in item && item.transform[5] >= above ? [item.str] : [])).join("");
    }),
  );
  await opening.destroy();
  return tight(pages.join(""));
}
/** What the body of a Word document says, without white space. */
export function textOfWord(content: Uint8Array, part = "word/document.xml"): string {
  const xml = strFromU8(unzipSync(new Uint8Array(content))[part]!);
  return tight(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text!.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!))
      .join(""),
  );
}
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
export const tight = (text: string): string => text.replace(/\s/g, "");

/** What the QR code on a page holds, read from a picture of the page at 200 dots an inch; null where there is none. */
export async function codeOnPdf(content: Uint8Array, page = 1): Promise<string | null> {
  const opening = getDocument({ data: new Uint8Array(content), disableFontFace: true, verbosity: 0 });
  const document = await opening.promise;
  const viewport = await document.getPage(page).then((one) => one.getViewport({ scale: 200 / 72 }));
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext("2d");
  await (await document.getPage(page)).render({
    canvas: null,
    canvasContext: canvasContext as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  const { data, width, height } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
  await opening.destroy();
  return jsQR.default(data as unknown as Uint8ClampedArray, width, height)?.data ?? null;
}
