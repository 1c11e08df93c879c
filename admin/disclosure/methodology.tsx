import { useEffect } from "react";
import { choiceText, regionText } from "../platform/name.ts";
import { RefusalView } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { Commented } from "./commented.tsx";
import { publicMethodology } from "./documents.ts";
import { Facts, on, serial } from "./registers.tsx";
import style from "./site.module.css";

/**
 * The public page of one methodology: its subject and applicant, the full document, and public comments with their
 * answers.
 */
export function MethodologyPage({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(publicMethodology, { id });
  const it = data?.methodology;
  const title = it
    ? either(it.titleZh, it.titleEn)
    : t(error === undefined ? "public.methodologies" : "record.notFound");
  useEffect(() => {
    document.title = `${title}·${t("platform.name")}`;
  }, [title]);
  if (error !== undefined) return <RefusalView of={error} retry={retry} />;
  if (!it)
    return (
      <p className={style.page} role="status">
        {t("any.loading")}…
      </p>
    );
  const whole = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(it.document, null, 1))}`;
  return (
    <div className={style.page}>
      <h1>{title}</h1>
      <p className={style.lead}>
        <StateChip type="Methodology" state={it.state} />
      </p>
      <div className={style.cards}>
        <section className={style.card}>
          <Facts
            of={[
              [labelOf("Methodology", "number"), serial(it.number ?? it.code)],
              [labelOf("Methodology", "version"), it.version > 0 && `V${String(it.version).padStart(2, "0")}`],
              [labelOf("Methodology", "speciality"), choiceText("speciality", it.speciality)],
              [labelOf("Methodology", "region"), regionText(it.region)],
              [labelOf("Methodology", "applicant"), it.applicant && either(it.applicant.name, it.applicant.nameEn)],
              [labelOf("Methodology", "filedOn"), on(it.filedOn)],
              [
                labelOf("Methodology", "jointDepartment"),
                it.jointDepartment && either(it.jointDepartment.name, it.jointDepartment.nameEn),
              ],
              [
                t("Methodology.state.publicNotice"),
                it.noticeBeganOn && `${on(it.noticeBeganOn)} – ${on(it.noticeEndsOn)}`,
              ],
              [labelOf("Methodology", "demonstration"), it.demonstration && t("any.yes")],
              [
                labelOf("Methodology", "document"),
                <a key="whole" href={whole} download={`${it.code}.json`}>
                  {t("public.download")}
                </a>,
              ],
              [labelOf("Methodology", "documentHash"), serial(it.documentHash), true],
            ]}
          />
        </section>
        <Commented
          type="methodology"
          id={id}
          comments={it.comments}
          until={it.state === "publicNotice" ? it.noticeEndsOn : null}
        />
      </div>
    </div>
  );
}
