import {
  BadgeCheck,
  Calculator,
  FileSignature,
  FileText,
  HandHeart,
  Import,
  LogOut,
  Megaphone,
  MessageSquareWarning,
  PencilLine,
  Send,
} from "lucide-react";
import {
  bearers,
  eventKinds,
  eventLevels,
  eventLifecycle,
  hostKinds,
  isOperation,
  stages,
  warnings,
  type EventKind,
} from "../../shared/event/event.ts";
import { confirmationRoutes } from "../../shared/confirmation/confirmation.ts";
import { publications, type Decision } from "../../shared/policy/decision.ts";
import { accountingWays, channels } from "../../shared/event/registration-form.ts";
import { addDays, dayText, numberText, today } from "../platform/day.ts";
import { Due } from "../platform/clock.tsx";
import { resourceOf, type Field } from "../platform/resource.ts";
import { StateChip, stateText } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import {
  accountEvent,
  accountEventElsewhere,
  announceEvent,
  chooseSupply,
  draftConfirmation,
  draftEvent,
  editEvent,
  eventList,
  eventOne,
  explainDelay,
  fileRegistration,
  planEvent,
  withdrawEvent,
} from "./documents.ts";
import { BeforePlan } from "./before-plan.tsx";
import { FollowsLive } from "./follows-live.tsx";
import { issueEventPaper } from "../paper/documents.ts";

const what: readonly Field[] = [
  { name: "titleZh" },
  { name: "titleEn", optional: true },
  { name: "kind", kind: "choice", of: "eventKind", choices: eventKinds },
  { name: "hostKind", kind: "choice", choices: hostKinds },
  { name: "level", kind: "choice", choices: eventLevels, initial: () => "provincial" },
  { name: "promised", kind: "flag" },
  {
    name: "coOrganisers",
    kind: "long",
    optional: true,
    initial: (record?: { coOrganisers?: readonly string[] }) => (record?.coOrganisers ?? []).join("\n"),
  } as Field,
];
/** A separate label for what is accounted by period. */
const isReported = ({ kind }: Readonly<Record<string, unknown>>): boolean => isOperation(kind as EventKind);
const when: readonly Field[] = [
  { name: "region", kind: "region" },
  { name: "city", kind: "city", optional: true },
  { name: "place" },
  { name: "beginsOn", kind: "day" },
  { name: "endsOn", kind: "day" },
  { name: "participants", kind: "whole", unit: "people" },
  { name: "personTimes", kind: "whole", unit: "personTimes", optional: true },
  { name: "areaSquareMetres", kind: "whole", unit: "squareMetres", optional: true },
  { name: "onlineAttendance", kind: "whole", unit: "people", optional: true, when: (answers) => !isReported(answers) },
  { name: "contact", optional: true },
];
const plan: readonly Field[] = [
  { name: "boundary", kind: "choices", of: "stage", choices: stages, initial: () => stages },
  { name: "measures", kind: "long", optional: true },
  { name: "offsetMethod", kind: "long", optional: true },
  { name: "offsetBy", kind: "choices", of: "bearer", choices: bearers, initial: () => ["organiser"] },
  { name: "intendedRoute", kind: "choice", of: "route", choices: confirmationRoutes, optional: true },
  { name: "accountingWay", kind: "choice", choices: accountingWays, optional: true },
  { name: "accountingBody", optional: true, when: ({ accountingWay }) => accountingWay === "body" },
  { name: "neutralBy", kind: "day", optional: true },
  { name: "content", kind: "long", optional: true },
  { name: "responsible", optional: true },
];
/** Further organisers are entered one per line. */
const inputOf = ({ coOrganisers, ...rest }: Readonly<Record<string, unknown>>): object => ({
  ...rest,
  ...(typeof coOrganisers === "string" && { coOrganisers: coOrganisers.split("\n").filter((one) => one.trim()) }),
});

interface Standing {
  readonly state: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly claim: string;
  readonly coverage?: { readonly state: string } | null;
  readonly certificates: readonly { readonly state: string }[];
}
/**
 * What a day that has passed makes of a state; once accounted, the claim that the event may make; and a certificate
 * where it has one.
 */
