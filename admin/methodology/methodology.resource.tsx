import {
  Archive,
  Ban,
  BadgeCheck,
  CircleSlash,
  ClipboardCheck,
  CopyPlus,
  Dices,
  FilePenLine,
  Gavel,
  Handshake,
  Megaphone,
  PencilLine,
  Send,
  Undo2,
  Users,
  UserX,
} from "lucide-react";
import { kinds, specialities, verdicts } from "../../shared/methodology/methodology.ts";
import { sourceKinds } from "../../shared/draw/draw.ts";
import { Commit } from "../draw/commit.tsx";
import { dayAt, instantText } from "../platform/day.ts";
import { resourceOf, type Field, type Me } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { CopyFrom } from "./copy-from.tsx";
import {
  acceptMethodology,
  announcePanel,
  closeMethodology,
  conveneMethodology,
  draftMethodology,
  editMethodology,
  fileMethodology,
  joinMethodology,
  giveOpinion,
  methodologyList,
  methodologyOne,
  publiciseMethodology,
  recusePanelSeat,
  rejectMethodology,
  returnMethodology,
  reviseMethodology,
  revokeMethodology,
  submitMethodology,
  supersedeMethodology,
  withdrawMethodology,
} from "./documents.ts";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];
const input: readonly Field[] = [
  { name: "code" },
  { name: "titleZh" },
  { name: "titleEn" },
  { name: "speciality", kind: "choice", choices: specialities },
  {
    name: "authors",
    kind: "long",
    optional: true,
    initial: (record: never) => ((record as { authors?: readonly string[] } | undefined)?.authors ?? []).join("\n"),
  },
];
const document: readonly Field[] = [{ name: "document", kind: "json" }];
/** The names that were entered, one per line. */
const namesIn = (text: unknown): string[] =>
  String(text ?? "")
    .split(/[\n,，、;；]+/)
    .map((one) => one.trim())
    .filter(Boolean);

interface Seated {
  readonly state?: string | null;
  readonly round: number;
  readonly seats: readonly {
    readonly id: string;
    readonly round: number;
    readonly state: string;
    readonly expert?: { readonly id: string } | null;
    readonly moves?: readonly { readonly action: string }[] | null;
  }[];
}
/** The reader's own seat in the open round. */
const mySeat = ({ state, round, seats }: Seated, { id }: Me) =>
  state === "underReview" ? seats.find((seat) => seat.round === round && seat.expert?.id === id) : undefined;

