import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";

/** A PDF of these objects, each a body without its header, numbered from 1; `more` goes into the trailer. */
export function pdfOf(bodies: readonly (string | Buffer)[], more = ""): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", ...bodies];
  for (const [i, body] of objects.entries())
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body as string, "latin1"), Buffer.from("\nendobj\n"));
  parts.push(Buffer.from(`trailer\n<</Root 1 0 R/Size ${objects.length + 1}${more}>>\nstartxref\n9\n%%EOF\n`));
  return Buffer.concat(parts);
}
/** A stream with these entries, compressed unless `raw`. */
export function streamOf(entries: string, content: string | Buffer, raw = false): Buffer {
  const bytes = raw ? Buffer.from(content as string, "latin1") : deflateSync(content);
  const head = `<<${entries}${raw ? "" : "/Filter/FlateDecode"}/Length ${bytes.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]);
}
/** A compressed stream that holds one object, numbered 9. */
export const holding = (body: string, type = "/Type/ObjStm"): Buffer => streamOf(`${type}/N 1/First 4`, `9 0 ${body}`);

const script = "<</S/JavaScript/JS(app.alert(1))>>";
const before = (pdf: Buffer, text: string | Buffer): Buffer => {
  const at = pdf.lastIndexOf("trailer");
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(text as string, "latin1"), pdf.subarray(at)]);
};
const stored = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from("% 8 0 obj "), bytes, Buffer.from("\nendobj\n")]);

/** PDFs of which none may be accepted, with the reason. */
export const hostilePdfs: readonly (readonly [name: string, content: Buffer, reason: string])[] = [
  ["a script", pdfOf([script]), "fileActive"],
  ["a script, its name escaped", pdfOf(["<</S/Java#53cript/J#53(app.alert(1))>>"]), "fileActive"],
  ["a script in a compressed stream of objects", pdfOf([holding(script)]), "fileActive"],
  ["a script deep inside an object", pdfOf([`<</A[<</B<</Next ${script}>>>>]>>`]), "fileActive"],
  ["a script that a later version replaces", before(pdfOf([script]), "3 0 obj\n<<>>\nendobj\n"), "fileActive"],
  ["an object in a comment", before(pdfOf([]), `% 8 0 obj ${script} endobj\n`), "fileUnreadable"],
  ["a stream of objects in a comment", before(pdfOf([]), stored(holding(script))), "fileUnreadable"],
  ["an object inside a stream", pdfOf([streamOf("", `8 0 obj ${script} endobj`, true)]), "fileUnreadable"],
  ["a stream of objects that does not say so", pdfOf([holding(script, "")]), "fileUnreadable"],
  [
    "a stream of objects in another coding",
    pdfOf([streamOf("/Type/ObjStm/N 1/First 4/Filter/LZWDecode", "x", true)]),
    "fileUnreadable",
  ],
  [
    "a stream of objects that comes to 100 MB",
    pdfOf([streamOf("/Type/ObjStm/N 1/First 4", Buffer.alloc(100 * 2 ** 20, " "))]),
    "fileUnreadable",
  ],
  ["a program to launch", pdfOf(["<</S/Launch/F(cmd.exe)>>"]), "fileActive"],
  ["a form that sends", pdfOf(["<</S/SubmitForm/F(http://example.org)>>"]), "fileActive"],
  ["a link to a script", pdfOf(["<</S/URI/URI(javascript:alert\\(1\\))>>"]), "fileActive"],
  ["a link to a file", pdfOf(["<</S/URI/URI(file:///etc/passwd)>>"]), "fileActive"],
  ["rich media", pdfOf(["<</Type/Annot/Subtype/RichMedia>>"]), "fileActive"],
  ["another file", pdfOf([streamOf("/Type/EmbeddedFile", "MZ")]), "fileActive"],
  ["another file by its name", pdfOf(["<</Type/Filespec/EF<</F 9 0 R>>>>"]), "fileActive"],
  ["an XFA form", pdfOf(["<</XFA[(template)9 0 R]>>"]), "fileActive"],
  ["a password", pdfOf(["<</Filter/Standard/V 4>>"], "/Encrypt 3 0 R"), "fileUnreadable"],
  ["no object", Buffer.from("%PDF-1.7\nnothing\n%%EOF\n"), "fileUnreadable"],
  ["an object that cannot be read", pdfOf(["<</A"]), "fileUnreadable"],
  ["no end", pdfOf([]).subarray(0, -7), "fileUnreadable"],
  ["much behind its end", Buffer.concat([pdfOf([]), Buffer.alloc(5_000, "x")]), "fileUnreadable"],
  ["a web page", before(pdfOf([]), "%<html><script>alert(1)</script>\n"), "fileTwofold"],
  ["a picture of 100 megapixels", pdfOf([streamOf("/Subtype/Image/Width 10000/Height 10000", "")]), "filePixels"],
];
/** PDFs as people have them. */
export const calmPdfs: readonly (readonly [name: string, content: Buffer])[] = [
  ["links to the web and to a page", pdfOf(["<</S/URI/URI(https://example.org)>>", "<</S/GoTo/D[2 0 R/Fit]>>"])],
  ["a view when it opens", pdfOf(["<</OpenAction[2 0 R/Fit]>>"])],
  ["objects in a compressed stream", pdfOf([holding("<</Title(x)>>")])],
  ["a profile of colours", pdfOf([streamOf("/N 3", "profile")])],
];

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const types = (main: string): string =>
  `<Types><Override PartName="/word/document.xml" ContentType="application/${main}+xml"/></Types>`;
const wordMain = "vnd.openxmlformats-officedocument.wordprocessingml.document.main";
/** A document of Word with these parts beside its own. */
export const docxOf = (parts: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": text(types(wordMain)),
      "word/document.xml": text("<w:document/>"),
      ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, text(content)])),
    }),
  );
const external = (type: string): string =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="http://x" TargetMode="External"/></Relationships>`;
export const hostileOffice: readonly (readonly [name: string, content: Buffer, reason: string])[] = [
  ["macros", docxOf({ "word/vbaProject.bin": "x" }), "fileActive"],
  ["macros, in capitals and with a backslash", docxOf({ "word\\VBAPROJECT.BIN": "x" }), "fileActive"],
  ["a packed program", docxOf({ "word/embeddings/oleObject1.bin": "MZ" }), "fileActive"],
  ["a program", docxOf({ "word/media/a.exe": "MZ" }), "fileActive"],
  ["a workbook with macros in it", docxOf({ "word/embeddings/a.xlsm": "PK" }), "fileActive"],
  ["a template from elsewhere", docxOf({ "word/_rels/settings.xml.rels": external("attachedTemplate") }), "fileActive"],
  ["nothing that can be read", docxOf().subarray(0, -30), "fileUnreadable"],
];
export const calmOffice = docxOf({
  "word/_rels/document.xml.rels": external("hyperlink"),
  "word/embeddings/a.xlsx": "PK",
});

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(" ", ""), "hex");
const side = (pixels: number, bytes: number): string => pixels.toString(16).padStart(bytes * 2, "0");
/** The head of a picture, square. */
export const jpegOf = (pixels: number): Buffer =>
  hex(`ffd8 ffe0 0004 0000 ffc2 0011 08 ${side(pixels, 2)} ${side(pixels, 2)} 03 ${"00".repeat(9)} ffda 0002 ffd9`);
export const tiffOf = (pixels: number): Buffer =>
  hex(`4d4d 002a 00000008 0002 0100 0004 00000001 ${side(pixels, 4)} 0101 0004 00000001 ${side(pixels, 4)} 00000000`);
export const heicOf = (pixels: number): Buffer =>
  Buffer.concat([
    hex("00000018"),
    Buffer.from("ftypheic"),
    hex("00000000"),
    Buffer.from("heicmif1"),
    hex("00000014"),
    Buffer.from("ispe"),
    hex(`00000000 ${side(pixels, 4)} ${side(pixels, 4)}`),
  ]);
