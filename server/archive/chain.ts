import type { CertificateState, ConfirmationRoute, ConfirmationState } from "../../shared/confirmation/confirmation.ts";
import type { Bearer } from "../../shared/event/event.ts";
import type { Step } from "../../shared/event/inventory.ts";
import type { Results } from "../../shared/event/results.ts";
import type { InventoryLine } from "../event/index.ts";
import type { Attachment } from "../file/index.ts";
import type { Material } from "./material.ts";
import type { Head, Proved, Sought } from "./proofs.ts";

/** An uploaded file, and its path in the pack: null if its content was deleted. */
export interface Placed {
  readonly file: Attachment;
  readonly path: string | null;
}
/** A file as named in the index. */
export interface Named {
  readonly name: string;
  readonly sha256: string;
  readonly path: string | null;
  readonly deletedOn: string | null;
}
/** A paper of the event, and the path of its PDF in the pack. */
export interface SetPaper {
  readonly path: string;
  readonly number: string;
  readonly titleZh: string;
  readonly titleEn: string;
}
/** An act in the log, and the path of its proof in the pack. */
export interface Logged {
  readonly type: string;
  readonly action: string;
  readonly index: number;
  readonly path: string;
}

export interface ChainLine {
  readonly n: number;
  readonly phase: InventoryLine["phase"];
  readonly stage: InventoryLine["stage"];
  readonly category: InventoryLine["category"];
  readonly quality: InventoryLine["quality"];
  readonly bearer: Bearer;
  readonly source: string;
  readonly activity: string;
  readonly unit: string;
  readonly note: string | null;
  readonly evidence: readonly Named[];
  readonly multipliers: InventoryLine["multipliers"];
  readonly factor: {
    readonly id: string | null;
    readonly version: number | null;
    readonly value: string;
    readonly unit: string;
    readonly source: string;
    readonly year: number | null;
    readonly verified: boolean;
  };
  readonly steps: readonly Step[];
  readonly kilogramsExact: string;
}
export interface ChainOffset {
  readonly product: string;
  readonly serials: string | null;
  readonly kilograms: number;
  readonly on: string | null;
  readonly share: Bearer | null;
  readonly tier: number | null;
  readonly clause: string | null;
  readonly log: readonly Logged[];
  readonly documents: readonly Named[];
}
/**
 * From the meter to the certificate: the content of a pack on an event, each item with its files. Kilograms are whole,
 * or exact to six decimals as text; days ISO.
 */
export interface Chain {
  readonly event: {
    readonly number: string;
    readonly titleZh: string;
    readonly titleEn: string | null;
    readonly organiser: string;
    readonly region: string;
    readonly place: string;
    readonly beginsOn: string;
    readonly endsOn: string;
    readonly participants: number;
    /** Who accounted outside the platform; null where it was accounted here. HN 三(三). */
    readonly accountedElsewhere: string | null;
  };
  readonly lines: readonly ChainLine[];
  readonly material: readonly Named[];
  readonly total: {
    readonly kilograms: number;
    readonly kilogramsExact: string;
    readonly byQuality: Results["byQuality"];
    readonly log: readonly Logged[];
  };
  readonly offsets: readonly ChainOffset[];
  readonly coveredKilograms: number;
  readonly pendingKilograms: number;
  readonly confirmations: readonly {
    readonly route: ConfirmationRoute | null;
    readonly state: ConfirmationState;
    readonly concludedOn: string | null;
    readonly log: readonly Logged[];
  }[];
  readonly certificates: readonly {
    readonly number: string;
    readonly state: CertificateState;
    readonly issuedOn: string;
    readonly file: string;
    readonly paper: string | null;
    readonly log: readonly Logged[];
  }[];
  readonly papers: readonly SetPaper[];
  readonly head: Head | null;
}
/** The files, proofs and papers that stand beside the material in the pack. */
interface Beside {
  readonly evidence: readonly Placed[];
  readonly proofs: readonly Placed[];
  readonly log: readonly { readonly deed: Sought; readonly entry: Proved; readonly path: string }[];
  readonly papers: readonly SetPaper[];
  readonly results: Results;
  readonly head: Head | null;
}

const named = ({ file: { name, sha256, deletedOn }, path }: Placed): Named => ({ name, sha256, path, deletedOn });
/** The proofs in the log of the acts on any of the records. */
const logged = (log: Beside["log"], ...records: readonly string[]): Logged[] =>
  log
    .filter(({ deed }) => records.includes(deed.record))
    .map(({ deed: { type, action }, entry: { index }, path }) => ({ type, action, index, path }));

