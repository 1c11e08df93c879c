import { useState, type FormEvent } from "react";
import { dayAt, today } from "../platform/day.ts";
import { newKey, Refused, tell } from "../platform/graphql.ts";
import { nameOf, type Linked } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { makeComment } from "../finding/documents.ts";
import { on } from "./registers.tsx";
import style from "./site.module.css";

interface Answered {
  readonly id: string;
  readonly text: string;
  readonly madeAt: string;
  readonly answer?: string | null;
  readonly answeredAt?: string | null;
  readonly answeredBy?: Linked | null;
}
/**
 * Public comments on a record, with the answers; and a form for a further one until `until` (an ISO day). Without an
 * account, a name and contact details are required.
 */
export function Commented({
  type,
  id,
  comments,
  until,
}: {
  type: string;
  id: string;
  comments: readonly Answered[];
  until?: string | null | undefined;
}) {
  const open = !!until && today() <= until;
  if (comments.length === 0 && !open) return null;
  return (
    <section className={style.card}>
      <h2>{t("Comment.many")}</h2>
      {comments.length === 0 && <p>{t("comment.none")}</p>}
      <ul className={style.said}>
        {comments.map(({ id: key, text, madeAt, answer, answeredAt, answeredBy }) => (
          <li key={key}>
            <p>{text}</p>
            <small>{on(dayAt(madeAt))}</small>
            {answer && (
              <blockquote>
                <p>{answer}</p>
                <small>
                  {[answeredBy && nameOf(answeredBy), answeredAt && on(dayAt(answeredAt))].filter(Boolean).join("，")}
                </small>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {open && <Say type={type} id={id} until={until} />}
    </section>
  );
}
function Say({ type, id, until }: { type: string; id: string; until: string }) {
  const [state, setState] = useState<{ sent?: true; refusal?: unknown; key: string }>({ key: newKey() });
  const { sent, refusal, key } = state;
  const say = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = Object.fromEntries(new FormData(form)) as Record<"text" | "signedBy" | "contact", string>;
    try {
      await tell(makeComment, { input: { subjectType: type, subjectId: id, ...given } }, key);
      form.reset();
      setState({ sent: true, key: newKey() });
    } catch (error) {
      setState({ refusal: error, key: newKey() });
    }
  };
  const wrong = refusal instanceof Refused ? refusal.field : undefined;
  return (
    <form className={style.say} onSubmit={(event) => void say(event)}>
      <h3>
        {t("Comment.action.make")} <small>{t("comment.until", { day: on(until) })}</small>
      </h3>
      <label>
        {t("Comment.text")}
        <textarea name="text" rows={5} maxLength={4000} required aria-invalid={wrong === "text"} />
        <small>{t("Comment.text.help")}</small>
      </label>
      <label>
        {t("Comment.signedBy")}
        <input name="signedBy" maxLength={60} autoComplete="name" required aria-invalid={wrong === "signedBy"} />
      </label>
      <label>
        {t("Comment.contact")}
        <input name="contact" maxLength={100} required aria-invalid={wrong === "contact"} />
        <small>{t("Comment.contact.help")}</small>
      </label>
      {refusal !== undefined && <RefusalNote of={refusal} />}
      <div role="status">{sent && <p>{t("comment.sent")}</p>}</div>
      <button type="submit" className="button" data-look="filled">
        {t("comment.send")}
      </button>
    </form>
  );
}
