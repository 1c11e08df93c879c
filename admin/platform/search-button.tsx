import { IconButton } from "@mui/material";
import { Search } from "lucide-react";
import { Suspense, useEffect, useState, type ComponentType } from "react";
import { t } from "./text.ts";
import style from "./layout.module.css";

/** The search over pages, deeds, people and records; it says when it is closed. */
export type PaletteOf = ComponentType<{ onClose: () => void }>;

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Opens the search: at a click, and at Ctrl K or ⌘ K wherever no other dialog stands open. */
export function SearchButton({ Palette }: { Palette: PaletteOf }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.key.toLowerCase() !== "k" || press.altKey || press.shiftKey) return;
      if (!(isMac ? press.metaKey : press.ctrlKey) || document.querySelector("[role=dialog]")) return;
      press.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const given = {
    onClick: () => setOpen(true),
    "aria-haspopup": "dialog",
    "aria-keyshortcuts": isMac ? "Meta+K" : "Control+K",
  } as const;
  return (
    <search className={style.search}>
      <button type="button" className={style.searchWide} {...given}>
        <Search size={16} aria-hidden />
        <span>{t("search.everywhere")}</span>
        <kbd>{isMac ? "⌘ K" : "Ctrl K"}</kbd>
      </button>
      <IconButton className={style.searchNarrow!} aria-label={t("search.everywhere")} {...given}>
        <Search size={20} aria-hidden />
      </IconButton>
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </search>
  );
}
