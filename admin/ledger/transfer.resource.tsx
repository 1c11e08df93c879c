import { purposes, transferKinds } from "../../shared/ledger/ledger.ts";
import { beneficiaryOf, choiceText } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statementText } from "./statement.ts";
import { transferList, transferOne } from "./documents.ts";

export default resourceOf({
  type: "Transfer",
  list: transferList,
  one: transferOne,
  title: ({ kind, serials }) => `${choiceText("transferKind", kind)} ${serials}`,
  search: "beneficiary",
  sort: { field: "at", order: "DESC" },
  columns: [
    { source: "kind", kind: "choice", of: "transferKind", narrow: "head", sort: true },
    { source: "serials", kind: "serial", narrow: "title" },
    { source: "kilograms", kind: "kilograms", narrow: "line", sort: true },
    { source: "giver", kind: "name" },
    { source: "taker", kind: "name", narrow: "line" },
    { source: "event", kind: "ref", of: "Event" },
    { source: "at", kind: "instant", narrow: "head", sort: true },
  ],
  filters: [
    { source: "kind", of: "transferKind", values: transferKinds },
    { source: "purpose", of: "purpose", values: purposes },
  ],
  views: [
    { name: "issue", filter: { kind: ["issue"] } },
    { name: "retire", filter: { kind: ["retire", "cancel"] } },
  ],
  facts: [
    {
      name: "entry",
      facts: [
        { source: "kind", kind: "choice", of: "transferKind" },
        { source: "kilograms", kind: "kilograms" },
        { source: "at", kind: "instant" },
        { source: "serials", kind: "serial", wide: true },
        { source: "giver", kind: "record", of: "Organization" },
        { source: "taker", kind: "record", of: "Organization" },
        { source: "clause" },
        { source: "project", kind: "ref", of: "Project" },
        { source: "event", kind: "ref", of: "Event" },
        { source: "purpose", kind: "choice", of: "purpose" },
        { source: "beneficiary", text: (transfer) => beneficiaryOf(transfer) ?? "—" },
        { source: "statement", wide: true, text: ({ statement }) => statementText(statement) },
        { source: "block", kind: "ref", of: "Block" },
        { source: "corrects", kind: "ref", of: "Transfer" },
      ],
    },
  ],
});
