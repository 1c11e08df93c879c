import { t } from "../platform/text.ts";

/** The draw that puts the inspection bodies in an order is named by the platform after the check that it serves. */
const ofBodies = /: bodies$/;
export const isOfBodies = (purpose: string): boolean => ofBodies.test(purpose);
/** So is the draw of a panel, after the methodology that it reviews. */
const ofPanel = /^(.+): panel of (\d+)$/;
export function purposeText(purpose: string): string {
  const [, code, k] = ofPanel.exec(purpose) ?? [];
  if (code && k) return t("draw.panel", { code, k });
  return isOfBodies(purpose) ? t("draw.bodies", { purpose: purpose.replace(ofBodies, "") }) : purpose;
}