export const chainOf = (material: Material, beside: Beside): Chain => ({
  event: chainEvent(material),
  ...chainInventory(material, beside),
  total: chainTotal(material, beside),
  offsets: [...allocatedOffsets(material, beside), ...committedOffsets(material, beside)],
  coveredKilograms: material.covered?.coveredKilograms ?? 0,
  pendingKilograms: material.covered?.pendingKilograms ?? 0,
  confirmations: material.confirmations.map(({ id, route, state, concludedOn }) => ({
    route,
    state,
    concludedOn,
    log: logged(beside.log, id),
  })),
  certificates: chainCertificates(material, beside),
  papers: beside.papers.filter(({ path }) => path.startsWith("papers/")),
  head: beside.head,
});

const chainEvent = ({ event, organiser }: Material): Chain["event"] => ({
  number: event.number,
  titleZh: event.titleZh,
  titleEn: event.titleEn ?? null,
  organiser,
  region: event.region,
  place: event.place,
  beginsOn: event.beginsOn,
  endsOn: event.endsOn,
  participants: event.participants,
  accountedElsewhere: event.accountedElsewhere,
});

/** The lines, actual ones before planned ones, and the evidence that none of them cites. */
function chainInventory({ lines }: Material, { evidence }: Beside): Pick<Chain, "lines" | "material"> {
  const cited = new Set(lines.flatMap((line) => line.evidence));
  const ordered = [
    ...lines.filter(({ phase }) => phase === "actual"),
    ...lines.filter(({ phase }) => phase === "planned"),
  ];
  return {
    lines: ordered.map((line, i) => chainLine(line, i + 1, evidence)),
    material: evidence.filter(({ file }) => !cited.has(file.id)).map(named),
  };
}

const chainLine = (line: InventoryLine, n: number, evidence: readonly Placed[]): ChainLine => ({
  n,
  phase: line.phase,
  stage: line.stage,
  category: line.category,
  quality: line.quality,
  bearer: line.bearer,
  source: line.source,
  activity: line.activity,
  unit: line.unit,
  note: line.note ?? null,
  multipliers: line.multipliers,
  evidence: evidence.filter(({ file }) => line.evidence.includes(file.id)).map(named),
  steps: line.steps,
  kilogramsExact: line.kilogramsExact,
  factor: {
    id: line.factor ?? null,
    version: line.factorVersion ?? null,
    value: line.factorValue,
    unit: line.factorUnit,
    source: line.factorSource,
    year: line.factorYear ?? null,
    verified: line.verified,
  },
});

const chainTotal = ({ event }: Material, { results, log }: Beside): Chain["total"] => ({
  kilograms: event.emissionsKilograms!,
  kilogramsExact: results.kilogramsExact,
  byQuality: results.byQuality,
  log: logged(log, event.id),
});

/** Units retired here, and foreign units, which the log proves by their check as well. */
const allocatedOffsets = ({ allocations }: Material, { proofs, log }: Beside): ChainOffset[] =>
  allocations.map(({ id, product, serials, kilograms, retiredOn, share, tier, clause, supply, source }) => ({
    product,
    serials,
    kilograms,
    on: retiredOn,
    share,
    tier,
    clause,
    log: logged(log, ...(source === "block" ? [supply] : [id, supply])),
    documents: proofs.filter(({ file }) => file.subjectId === supply).map(named),
  }));

/** Validated commitments to new sinks. */
const committedOffsets = ({ commitments }: Material, { log }: Beside): ChainOffset[] =>
  commitments.map(({ id, project, validatedKilograms, validatedOn }) => ({
    product: project,
    serials: null,
    kilograms: validatedKilograms!,
    on: validatedOn,
    share: null,
    tier: null,
    clause: null,
    log: logged(log, id),
    documents: [],
  }));

const chainCertificates = ({ certificates }: Material, { papers, log }: Beside): Chain["certificates"] =>
  certificates.map(({ id, number, state, issuedOn }) => ({
    number: number!,
    state,
    issuedOn: issuedOn!,
    file: `certificates/${number}.json`,
    paper: papers.find(({ path }) => path === `certificates/${number}.pdf`)?.path ?? null,
    log: logged(log, id),
  }));
