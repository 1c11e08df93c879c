import {
  Activity,
  ArrowRightLeft,
  BadgeCheck,
  BellRing,
  BookOpenText,
  Building2,
  CalendarDays,
  ClipboardCheck,
  ClipboardList,
  Coins,
  Dices,
  Eye,
  FileArchive,
  FileCheck2,
  FilePen,
  Flame,
  FileStack,
  Files,
  FileSignature,
  Gavel,
  HandHeart,
  Handshake,
  Import,
  Inbox,
  Kanban,
  Landmark,
  Link2,
  ListChecks,
  Megaphone,
  MessageSquareText,
  Network,
  Scale,
  Sigma,
  Sprout,
  TreePine,
  UserCheck,
  Users,
  type LucideIcon,
} from "lucide-react";
import type { PartyKind } from "../shared/identity/role.ts";
import type { Key } from "./messages.ts";

interface Item {
  readonly to: string;
  readonly label: Key;
  readonly Icon: LucideIcon /** Whose tasks are counted beside it. */;
  readonly type?: string /** Whom it concerns; everybody if left out. */;
  readonly for?: readonly PartyKind[];
}
interface Section {
  readonly title?: Key;
  readonly items: readonly Item[];
}
const office: readonly PartyKind[] = [
  "department",
  "operator",
  "certificateOffice",
  "administrator",
  "auditor",
  "subCentre",
  "cityBureau",
];

/** The ways through the console, along the story: from a method to reductions, to an event, to what is checked afterwards. */
export const menu: readonly Section[] = [
  {
    items: [
      { to: "/", label: "menu.home", Icon: Inbox },
      { to: "/Paper", label: "Paper.many", Icon: Files, type: "Paper" },
    ],
  },
  {
    title: "menu.reductions",
    items: [
      { to: "/Methodology", label: "Methodology.many", Icon: BookOpenText, type: "Methodology" },
      { to: "/PanelSeat", label: "PanelSeat.many", Icon: Gavel, type: "PanelSeat", for: ["expert"] },
      { to: "/Project", label: "Project.many", Icon: Sprout, type: "Project" },
      { to: "/bring", label: "bring.title", Icon: Import, for: ["department"] },
      { to: "/Push", label: "Push.many", Icon: BellRing, type: "Push", for: ["projectDeveloper"] },
      { to: "/Promotion", label: "Promotion.many", Icon: Megaphone, type: "Promotion" },
      { to: "/Issuance", label: "Issuance.many", Icon: FileStack, type: "Issuance" },
      { to: "/Reversal", label: "Reversal.many", Icon: Flame, type: "Reversal" },
      { to: "/Block", label: "Block.many", Icon: Coins, type: "Block" },
      { to: "/Handover", label: "Handover.many", Icon: ArrowRightLeft, type: "Handover" },
      { to: "/Offer", label: "Offer.many", Icon: HandHeart, type: "Offer" },
      { to: "/Trade", label: "Trade.many", Icon: Handshake, type: "Trade" },
      { to: "/Factor", label: "Factor.many", Icon: Sigma },
    ],
  },
  {
    title: "menu.events",
    items: [
      { to: "/Event", label: "Event.many", Icon: CalendarDays, type: "Event" },
      {
        to: "/Registration",
        label: "Registration.many",
        Icon: FilePen,
        type: "Registration",
        for: ["organiser", ...office],
      },
      { to: "/queue", label: "menu.queue", Icon: Kanban, for: ["department", "operator", "administrator", "auditor"] },
      { to: "/Allocation", label: "Allocation.many", Icon: Link2, type: "Allocation" },
      { to: "/Commitment", label: "Commitment.many", Icon: TreePine, type: "Commitment" },
      { to: "/ForeignUnit", label: "ForeignUnit.many", Icon: Landmark, type: "ForeignUnit" },
      {
        to: "/Admission",
        label: "Admission.many",
        Icon: ListChecks,
        for: ["department", "operator", "administrator", "auditor"],
      },
      { to: "/Confirmation", label: "Confirmation.many", Icon: FileCheck2, type: "Confirmation" },
      {
        to: "/Evaluation",
        label: "Evaluation.many",
        Icon: ClipboardCheck,
        type: "Evaluation",
        for: ["evaluationBody", "organiser", ...office],
      },
      { to: "/Certificate", label: "Certificate.many", Icon: BadgeCheck, type: "Certificate" },
      { to: "/EventRegister", label: "EventRegister.many", Icon: ClipboardList, type: "EventRegister", for: office },
      {
        to: "/registers",
        label: "register.due",
        Icon: ListChecks,
        for: ["department", "operator", "administrator", "auditor"],
      },
      {
        to: "/Archive",
        label: "Archive.many",
        Icon: FileArchive,
        for: ["organiser", "evaluationBody", "inspectionBody", ...office],
      },
    ],
  },
  {
    title: "menu.oversight",
    items: [
      { to: "/CheckPlan", label: "CheckPlan.many", Icon: ClipboardList, type: "CheckPlan" },
      { to: "/SpotCheck", label: "SpotCheck.many", Icon: Eye, type: "SpotCheck" },
      {
        to: "/Case",
        label: "Case.many",
        Icon: Gavel,
        type: "Case",
        for: ["projectDeveloper", "organiser", "creditHolder", ...office],
      },
      {
        to: "/Comment",
        label: "Comment.many",
        Icon: MessageSquareText,
        type: "Comment",
        for: ["methodologyDeveloper", "projectDeveloper", ...office],
      },
      { to: "/Draw", label: "Draw.many", Icon: Dices, type: "Draw" },
      { to: "/Body", label: "Body.many", Icon: Scale, type: "Body" },
      {
        to: "/Relation",
        label: "Relation.many",
        Icon: Network,
        for: ["expert", "validationBody", "verificationBody", "evaluationBody", "inspectionBody", ...office],
      },
      {
        to: "/Contract",
        label: "Contract.many",
        Icon: FileSignature,
        for: ["organiser", "validationBody", "verificationBody", "evaluationBody", "inspectionBody", ...office],
      },
      { to: "/CommitteeMember", label: "CommitteeMember.many", Icon: Users, for: office },
      { to: "/Organization", label: "Organization.many", Icon: Building2, for: office },
      { to: "/Membership", label: "Membership.many", Icon: UserCheck, type: "Membership", for: office },
      { to: "/journal", label: "menu.journal", Icon: Activity, for: office },
    ],
  },
];
