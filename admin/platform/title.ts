import { useEffect } from "react";
import { t } from "./text.ts";

/** The name of the page in the tab. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title}·${t("platform.name")}`;
  }, [title]);
}
