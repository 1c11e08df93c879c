import { usePack } from "../platform/parties.ts";
import { either, t } from "../platform/text.ts";

/** Whether holders of a region may trade, and where, according to its pack. */
export function Venue({ region }: { region: string }) {
  const pack = usePack(region);
  if (!pack) return null;
  const { mode = "none", venueZh = "", venueEn } = pack.trading ?? {};
  return mode === "exchange" ? t("trading.exchange", { venue: either(venueZh, venueEn) }) : t(`trading.${mode}`);
}
