import { unzipped } from "../platform/sheet/unzip.ts";
import { active, unreadable } from "./no.ts";

/** Parts of office documents that are programs, hold one, or may: macros, controls, packages, other programs' files. */
const programs =
  /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/|basic\/|scripts\/|customui\/)|(^|\/)embeddings\/[^/]*\.(bin|docm|xlsm|pptm|xlsb|xltm|dotm)$|\.(exe|dll|com|scr|msi|jar|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|sh|apk|app|html?|svg)$/i;
/** Parts that say what others are, and what is fetched from elsewhere. */
const told = /^\[content_types\]\.xml$|\.rels$/i;

/**
 * @throws Refusal INVALID_INPUT for an office document with macros, controls, packed programs or a template from
 * elsewhere, and for one that cannot be read.
 */
export function assertCalmOffice(content: Buffer): void {
  const names: string[] = [];
  const parts = unzipped(
    content,
    (name) => {
      names.push(name);
      return told.test(name);
    },
    { entries: 5_000, bytes: 8 * 2 ** 20 },
    { tooLarge: unreadable, damaged: unreadable },
  );
  if (names.some((name) => programs.test(name.replaceAll("\\", "/")))) throw active();
  for (const part of Object.values(parts)) {
    const text = new TextDecoder().decode(part);
    if (/macroEnabled|vbaProject/i.test(text)) throw active();
    for (const [link] of text.matchAll(/<Relationship\b[^>]*>/g))
      if (/attachedTemplate|oleObject|frame|subDocument/i.test(link) && /TargetMode\s*=\s*["']External/i.test(link))
        throw active();
  }
}
