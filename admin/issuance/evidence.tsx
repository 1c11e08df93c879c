import { Button } from "@mui/material";
import { Upload } from "lucide-react";
import { isReported } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { filesOf } from "../platform/documents.ts";
import { HandIn } from "../platform/files.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "./issuance.module.css";

/** The monitored parameters, and the files for each. */
export function useEvidence(id: string, { parameters }: MethodologyDocument) {
  const files = useAsk(filesOf, { type: "issuance", id }).data?.attachments ?? [];
  return parameters
    .filter(isReported)
    .map((parameter) => ({ parameter, files: files.filter(({ kind }) => kind === `evidence.${parameter.symbol}`) }));
}

/** Evidence by parameter: what the methodology asks for, what is there, and a button to add to it. */
export function Evidence({ id, document, open }: { id: string; document: MethodologyDocument; open: boolean }) {
  return (
    <ul className={style.evidence}>
      {useEvidence(id, document).map(({ parameter: { symbol, nameZh, nameEn, qaZh, qaEn, source }, files }) => (
        <li key={symbol}>
          <div>
            <b>
              {either(nameZh, nameEn)} ({symbol})
            </b>
            <small>{qaZh ? either(qaZh, qaEn) : source}</small>
            {files.map((file) => (
              <a key={file.id} href={`/files/${file.id}`}>
                {file.name}
              </a>
            ))}
            {files.length === 0 && <small>{t("issuance.noEvidence")}</small>}
          </div>
          {open && (
            <HandIn type="Issuance" id={id} kind={`evidence.${symbol}`}>
              {(choose, busy) => (
                <Button
                  size="small"
                  variant="outlined"
                  startIcon={<Upload size={15} />}
                  loading={busy}
                  aria-label={t("issuance.addEvidence", { symbol })}
                  onClick={choose}
                >
                  {t("files.add")}
                </Button>
              )}
            </HandIn>
          )}
        </li>
      ))}
    </ul>
  );
}
