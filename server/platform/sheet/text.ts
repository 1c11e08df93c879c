import { invalidInput } from "../../../shared/platform/refusal.ts";

const encoding = () =>
  invalidInput(
    "file",
    "encoding",
    "the text is neither UTF-8 nor GB 18030 nor UTF-16, or was garbled by an earlier conversion: " +
      "save it again as UTF-8",
  );
const notText = () => invalidInput("file", "notReadable", "the file is neither a workbook nor a table of text");
/** Has it bytes that stand for no sign of any text? */
const isBinary = (content: Uint8Array): boolean =>
  content.some((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 27));
const decoded = (name: string, content: Uint8Array): string | null => {
  try {
    return new TextDecoder(name, { fatal: true }).decode(content);
  } catch {
    return null;
  }
};

/** What is left of a text that was converted with the wrong encoding: replacement signs, or what GBK made of them. */
const garbled = /\uFFFD|锟斤拷|[\p{Co}\p{Cn}\u0080-\u0084\u0086-\u009f]/u;

/**
 * Nearly every sign of a Chinese text is one of GB 2312. Of Latin-1, Big5 and Shift JIS, whose bytes GB 18030 takes as
 * well, few would be.
 */
function isChinese(content: Uint8Array): boolean {
  let [all, common] = [0, 0];
  for (let i = 0; i < content.length; i++) {
    if (content[i]! < 0x80) continue;
    const [lead, trail = 0] = [content[i]!, content[++i]];
    all++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
  }
  return common >= all * 0.75;
}

/** UTF-16 without mark: the separators of a table have a zero byte, behind or before. */
function unmarked(content: Uint8Array): string | null {
  let [odd, even] = [0, 0];
  content.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 1) odd++;
    else if (byte === 0) even++;
  });
  if (content.length % 2 === 1 || odd === even) return null;
  return decoded(odd > even ? "utf-16le" : "utf-16be", content);
}

/**
 * A text in UTF-8, UTF-16 of either order, or GB 18030, each with or without byte order mark.
 * @throws Refusal INVALID_INPUT for any other, for one that an earlier conversion garbled, and for what is not text.
 */
export function textIn(content: Uint8Array): string {
  const begin = Buffer.from(content.subarray(0, 4)).toString("hex");
  let text: string | null;
  if (begin.startsWith("fffe")) text = decoded("utf-16le", content);
  else if (begin.startsWith("feff")) text = decoded("utf-16be", content);
  else if (content.includes(0)) text = unmarked(content);
  else text = decoded("utf-8", content) ?? chinese(content, begin);
  if (text !== null && !text.includes("\0") && !garbled.test(text)) return text;
  throw isBinary(content) ? notText() : encoding();
}
function chinese(content: Uint8Array, begin: string): string | null {
  const body = begin === "84319533" ? content.subarray(4) : content;
  return isChinese(body) ? decoded("gb18030", body) : null;
}
