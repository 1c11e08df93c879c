import { Button } from "@mui/material";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { labelled, Shown } from "../platform/attribute.tsx";
import { instantText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { kindOf } from "../platform/history.tsx";
import { nameOf } from "../platform/name.ts";
import { Facts, Group } from "../platform/record.tsx";
import type { Verb } from "../platform/resource.ts";
import { either, t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { waitingProposals } from "./documents.ts";
import { inputs } from "./inputs.ts";
import { verbs } from "./verbs.ts";
import style from "./proposal.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
type Proposal = NonNullable<ResultOf<typeof waitingProposals>>["proposals"]["items"][number];

/** The type of the record that a proposal is on. */
export const typeOf = ({ subjectType }: Pick<Proposal, "subjectType">): string =>
  subjectType[0]!.toUpperCase() + subjectType.slice(1);
/** The name of the deed that is proposed. */
export const deedText = (it: Pick<Proposal, "subjectType" | "action">): string =>
  word(`${typeOf(it)}.action.${it.action}`) ?? it.action;

/** What the deed is done with, in full and in the reader's language. */
export function Input({ record: it }: { record: Pick<Proposal, "subjectType" | "action"> & { input: unknown } }) {
  const type = typeOf(it);
  const input = it.input as Record<string, unknown>;
  const facts = (inputs[`${type}.${it.action}`] ?? []).filter(({ source }) => source && input[source] !== null);
  return (
    <Facts
      of={facts.map((fact) => ({
        label: labelled(type, fact),
        value: <Shown attribute={fact} type={type} record={input} />,
        wide: fact.kind === "long",
      }))}
    />
  );
}

/** What waits on a record for its second person: who proposed what, and what the reader may do with it. */
export function Proposed({ type, id }: { type: string; id: string }) {
  const { data } = useAsk(waitingProposals, { type: kindOf(type), id });
  const [action, setAction] = useState<string>();
  const [it] = data?.proposals.items ?? [];
  if (!it) return null;
  const open = it.moves.filter((move) => move.action in verbs);
  const move = open.find((one) => one.action === action);
  const who = [it.proposedBy?.name, it.office && nameOf(it.office)].filter(Boolean).join("·");
  return (
    <Group title={t("proposal.waits")} aside={<Link to={`/Proposal/${it.id}`}>{t("Proposal.one")}</Link>}>
      <p className={style.said}>{t("proposal.said", { who, at: instantText(it.proposedAt), deed: deedText(it) })}</p>
      <Input record={it} />
      {open.length > 0 && (
        <div className={style.moves}>
          {open.map((one) => (
            <Button
              key={one.action}
              variant={one.action === "confirm" ? "contained" : "outlined"}
              color={one.action === "confirm" ? "primary" : "error"}
              onClick={() => setAction(one.action)}
            >
              {word(`Proposal.action.${one.action}`)}
            </Button>
          ))}
        </div>
      )}
      <Suspense>
        {move && (
          <VerbDialog
            type="Proposal"
            action={move.action}
            verb={verbs[move.action as keyof typeof verbs] as Verb<never>}
            record={it}
            move={move}
            title={`${deedText(it)} ${either(it.titleZh, it.titleEn)}`}
            onClose={() => setAction(undefined)}
          />
        )}
      </Suspense>
    </Group>
  );
}
