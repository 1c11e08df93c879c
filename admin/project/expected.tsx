import type { ParameterValue, MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { evaluateMethodology } from "../methodology/documents.ts";
import { Worked } from "../methodology/examples.tsx";
import { oversOf } from "../methodology/lines.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "./project.module.css";

/** The calculation of a sub-project's expected reductions: each equation of its methodology with the given values. */
export default function Expected({
  methodology,
  document,
  given,
}: {
  methodology: string;
  document: MethodologyDocument;
  given: Readonly<Record<string, ParameterValue>>;
}) {
  const { data, error } = useAsk(evaluateMethodology, { id: methodology, inputs: given });
  return (
    <section className={style.trace} aria-label={t("registration.trace")}>
      {error ? (
        <RefusalNote of={error} />
      ) : data ? (
        <Worked of={data.evaluateMethodology} overs={oversOf(document)} />
      ) : (
        <p className="none">{`${t("any.loading")}…`}</p>
      )}
    </section>
  );
}
