import { CornerDownRight, MessageSquarePlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { dayAt, dayText, today } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { kindOf } from "../platform/history.tsx";
import { nameOf } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import type { Base, Verb } from "../platform/resource.ts";
import { StateChip } from "../platform/state.tsx";
import { t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { answerComment, commentsOf, makeComment, withholdComment } from "./documents.ts";
import style from "./finding.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
const verbs: Readonly<Record<string, Verb<never>>> = {
  answer: { document: answerComment, fields: [{ name: "answer", kind: "long" }] },
  withhold: { document: withholdComment, fields: [{ name: "reason", kind: "long" }], grave: true },
};

type Comment = ResultOf<typeof commentsOf>["comments"]["items"][number];
interface Asked {
  readonly action: string;
  readonly verb: Verb<never>;
  readonly record: Base;
  readonly title: string;
}
/** Public comments on a record, with the answers; until `until` (an ISO day) the reader may add one. */
export function Comments({
  type,
  record,
  title,
  until,
}: {
  type: string;
  record: Base;
  title: string;
  until?: string | null | undefined;
}) {
  const [asked, setAsked] = useState<Asked>();
  const comments = useAsk(commentsOf, { type: kindOf(type), id: record.id }).data?.comments.items ?? [];
  const open = !!until && today() <= until;
  if (comments.length === 0 && !open) return null;
  const make: Verb<never> = {
    document: makeComment,
    fields: [{ name: "text", kind: "long" }],
    variables: (_, answers) => ({ input: { subjectType: kindOf(type), subjectId: record.id, ...answers } }),
  };
  return (
    <Group title={t("Comment.many")} aside={open ? t("comment.until", { day: dayText(until) }) : undefined}>
      {comments.length === 0 && <p className="none">{t("comment.none")}</p>}
      <ul className={style.list}>
        {comments.map((it) => (
          <One key={it.id} it={it} setAsked={setAsked} />
        ))}
      </ul>
      {open && (
        <button
          type="button"
          className={style.link}
          onClick={() => setAsked({ action: "make", verb: make, record, title })}
        >
          <MessageSquarePlus size={15} aria-hidden />
          {t("Comment.action.make")}
        </button>
      )}
      <Suspense>{asked && <VerbDialog type="Comment" {...asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </Group>
  );
}

function One({ it, setAsked }: { it: Comment; setAsked: (asked: Asked) => void }) {
  return (
    <li>
      <article className={style.finding} data-state={it.state}>
        <header>
          <span>{dayText(dayAt(it.madeAt))}</span>
          <StateChip type="Comment" state={it.state} look="plain" />
        </header>
        <p>{it.text}</p>
        {it.answer && (
          <p className={style.answer}>
            <CornerDownRight size={14} aria-hidden />
            <span>
              <span className="unseen">{t("finding.answered")}</span>
              {it.answer}
              {it.answeredBy && <small className="none"> {nameOf(it.answeredBy)}</small>}
            </span>
          </p>
        )}
        <div className={style.moves}>
          {(it.moves ?? [])
            .filter(({ action }) => verbs[action])
            .map(({ action }) => (
              <button
                key={action}
                type="button"
                className={style.link}
                onClick={() => setAsked({ action, verb: verbs[action]!, record: it, title: it.text.slice(0, 60) })}
              >
                {word(`Comment.action.${action}`)}
              </button>
            ))}
        </div>
      </article>
    </li>
  );
}
