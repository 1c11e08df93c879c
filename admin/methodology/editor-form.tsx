import { t } from "../platform/text.ts";
import { EditorSection, type Wrong } from "./editor-section.tsx";
import type { Edit, Tree } from "./edits.ts";
import { Example } from "./examples.tsx";
import type { Examined, formulasOf } from "./examine.ts";
import { Tex } from "./formula.tsx";
import type { Section } from "./sections.ts";
import { symbolTex, texOf } from "./tex.ts";
import style from "./editor.module.css";

/** The questions of one section, with what is worked out of them beside each. */
export function SectionForm({
  section,
  document,
  wrong,
  symbols,
  indices,
  open,
  setOpen,
  edit,
  formulas,
  overs,
  found,
}: {
  section: Section;
  document: Readonly<Record<string, unknown>>;
  wrong: Wrong;
  symbols: string[];
  indices: string[];
  open: ReadonlySet<string>;
  setOpen: (place: string, isOpen: boolean) => void;
  edit: (change: Edit) => void;
  formulas: ReturnType<typeof formulasOf>;
  overs: Map<string, string | undefined>;
  found: Examined | undefined;
}) {
  return (
    <EditorSection
      {...{ section, document, wrong, symbols, indices, open, setOpen }}
      edit={edit as (one: Edit) => void}
      {...(section.name === "equations" && {
        show: ({ lhs }: Tree) => {
          const formula = formulas.get(String(lhs));
          return {
            head: (
              <span className={style.formula}>
                {formula ? (
                  <Tex of={`${symbolTex(String(lhs), overs.get(String(lhs)))} = ${texOf(formula, overs)}`} />
                ) : (
                  <i>{t("editor.unread")}</i>
                )}
              </span>
            ),
          };
        },
      })}
      {...(section.name === "examples" && {
        show: (_: Tree, i: number) => {
          const worked = found?.examples[i];
          return worked
            ? {
                foot: (
                  <div className={style.worked}>
                    <Example of={worked} overs={overs} />
                  </div>
                ),
              }
            : {};
        },
      })}
    />
  );
}
