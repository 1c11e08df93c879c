import { fileTypeFromBuffer } from 'file-type';
import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';

export const fileBytesMax = 20 * 1024 * 1024;
const pixelsMax = 50_000_000;

/** What may be handed in, by what its content says; never by its name. No SVG, no HTML, no archive but those of office documents. */
const binary: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const no = (reason: string, message: string) => new Refusal('INVALID_INPUT', message, { field: 'file', reason, clause: platformDefault });

/**
 * The media type of a file, by its content.
 * @throws Refusal INVALID_INPUT for what is empty, of no allowed kind, an active PDF, or a picture of more than 50 megapixels.
 */
export async function mediaTypeOf(content: Buffer): Promise<string> {
  if (content.length === 0) throw no('fileEmpty', 'the file is empty');
  const found = await fileTypeFromBuffer(content);
  const type = found && binary[found.ext];
  if (type === 'application/pdf' && /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA)\b/.test(namesOf(content))) throw no('fileActive', 'the PDF contains scripts or embedded files; print it to PDF again');
  if (type === 'image/png' && (content.length < 24 || content.readUInt32BE(16) * content.readUInt32BE(20) > pixelsMax)) throw no('filePixels', 'the picture has more than 50 megapixels');
  if (type) return type;
  if (!found && isJson(content)) return 'application/json';
  throw no('fileKind', 'only PDF, PNG, JPEG, Word, Excel and GeoJSON files are taken');
}
/** A PDF's text with the names in it spelt out: `/Java#53cript` is `/JavaScript`. */
const namesOf = (content: Buffer): string => content.toString('latin1').replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
function isJson(content: Buffer): boolean {
  try { JSON.parse(content.toString()); return true; } catch { return false; }
}
