import { Button } from "@mui/material";
import { FileArchive } from "lucide-react";
import { t } from "../platform/text.ts";
import style from "./inventory.module.css";

/** The download of an event's evidence pack, for whoever may have it. */
export const PackDownload = ({ id }: { id: string }) => (
  <>
    <p className={style.packLead}>{t("archive.lead")}</p>
    <Button
      component="a"
      href={`/archives/${id}.zip`}
      download
      variant="outlined"
      startIcon={<FileArchive size={16} />}
    >
      {t("archive.download")}
    </Button>
  </>
);
