import { Button } from "@mui/material";
import { Undo2 } from "lucide-react";
import { Link } from "react-router";
import { invitationDays } from "../../shared/identity/invitation.ts";
import { ofCities, partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { instantText } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { invitationList, invitationOne, invite, withdrawInvitation } from "./documents.ts";
import { ShownOnce } from "./shown-once.tsx";

/** What became of an invitation: it was sent, or its link is handed over. */
const Made = ({ made: { id, url, until } }: { made: { id: string; url?: string | null; until: string } }) => (
  <>
    <p>{t(url ? "invitation.handOver" : "invitation.sent", { until: instantText(until) })}</p>
    {url && <ShownOnce text={url} />}
    <p>
      <Button component={Link} to={`/Invitation/${id}`} variant="outlined">
        {t("invitation.open")}
      </Button>
    </p>
  </>
);

/** Whom the administrators of a region have invited, as what, and what became of it. */
export default resourceOf({
  type: "Invitation",
  list: invitationList,
  one: invitationOne,
  title: ({ email, kind }) => `${email ?? "—"}·${choiceText("party", kind)}`,
  columns: [
    { source: "state", kind: "state", narrow: "head" },
    { source: "email", narrow: "title" },
    { source: "kind", kind: "choice", of: "party", narrow: "line" },
    { source: "region", kind: "region", narrow: "line" },
    { source: "organization", kind: "record", of: "Organization" },
    { source: "invitedBy", kind: "name" },
    { source: "until", kind: "instant", sort: true },
  ],
  filters: [
    { source: "state", values: statesOf("Invitation") },
    { source: "kind", of: "party", values: partyKinds },
  ],
  views: [{ name: "open", filter: { state: ["open"] } }],
  facts: [
    {
      name: "invitation",
      facts: [
        { source: "email" },
        { source: "kind", kind: "choice", of: "party" },
        { source: "region", kind: "region" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "invitedBy", kind: "name" },
        { source: "invitedAt", kind: "instant" },
        { source: "until", kind: "instant" },
        { source: "acceptedBy", kind: "name" },
        { source: "membership", kind: "record", of: "Membership" },
      ],
    },
  ],
  track: ["open", "accepted"],
  create: {
    document: invite,
    verb: "invite",
    by: "administrator",
    parts: [
      {
        name: "who",
        fields: [
          { name: "email", kind: "email" },
          { name: "organization", kind: "record", of: "Organization", optional: true },
        ],
      },
      {
        name: "what",
        fields: [
          { name: "kind", kind: "choice", of: "party", choices: partyKinds },
          { name: "region", kind: "region" },
          { name: "city", kind: "city", optional: true, when: ({ kind }) => ofCities.includes(kind as PartyKind) },
          { name: "days", kind: "whole", initial: () => String(invitationDays.usual) },
        ],
      },
    ],
    variables: ({ city, ...answers }) => ({ input: { ...answers, region: city || answers["region"] } }),
    Made,
  },
  verbs: {
    withdraw: { document: withdrawInvitation, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Undo2 },
  },
});
