import { Button } from "@mui/material";
import { Copy } from "lucide-react";
import { t } from "../platform/text.ts";
import style from "./identity.module.css";

/** What is shown here and never again, to be copied. */
export const ShownOnce = ({ text }: { text: string }) => (
  <>
    <p className={style.link}>{text}</p>
    <Button startIcon={<Copy size={18} aria-hidden />} onClick={() => void navigator.clipboard?.writeText(text)}>
      {t("passwordLink.copy")}
    </Button>
  </>
);
