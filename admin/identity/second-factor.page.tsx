import { Button } from "@mui/material";
import { useState } from "react";
import { auth } from "../platform/auth.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { Gate } from "./gate.tsx";
import { FactorDialog } from "./own-factor.tsx";
import style from "./identity.module.css";

/** Whose role requires a second factor sets it up here, before anything else. */
export default function SecondFactorDue() {
  useTitle(t("factor.title"));
  const [isOpen, setOpen] = useState(false);
  return (
    <Gate>
      <div className={style.asked}>
        <h1>{t("factor.title")}</h1>
        <p>{t("factor.due")}</p>
        <Button variant="contained" size="large" onClick={() => setOpen(true)}>
          {t("factor.begin")}
        </Button>
        <Button
          variant="outlined"
          size="large"
          onClick={() => void auth.logout({}).then(() => location.assign("/login"))}
        >
          {t("factor.leave")}
        </Button>
      </div>
      {isOpen && <FactorDialog onClose={() => location.assign("/")} />}
    </Gate>
  );
}
