import { Button } from "@mui/material";
import { FileDown } from "lucide-react";
import { Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";
import style from "./paper.module.css";

interface Paper {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly template: string;
}
/** The files of a document, for download. */
export function Files({ record: { id, titleZh, titleEn, template } }: { record: Paper }) {
  const title = either(titleZh, titleEn);
  const forms = [
    ["docx", t("paper.word")],
    ["pdf", t("paper.pdf")],
    ...(template === "sichuanRegister" ? [["xlsx", t("paper.xlsx")] as const] : []),
  ] as const;
  return (
    <Group title={t("paper.files")}>
      <p className={style.lead}>{t("paper.filesLead")}</p>
      {forms.map(([form, name]) => (
        <Button
          key={form}
          component="a"
          href={`/papers/${id}.${form}`}
          download
          variant="outlined"
          startIcon={<FileDown size={16} />}
          aria-label={t("paper.download", { form: name, title })}
          sx={{ mr: 1, mt: 1 }}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
