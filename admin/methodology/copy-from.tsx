import { Button } from "@mui/material";
import { FilePlus2 } from "lucide-react";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { blankDocument } from "../../shared/document/blank.ts";
import { kinds, type Kind } from "../../shared/methodology/methodology.ts";
import { ask } from "../platform/graphql.ts";
import { RecordField } from "../platform/record-field.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { methodologyOne } from "./documents.ts";
import style from "../platform/form.module.css";

/** The initial document: a blank of its kind, or that of a filed methodology. */
export function CopyFrom() {
  const { setValue } = useFormContext();
  const [from, setFrom] = useState("");
  const [refusal, setRefusal] = useState<unknown>();
  const copy = async (id: string) => {
    setFrom(id);
    setRefusal(undefined);
    if (!id) return;
    try {
      const { methodology } = await ask(methodologyOne, { id });
      setValue("document", JSON.stringify(methodology.document, null, 1), { shouldDirty: true });
    } catch (error) {
      setRefusal(error);
    }
  };
  const begin = (kind: Kind) =>
    setValue("document", JSON.stringify(blankDocument(kind), null, 1), { shouldDirty: true });
  return (
    <div className={style.helper}>
      <p>{t("methodology.blankLead")}</p>
      <p className={style.buttons}>
        {kinds.map((kind) => (
          <Button key={kind} variant="outlined" startIcon={<FilePlus2 size={16} />} onClick={() => begin(kind)}>
            {t(`methodology.blank.${kind}`)}
          </Button>
        ))}
      </p>
      <RecordField
        of="Methodology"
        filter={{ state: ["filed"] }}
        name="copyFrom"
        value={from || undefined}
        onChange={(id) => void copy(id)}
        label={t("methodology.copyFrom")}
        help={t("methodology.copyFrom.help")}
        error={false}
        inputRef={() => {}}
      />
      {refusal !== undefined && <RefusalNote of={refusal} />}
    </div>
  );
}
