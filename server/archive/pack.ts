import { createHash } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { resultsOf } from "../../shared/event/results.ts";
import { certificateFile, claimsOf, publicPemOf } from "../confirmation/index.ts";
import { auditFor } from "../event/index.ts";
import type { Attachment } from "../file/index.ts";
import { fileOf } from "../paper/index.ts";
import type { Context } from "../platform/context.ts";
import { materialOf, type Material } from "./material.ts";
import type { Archive } from "./archive.entity.ts";
import { chainOf, type Placed } from "./chain.ts";
import type { PackFile, PackIndex } from "./pack-index.ts";
import { pageOf } from "./page.ts";
import { provedOf, type Sought } from "./proofs.ts";

/** A file of the pack, and its bytes, where they are not among the contents under its hash. */
export interface Part extends PackFile {
  readonly content?: Buffer;
}
/** The maximum evidence in one pack. */
const most = { bytes: 1024 * 1024 * 1024, files: 2000 };

const partOf = (path: string, content: string | Buffer): Part => {
  const bytes = Buffer.from(content as string);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), content: bytes };
};
const json = (path: string, value: unknown): Part => partOf(path, `${JSON.stringify(value, null, 1)}\n`);
/** File extensions: paths are ASCII, so that they unpack alike everywhere; the index has the original names. */
const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/json": "json",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};
const numbered = (n: number): string => String(n).padStart(3, "0");

/**
 * The acts of an event that the pack proves: its account, its retirements with their checks, its certificates and
 * papers.
 */
const deedsOf = ({ event, allocations, commitments, confirmations, certificates, papers }: Material): Sought[] => [
  { type: "event", record: event.id, action: "account" },
  ...allocations.flatMap(({ id, source, supply }) =>
    source === "block"
      ? [{ type: "block", record: supply, action: "retire" }]
      : [
          { type: "allocation", record: id, action: "retire" },
          { type: "foreignUnit", record: supply, action: "check" },
        ],
  ),
  ...commitments.map(({ id }) => ({ type: "commitment", record: id, action: "validate" })),
  ...confirmations.flatMap(({ id }) =>
    ["commit", "conclude", "approve"].map((action) => ({ type: "confirmation", record: id, action })),
  ),
  ...certificates.flatMap(({ id }) =>
    ["seal", "revoke", "replace"].map((action) => ({ type: "certificate", record: id, action })),
  ),
  ...papers.map(({ id }) => ({ type: "paper", record: id, action: "issue" })),
];

/** Uploaded files, each under its own number; those without content have no entry. */
async function placed(
  files: readonly Attachment[],
  under: string,
  { files: contents, store }: Context,
): Promise<{ readonly places: readonly Placed[]; readonly parts: readonly Part[] }> {
  const places: Placed[] = [];
  const parts: Part[] = [];
  const wanted = files.filter(({ deletedOn }) => !deletedOn).map(({ sha256 }) => sha256);
  const sizes = await contents!.sizesOf(store.reading, wanted);
  for (const [i, file] of files.entries()) {
    const bytes = file.deletedOn ? undefined : sizes.get(file.sha256);
    const path = bytes !== undefined ? `${under}/${numbered(i + 1)}.${endings[file.mediaType] ?? "bin"}` : null;
    places.push({ file, path });
    if (path) parts.push({ path, bytes: bytes!, sha256: file.sha256 });
  }
  return { places, parts };
}

/** The papers as PDF: those of certificates beside these, the others in order. */
const printed = ({ papers, certificates }: Material, context: Context): Promise<Part[]> =>
  Promise.all(
    papers.map(async (paper, i): Promise<Part> => {
      const { sha256, bytes } = await fileOf(paper, "pdf", context);
      const number = certificates.find(({ id }) => id === paper.subjectId)?.number;
      const path = number ? `certificates/${number}.pdf` : `papers/${numbered(i + 1)}-${paper.template}.pdf`;
      return { path, bytes, sha256 };
    }),
  );

const signed = ({ certificates }: Material): Part[] =>
  certificates.map(({ number, payload, signature, keyId }) =>
    partOf(`certificates/${number}.json`, certificateFile({ payload: payload!, signature: signature!, keyId: keyId! })),
  );

/** The newest head of the log, and the proofs of the event's acts under it. */
async function provedIn(material: Material, context: Context) {
  const sought = deedsOf(material);
  const { head, of: provedBy } = await provedOf(context.store, sought);
  const log = sought.flatMap((deed) => {
    const entry = provedBy(deed);
    return entry ? [{ deed, entry, path: `log/${deed.type}-${deed.action}-${entry.index}.json` }] : [];
  });
  return { head, log };
}

/** @throws Refusal LIMITED where there is more evidence than one pack holds. */
function assertFits({ files, proofs }: Material): void {
  const size = [...files, ...proofs].reduce((sum, { bytes }) => sum + bytes, 0);
  if (size <= most.bytes && files.length + proofs.length <= most.files) return;
  throw new Refusal("LIMITED", "this event has more evidence than one pack holds: download its files one by one", {
    field: "id",
    reason: "packTooLarge",
    most: most.bytes,
    clause: platformDefault,
  });
}

export interface Pack {
  readonly index: PackIndex;
  readonly parts: readonly Part[];
}

/** The parts below an index for people and one for machines, and the hash of every file. */
function bound(kept: readonly Part[], about: Omit<PackIndex, "format" | "files">): Pack {
  const listed = ({ path, bytes, sha256 }: Part): PackFile => ({ path, bytes, sha256 });
  const { madeAt, claim, ...chain } = about;
  const index = { format: "tanhui-evidence/1", madeAt, claim, ...chain, files: kept.map(listed) } as const;
  const page = partOf("index.html", pageOf(index));
  const whole: PackIndex = { ...index, files: [listed(page), ...index.files] };
  const indexes = [page, json("index.json", whole)];
  const sums = [...indexes, ...kept].map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
  return { index: whole, parts: [...indexes, partOf("SHA256SUMS", sums), ...kept] };
}

/**
 * The evidence pack of an event: meter → line → factor → total → serials → proof of cancellation → certificate, with an
 * index for people, one for machines, and the hash of every file.
 * @throws Refusal LIMITED where there is more evidence than one pack holds.
 */
export async function packOf(archive: Archive, context: Context): Promise<Pack> {
  const material = await materialOf(archive, context);
  const { event, lines, papers } = material;
  assertFits(material);
  const { head, log } = await provedIn(material, context);
  const evidence = await placed(material.files, "evidence", context);
  const proofs = await placed(material.proofs, "offset", context);
  const prints = await printed(material, context);
  const claim = (await claimsOf(context, [event.id])).get(event.id)!;
  const chain = chainOf(material, {
    evidence: evidence.places,
    proofs: proofs.places,
    log,
    papers: papers.map(({ number, titleZh, titleEn }, i) => ({ path: prints[i]!.path, number, titleZh, titleEn })),
    results: resultsOf(lines, "actual", event.participants),
    head,
  });
  const kept = [
    ...evidence.parts,
    ...proofs.parts,
    ...signed(material),
    ...prints,
    ...log.map(({ path, deed, entry }) => json(path, { ...deed, ...entry })),
    ...(head ? [json("log/head.json", head)] : []),
    partOf("keys/log.pem", publicPemOf(context.keys.log)),
    partOf("keys/certificate.pem", publicPemOf(context.keys.certificate)),
    partOf("inventory.xlsx", await auditFor(event.id, context, "zh")),
  ];
  return bound(kept, { madeAt: context.now, claim, ...chain });
}