const standing = ({ state, beginsOn, endsOn, claim, certificates }: Standing): string => {
  if (state === "draft" && beginsOn < today()) return "unplanned";
  if (state === "planned" && endsOn < today()) return "ended";
  if (state !== "accounted") return state;
  const certified =
    claim === "neutral" && certificates.some((one) => one.state === "valid" || one.state === "revocationIntended");
  return certified ? "certified" : claim;
};
const isCovered = ({ coverage }: Pick<Standing, "coverage">): boolean => coverage?.state === "covered";

const wantsOffsets = ({ state, coverage }: Pick<Standing, "state" | "coverage">): boolean =>
  state === "accounted" && !isCovered({ coverage: coverage ?? null });

export default resourceOf({
  type: "Event",
  list: eventList,
  one: eventOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ number }) => number,
  search: "titleZh",
  numbers: ["number", "titleEn"],
  files: true,
  papers: true,
  columns: [
    {
      source: "state",
      narrow: "head",
      sort: true,
      show: (it) => <StateChip type="Event" state={standing(it)} look="quiet" />,
      text: (it) => stateText("Event", standing(it)),
    },
    { source: "titleZh", narrow: "title", sort: true, text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: "number", kind: "serial", sort: true },
    { source: "organiser", kind: "name" },
    { source: "city", kind: "region", narrow: "line" },
    { source: "beginsOn", kind: "day", sort: true },
    { source: "participants", kind: "whole", unit: "people", sort: true },
    { source: "emissionsKilograms", kind: "kilograms", narrow: "line" },
    { source: "dueOn", kind: "due", narrow: "head", show: (it) => <Due on={isCovered(it) ? null : it.dueOn} /> },
  ],
  filters: [
    { source: "state", values: eventLifecycle.states },
    { source: "kind", of: "eventKind", values: eventKinds },
    { source: "hostKind", of: "hostKind", values: hostKinds },
    { source: "warned", of: "warning", values: Object.keys(warnings) },
  ],
  views: [
    { name: "planned", filter: { state: ["planned"] } },
    { name: "accounted", filter: { state: ["accounted"] } },
  ],
  lead: ({ beginsOn, endsOn, participants, organiser }) => (
    <>
      <span>
        {dayText(beginsOn, true)} – {dayText(endsOn)}
      </span>
      <span>
        {numberText(participants)} {t("unit.people")}
      </span>
      {organiser && <span>{either(organiser.name, organiser.nameEn)}</span>}
    </>
  ),
  parts: async () => {
    const [{ Inventory }, { Offset }, { Decided }] = await Promise.all([
      import("./inventory.tsx"),
      import("./offset.tsx"),
      import("./decided.tsx"),
    ]);
    return { Top: Inventory, Aside: Offset, Below: Decided };
  },
  standing,
  settled: isCovered,
  facts: [
    {
      name: "event",
      facts: [
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "kind", kind: "choice", of: "eventKind" },
        { source: "hostKind", kind: "choice", of: "hostKind" },
        { source: "level", kind: "choice", of: "level" },
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "place" },
        { source: "beginsOn", kind: "day" },
        { source: "endsOn", kind: "day" },
        { source: "participants", kind: "whole", unit: "people" },
        { source: "personTimes", kind: "whole", unit: "personTimes" },
        { source: "areaSquareMetres", kind: "whole", unit: "squareMetres" },
        { source: "onlineAttendance", kind: "whole", unit: "people" },
        { source: "promised", kind: "flag" },
        {
          source: "coOrganisers",
          text: ({ coOrganisers }) => (coOrganisers as readonly string[]).join(t("any.listComma")) || "—",
        },
        { source: "policyOn", kind: "day" },
        { source: "contact" },
        { source: "dueClause" },
        { source: "warned", kind: "choice", of: "warning" },
        { source: "delayReason", kind: "long" },
      ],
    },
    {
      name: "plan",
      facts: [
        { source: "plannedKilograms", kind: "kilograms" },
        { source: "emissionsKilograms", kind: "kilograms" },
        { source: "participantsKilograms", kind: "kilograms" },
        { source: "boundary", kind: "choices", of: "stage" },
        { source: "plannedOn", kind: "day" },
        { source: "accountedAt", kind: "instant" },
        { source: "sequence", kind: "whole" },
        { source: "measures", kind: "long" },
        { source: "offsetMethod", kind: "long" },
      ],
    },
  ],
  track: ["draft", "planned", "accounted"],
  verbs: {
    plan: {
      document: planEvent,
      Icon: Send,
      Before: BeforePlan,
      until: ({ beginsOn }) => ({ day: beginsOn, say: t("event.planUntil", { day: dayText(beginsOn) }) }),
    },
    account: {
      document: accountEvent,
      Icon: Calculator,
      from: ({ endsOn }) => {
        const day = addDays(endsOn, 1);
        return { day, say: t("event.accountFrom", { day: dayText(day) }) };
      },
      fields: [
        {
          name: "participants",
          kind: "whole",
          unit: "people",
          optional: true,
          initial: ({ participants }: { participants: number }) => String(participants),
        } as Field,
      ],
    },
    elsewhere: {
      document: accountEventElsewhere,
      Icon: Import,
      fields: [
        { name: "emissionsKilograms", kind: "tonnes", unit: "tCO2e" },
        { name: "method", kind: "long" },
      ],
      open: ({ moves, endsOn }) => endsOn < today() && moves.some(({ action }) => action === "account"),
    },
    register: {
      document: fileRegistration,
      begins: "Registration",
      Icon: FileSignature,
      variables: ({ id }) => ({ event: id }),
      open: ({ state, organiser, registrations, decision }, { organization }) =>
        state === "planned" &&
        organiser?.id === organization?.id &&
        registrations.length === 0 &&
        !!(decision as Decision | null)?.forms.some(({ form }) => form === "registration"),
    },
    announce: {
      document: announceEvent,
      Icon: Megaphone,
      fields: [
        { name: "publication", kind: "choice", choices: publications },
        { name: "channel", kind: "choice", choices: channels },
        { name: "url" },
        { name: "publishedOn", kind: "day" },
      ],
      variables: ({ id }, answers) => ({ event: id, ...answers }),
      open: ({ state, organiser }, { organization }) =>
        (state === "planned" || state === "accounted") && organiser?.id === organization?.id,
    },
    confirm: {
      document: draftConfirmation,
      begins: "Confirmation",
      Icon: BadgeCheck,
      fields: [{ name: "pledge", kind: "flag" }],
      variables: ({ id }, { pledge }) => ({ event: id, statement: { pledge } }),
      open: ({ coverage, organiser, confirmations }, { organization }) =>
        coverage?.state === "covered" &&
        organiser?.id === organization?.id &&
        !confirmations.some(({ state }) => state !== "withdrawn" && state !== "notConfirmed"),
    },
    choose: {
      document: chooseSupply,
      Icon: HandHeart,
      fields: [
        { name: "supply", kind: "record", of: "Offer", filter: { state: ["open"] } },
        { name: "kilograms", kind: "tonnes", unit: "tCO2e" },
        { name: "share", kind: "choice", of: "bearer", choices: bearers, initial: () => "organiser" },
        { name: "reason", kind: "long" },
      ],
      variables: ({ id }, answers) => ({ event: id, ...answers }),
      open: (it, { organization }) => wantsOffsets(it) && it.organiser?.id === organization?.id,
    },
    issuePaper: {
      document: issueEventPaper,
      Icon: FileText,
      fields: [
        {
          name: "template",
          kind: "choice",
          of: "eventPaper",
          choices: ["eventPlan", "sichuanRegistration", "eventCommitment", "eventDisclosure"],
        },
      ],
      variables: ({ id }, { template }) => ({ event: id, template }),
      open: ({ state, organiser }, { organization }) =>
        (state === "planned" || state === "accounted") && organiser?.id === organization?.id,
    },
    explainDelay: {
      document: explainDelay,
      Icon: MessageSquareWarning,
      fields: [{ name: "reason", kind: "long" }],
      open: (it, { organization }) => wantsOffsets(it) && !!it.warned && it.organiser?.id === organization?.id,
    },
    edit: {
      document: editEvent,
      prefill: true,
      Icon: PencilLine,
      fields: [...what, ...when, ...plan],
      open: ({ moves }) => moves.some(({ action }) => action === "plan"),
      variables: ({ id, revision }, answers) => ({ id, revision, input: inputOf(answers) }),
    },
    withdraw: { document: withdrawEvent, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: LogOut },
  },
  create: {
    document: draftEvent,
    verb: "draft",
    parts: [
      { name: "what", fields: what },
      { name: "when", fields: when, Helper: FollowsLive },
      { name: "plan", fields: plan },
    ],
    variables: (input) => ({ input: inputOf(input) }),
  },
});
