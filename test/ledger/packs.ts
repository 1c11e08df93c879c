import { createHash } from "node:crypto";
import { readNote } from "../../server/platform/log/checkpoint.ts";
import { formats, headsWith, log, noteAt, provenAt, stranger, witnessedNote } from "./forms.ts";
import type { Fields } from "./sample.ts";

/** A pack as unpacked: the contents of its files, by their paths. */
export type Files = Readonly<Record<string, string>>;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A leaf of the sample's log with its proof, under its path in a pack. */
function proofOf(id: string, said: Fields = {}): Files {
  const index = log.leaves.findIndex((leaf) => (leaf as Fields)["id"] === id);
  const { type, record, action } = log.leaves[index] as Record<string, string>;
  return {
    [`log/${type}-${action}-${index}.json`]: json({ type, record, action, entry: id, ...provenAt(index), ...said }),
  };
}
/** A head as `log/head.json` has it. */
function headOf(note: string, said: Fields = {}): Files {
  const { size, root, at } = readNote(note)!;
  const signature = note.split("\n\n")[1]!.split("\n")[0]!.split(" ")[2];
  return { "log/head.json": json({ size, root, at, signature, note, ...said }) };
}

const number = "370000-C-2026-0001";
const certificate = formats["certificate"]!.good;
const parts: Files = {
  ...headOf(witnessedNote()),
  ...proofOf("l7"),
  ...proofOf("l9"),
  ...proofOf("seal1"),
  [`certificates/${number}.json`]: certificate,
};
const [account] = Object.keys(proofOf("l9")) as [string];

/** What an index says, with the hashes of these files. */
const indexOf = (files: Files, kilograms = 100): string =>
  json({
    format: "tanhui-evidence/1",
    event: { number: "370000-A-2026-0001" },
    total: { kilograms },
    files: Object.entries(files).map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    })),
  });
/** A pack of these files: whoever changed one made its index and its sums again. */
function packOf(files: Files, index = indexOf(files)): Files {
  const all = { "index.json": index, ...files };
  const sums = Object.entries(all).map(([path, text]) => `${sha256(text)}  ${path}\n`);
  return { ...all, SHA256SUMS: sums.join("") };
}
const packWith = (changed: Files): Files => packOf({ ...parts, ...changed });
const good = packOf(parts);
const strangersNote = (): string => (JSON.parse(headsWith(3, { key: stranger })[3]!) as { note: string }).note;
const [oneTotal, another] = ['"total": {\n  "kilograms": 100\n }', '"total": {\n  "kilograms": 90\n }'];

const broken: readonly (readonly [fault: string, name: string, rule: string, files: Files])[] = [
  ["a file changed", "changed", "sums", { ...good, [`certificates/${number}.json`]: `${certificate.trimEnd()}\n\n` }],
  ["a file added", "added", "sums", { ...good, "evidence/001.bin": "x\n" }],
  [
    "a file that its index does not name",
    "index",
    "sums",
    packOf({ ...parts, "evidence/001.bin": "x\n" }, indexOf(parts)),
  ],
  ["a head without the co-signature that the policy requires", "quorum", "quorum", packWith(headOf(noteAt(3)))],
  ["a head that a stranger signed", "key", "signature", packWith(headOf(strangersNote()))],
  ["another root beside the head's note", "head", "head", packWith(headOf(witnessedNote(), { root: "ab".repeat(32) }))],
  [
    "another signature beside the head's note",
    "other-signature",
    "head",
    packWith(headOf(witnessedNote(), { signature: "" })),
  ],
  ["another total in its index", "total", "quantity", packOf(parts, indexOf(parts, 90))],
  [
    "the account from before it was corrected, beside the last one",
    "older-account",
    "quantity",
    packOf({ ...parts, ...proofOf("l9a") }, indexOf({ ...parts, ...proofOf("l9a") }, 90)),
  ],
  [
    "two totals in its index",
    "total-twice",
    "format",
    packOf(parts, good["index.json"]!.replace(oneTotal, `${another},\n ${oneTotal}`)),
  ],
  [
    "another account in the proof",
    "account",
    "tree",
    packWith({ [account]: parts[account]!.replace('\\"kilograms\\":100', '\\"kilograms\\":90') }),
  ],
  ["another deed than was proven", "deed", "log", packWith(proofOf("l9", { record: "e2" }))],
  ["a path cut short", "short", "tree", packWith(proofOf("l9", { proof: provenAt(11).proof.slice(1) }))],
  ["credits retired for another event", "event", "event", packWith(proofOf("l11"))],
  [
    "a certificate changed",
    "certificate",
    "signature",
    packWith({ [`certificates/${number}.json`]: certificate.replace("会展公司", "别的公司") }),
  ],
];

/** Packs, good and broken: folders beside the files of the other forms. */
export const packs = {
  good,
  args: ["--keys", "keys/good.json", "--policy", "inclusion/policy"],
  broken,
};
