import type { BoundaryRemark } from "../../shared/boundary/remark.ts";
import { numberText } from "../platform/day.ts";
import { t } from "../platform/text.ts";

function remarkText(of: BoundaryRemark): string {
  switch (of.remark) {
    case "projected":
    case "shifted":
    case "notShifted":
      return t(`boundaryRemark.${of.remark}`, { system: of.system });
    case "layersLeft":
      return t("boundaryRemark.layersLeft", { layer: of.layer, left: of.left.join(t("any.listComma")) });
    case "partsShare":
      return t("boundaryRemark.partsShare", { squareMetres: numberText(of.squareMetres) });
    case "neighbour":
    case "neighbourStated":
      return t(`boundaryRemark.${of.remark}`, {
        project: of.project,
        squareMetres: numberText(of.squareMetres),
        metres: numberText(of.borderMetres),
      });
    default:
      return t(`boundaryRemark.${of.remark}`, { n: of.n });
  }
}
/** What was done to a boundary before it was measured, in words. */
export const Remarks = ({ of }: { of: unknown }) => {
  const remarks = (of ?? []) as readonly BoundaryRemark[];
  return remarks.length === 0 ? null : (
    <ul>
      {remarks.map((remark) => (
        <li key={JSON.stringify(remark)}>{remarkText(remark)}</li>
      ))}
    </ul>
  );
};
