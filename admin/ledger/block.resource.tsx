import { ArrowRightLeft, CircleSlash, Gift, HandHeart, LockKeyhole } from "lucide-react";
import { accounts, purposes } from "../../shared/ledger/ledger.ts";
import { specialities } from "../../shared/methodology/methodology.ts";
import { dayAt, dayText, tonnes } from "../platform/day.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { StateChip, stateText } from "../platform/state.tsx";
import { blockList, blockOne, cancelBlock, donateBlock, handOverBlock, retireBlock } from "./documents.ts";

const amount: Field = {
  name: "kilograms",
  kind: "tonnes",
  unit: "tCO2e",
  initial: ({ kilograms }: { kilograms: number }) => (kilograms / 1000).toFixed(3),
} as Field;
/** An entry that came from the side to which this one goes. */
const corrected: Field = {
  name: "corrects",
  kind: "record",
  of: "Transfer",
  filter: { kind: ["transfer"] },
  likely: ({ to }) => (to ? { giver: to } : {}),
  aside: ({ at, kilograms }: { at: string; kilograms: number }) => `${dayText(dayAt(at), true)} ${tonnes(kilograms)}`,
  optional: true,
} as Field;
const mine = (
  { account, holder }: { account: string; holder?: { id: string } | null },
  me: { organization?: { id: string } },
): boolean => account === "held" && !!holder && holder.id === me.organization?.id;

export default resourceOf({
  type: "Block",
  list: blockList,
  one: blockOne,
  title: ({ serials }) => serials,
  search: "methodologyCode",
  lead: ({ account }) => <StateChip type="Block" state={account} />,
  columns: [
    {
      source: "account",
      narrow: "head",
      sort: true,
      show: ({ account }) => <StateChip type="Block" state={account} look="quiet" />,
      text: ({ account }) => stateText("Block", account),
    },
    { source: "serials", kind: "serial", narrow: "title" },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    { source: "holder", kind: "record", of: "Organization", narrow: "line" },
    { source: "project", kind: "ref", of: "Project" },
    { source: "methodologyCode", kind: "serial", sort: true },
    { source: "vintage", sort: true },
    { source: "event", kind: "ref", of: "Event" },
  ],
  filters: [
    { source: "account", of: "account", values: accounts },
    { source: "speciality", of: "speciality", values: specialities },
  ],
  views: [
    { name: "held", filter: { account: ["held"] } },
    { name: "retired", filter: { account: ["retired"] } },
  ],
  facts: [
    {
      name: "credits",
      facts: [
        { source: "serials", kind: "serial", wide: true },
        { source: "kilograms", kind: "kilograms" },
        { source: "account", kind: "choice", of: "account" },
        { source: "holder", kind: "record", of: "Organization" },
        { source: "event", kind: "ref", of: "Event" },
        { source: "vintage" },
        { source: "speciality", kind: "choice", of: "speciality" },
        { source: "demonstration", kind: "flag" },
      ],
    },
    {
      name: "origin",
      facts: [
        { source: "project", kind: "ref", of: "Project" },
        { source: "methodologyCode", kind: "serial" },
        { source: "mechanism", kind: "serial" },
        { source: "batch.kilograms", kind: "kilograms" },
        { source: "batch.issuedAt", kind: "instant" },
        { source: "region", kind: "region" },
        { source: "policyOn", kind: "day" },
      ],
    },
  ],
  verbs: {
    handOver: {
      document: handOverBlock,
      Icon: ArrowRightLeft,
      open: mine,
      fields: [
        { name: "to", kind: "record", of: "Organization" },
        amount,
        corrected,
        { name: "note", kind: "long", optional: true },
      ],
    },
    retire: {
      document: retireBlock,
      Icon: LockKeyhole,
      open: mine,
      fields: [
        amount,
        { name: "purpose", kind: "choice", of: "purpose", choices: purposes },
        { name: "organization", kind: "record", of: "Organization", optional: true },
        { name: "beneficiary", optional: true, when: ({ organization }) => !organization },
        { name: "statement", kind: "long" },
      ],
    },
    donate: {
      document: donateBlock,
      Icon: Gift,
      grave: true,
      open: mine,
      fields: [
        amount,
        { name: "event", kind: "record", of: "Event", filter: { state: ["planned", "accounted"] }, optional: true },
      ],
    },
    supply: { to: ({ id }) => `/Offer/create?block=${id}`, Icon: HandHeart, open: mine },
    cancel: { document: cancelBlock, Icon: CircleSlash, grave: true, open: mine, fields: [amount] },
  },
  parts: async () => {
    const { Story } = await import("./entries.tsx");
    return { Below: ({ record }) => <Story of={record} /> };
  },
});
