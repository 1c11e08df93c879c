import { IconButton, Tooltip, useColorScheme } from "@mui/material";
import { Languages, Moon, Sun } from "lucide-react";
import { localeNow, locales, setLocale, t } from "./text.ts";

/** From light to dark and back. */
export function SchemeButton() {
  const { mode, systemMode, setMode } = useColorScheme();
  const toDark = (mode === "system" ? systemMode : mode) !== "dark";
  const label = t(toDark ? "scheme.toDark" : "scheme.toLight");
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => setMode(toDark ? "dark" : "light")}>
        {toDark ? <Moon size={18} /> : <Sun size={18} />}
      </IconButton>
    </Tooltip>
  );
}
/** Names the other language in that language, for those who need it. */
export function LanguageButton() {
  const [other, name] = locales.find(([locale]) => locale !== localeNow())!;
  return (
    <Tooltip title={name}>
      <IconButton aria-label={name} lang={other} onClick={() => void setLocale(other)}>
        <Languages size={18} />
      </IconButton>
    </Tooltip>
  );
}
