import { FileText } from "lucide-react";
import { Link } from "react-router";
import { dayText } from "../platform/day.ts";
import { kindOf } from "../platform/history.tsx";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { papersOf } from "./documents.ts";
import style from "./paper.module.css";

/** The two files of a document: one for sealing, one for reading. */
export const Downloads = ({ id, title }: { id: string; title: string }) => (
  <span className={style.forms}>
    {(
      [
        ["docx", t("paper.word")],
        ["pdf", t("paper.pdf")],
      ] as const
    ).map(([form, name]) => (
      <a key={form} href={`/papers/${id}.${form}`} download aria-label={t("paper.download", { form: name, title })}>
        {name}
      </a>
    ))}
  </span>
);

/** The documents that a record has led to, the oldest first; nothing if the reader may see none. */
export function Papers({ type, id }: { type: string; id: string }) {
  const papers = useAsk(papersOf, { type: kindOf(type), id }).data?.papers.items ?? [];
  if (papers.length === 0) return null;
  return (
    <Group title={t("Paper.many")} aside={papers.length}>
      <ul className={style.papers}>
        {papers.map(({ id: paper, number, titleZh, titleEn, state, issuedOn, recipient }) => {
          const [, title = ""] = either(titleZh, titleEn).split(/：|: (?=[^:]*$)/);
          return (
            <li key={paper}>
              <FileText size={15} aria-hidden />
              <Link to={`/Paper/${paper}`}>{title}</Link>
              {recipient && <StateChip type="Paper" state={state} look="plain" />}
              <small className="number">
                {number}·{dayText(issuedOn)}
              </small>
              <Downloads id={paper} title={title} />
            </li>
          );
        })}
      </ul>
    </Group>
  );
}