export default resourceOf({
  type: "Methodology",
  list: methodologyList,
  one: methodologyOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ number, code }) => number ?? code,
  search: "titleZh",
  numbers: ["code", "number", "titleEn"],
  files: true,
  papers: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "titleZh", narrow: "title", sort: true, text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: "code", kind: "serial", sort: true },
    { source: "applicant", kind: "name", narrow: "line" },
    { source: "kind", kind: "choice", of: "kind", sort: true },
    { source: "speciality", kind: "choice", of: "speciality", narrow: "line", sort: true },
    { source: "region", kind: "region", sort: true },
    { source: "round", kind: "whole", sort: true },
    { source: "filedOn", kind: "day" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Methodology") },
    { source: "kind", of: "kind", values: kinds },
    { source: "speciality", of: "speciality", values: specialities },
  ],
  views: [
    { name: "review", filter: { state: ["submitted", "accepted", "underReview", "advised"] } },
    { name: "notice", filter: { state: ["publicNotice"] } },
    { name: "filed", filter: { state: ["filed"] } },
  ],
  lead: ({ round, applicant, version, kind, demonstration }) => (
    <>
      {round > 0 && <span>{t("finding.round", { n: round })}</span>}
      {applicant && <span>{either(applicant.name, applicant.nameEn)}</span>}
      {version > 0 && <span>V{String(version).padStart(2, "0")}</span>}
      {kind === "emission" && <span>{t("kind.emission")}</span>}
      {demonstration && <span>{t("methodology.demonstration")}</span>}
    </>
  ),
  parts: async () => {
    const [{ Document }, { Panel }, { Review }] = await Promise.all([
      import("./document.tsx"),
      import("./panel.tsx"),
      import("./review.tsx"),
    ]);
    return { Top: Document, Aside: Panel, Below: Review };
  },
  facts: [
    {
      name: "application",
      facts: [
        { source: "applicant", kind: "record", of: "Organization" },
        { source: "authors", show: ({ authors }) => <>{(authors as readonly string[]).join(t("any.comma")) || "—"}</> },
        { source: "code", kind: "serial" },
        { source: "kind", kind: "choice", of: "kind" },
        { source: "speciality", kind: "choice", of: "speciality" },
        { source: "region", kind: "region" },
        { source: "policyOn", kind: "day" },
        { source: "number", kind: "serial" },
        { source: "version", show: ({ version }) => (version > 0 ? `V${String(version).padStart(2, "0")}` : "—") },
        { source: "noticeBeganOn", kind: "day" },
        { source: "noticeEndsOn", kind: "day" },
        { source: "filedOn", kind: "day" },
        { source: "jointModality", kind: "choice", of: "modality" },
        { source: "jointDepartment", kind: "record", of: "Organization" },
        { source: "jointOn", kind: "day" },
        { source: "demonstration", kind: "flag" },
        { source: "documentHash", kind: "serial", wide: true },
      ],
    },
  ],
  track: ["draft", "submitted", "accepted", "underReview", "advised", "publicNotice", "filed"],
  verbs: {
    opine: {
      document: giveOpinion,
      Icon: Gavel,
      fields: [
        { name: "verdict", kind: "choice", choices: verdicts },
        { name: "conditions", kind: "long", when: ({ verdict }) => verdict === "carryWithConditions" },
        { name: "text", kind: "long" },
      ],
      open: (record, me) => mySeat(record, me)?.state === "seated",
      variables: ({ id }, { verdict, conditions, text }) => ({
        methodology: id,
        verdict,
        text,
        ...(verdict === "carryWithConditions" && { conditions }),
      }),
    },
    recuse: {
      document: recusePanelSeat,
      Icon: UserX,
      grave: true,
      fields: reason,
      open: (record, me) => mySeat(record, me)?.moves?.some(({ action }) => action === "recuse") === true,
      variables: ({ seats, round }, { reason: why }) => ({
        id: seats.find((seat) => seat.round === round && seat.moves?.length)?.id,
        reason: why,
      }),
    },
    announce: {
      document: announcePanel,
      Icon: Dices,
      Before: () => <Commit />,
      fields: [
        { name: "sourceKind", kind: "choice", of: "sourceKind", choices: sourceKinds },
        { name: "source" },
        { name: "sourceDueAt", kind: "instant" },
        { name: "commitment" },
      ],
      open: ({ state, moves, draw }) =>
        state === "accepted" && draw?.state !== "committed" && (moves ?? []).some(({ action }) => action === "convene"),
      variables: ({ id }, input) => ({ methodology: id, input }),
    },
    convene: {
      document: conveneMethodology,
      Icon: Users,
      fields: [{ name: "secret" }, { name: "value" }],
      from: ({ draw }) =>
        draw
          ? { day: dayAt(draw.sourceDueAt), say: t("methodology.revealFrom", { at: instantText(draw.sourceDueAt) }) }
          : { day: "9999", say: t("methodology.drawFirst") },
    },
    submit: { document: submitMethodology, Icon: Send },
    accept: { document: acceptMethodology, Icon: ClipboardCheck },
    close: { document: closeMethodology, Icon: Gavel },
    publicise: { document: publiciseMethodology, Icon: Megaphone },
    join: {
      document: joinMethodology,
      Icon: Handshake,
      open: ({ state, jointModality, jointDepartment, region }, { parties }) =>
        state === "publicNotice" &&
        !!jointModality &&
        !jointDepartment &&
        parties.some((one) => one.kind === "sectorDepartment" && one.region === region),
    },
    file: { document: fileMethodology, fields: [{ name: "demonstration", kind: "flag" }], Icon: BadgeCheck },
    write: {
      to: ({ id }) => `/Methodology/${id}/document`,
      Icon: FilePenLine,
      open: ({ moves }) => moves.some(({ action }) => action === "submit"),
    },
    edit: {
      document: editMethodology,
      fields: input,
      prefill: true,
      Icon: PencilLine,
      open: ({ moves }) => moves.some(({ action }) => action === "submit"),
      variables: ({ id, revision, document: text }, { authors, ...answers }) => ({
        id,
        revision,
        input: { ...answers, authors: namesIn(authors), document: text },
      }),
    },
    revise: {
      document: reviseMethodology,
      Icon: CopyPlus,
      open: ({ state, applicant }, { organization }) =>
        state === "filed" && !!organization && applicant?.id === organization.id,
      variables: ({ id }) => ({ id }),
    },
    return: { document: returnMethodology, fields: reason, grave: true, Icon: Undo2 },
    reject: { document: rejectMethodology, fields: reason, grave: true, Icon: Ban },
    supersede: {
      document: supersedeMethodology,
      fields: [
        { name: "successor", kind: "record", of: "Methodology", filter: { state: ["filed"] } },
        { name: "on", kind: "day", optional: true },
      ],
      grave: true,
      Icon: Archive,
    },
    revoke: { document: revokeMethodology, fields: reason, grave: true, Icon: CircleSlash },
    withdraw: { document: withdrawMethodology, grave: true, Icon: Undo2 },
  },
  create: {
    document: draftMethodology,
    verb: "draft",
    parts: [
      { name: "what", fields: [{ name: "region", kind: "region" }, ...input] },
      { name: "document", fields: document, Helper: CopyFrom },
    ],
    variables: ({ region, authors, ...rest }) => ({ region, input: { ...rest, authors: namesIn(authors) } }),
  },
});
