import { Button } from "@mui/material";
import { Download } from "lucide-react";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";

/** Saves a document as a file. */
export function download(document: unknown, name: string): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(document, null, 1)}\n`], { type: "application/json" }));
  const link = window.document.createElement("a");
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
/** This version's document as a file, and where the format is published. */
export const Transfer = ({
  record: { code, version, document },
}: {
  record: { code: string; version: number; document: unknown };
}) => (
  <Group title={t("methodology.asFile")} aside={<a href="/schemas/methodology-document.json">JSON Schema</a>}>
    <p style={{ marginBottom: 12 }}>{t("methodology.asFileLead")}</p>
    <Button
      variant="outlined"
      startIcon={<Download size={16} />}
      onClick={() => download(document, `${code}${version > 0 ? `-V${String(version).padStart(2, "0")}` : ""}`)}
    >
      {t("methodology.export")}
    </Button>
  </Group>
);
