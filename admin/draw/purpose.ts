import { t } from "../platform/text.ts";

/** The platform names the draw that orders the inspection bodies after the spot check that it serves. */
const ofBodies = /: bodies$/;
export const isOfBodies = (purpose: string): boolean => ofBodies.test(purpose);
/** It names the draw of a panel after the methodology under review. */
const ofPanel = /^(.+): panel of (\d+)$/;
export function purposeText(purpose: string): string {
  const [, code, k] = ofPanel.exec(purpose) ?? [];
  if (code && k) return t("draw.panel", { code, k });
  return isOfBodies(purpose) ? t("draw.bodies", { purpose: purpose.replace(ofBodies, "") }) : purpose;
}
