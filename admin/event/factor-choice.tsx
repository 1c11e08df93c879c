import { useEffect } from "react";
import type { FactorPurpose } from "../../shared/factor/factor.ts";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { factorRegion, factorUnit } from "../factor/pick.ts";
import { factorChoices, factorsNamed } from "./inventory.documents.ts";
import style from "./inventory.module.css";

/** A factor in a choice: by its id and version. */
export interface ChosenFactor {
  readonly id: string;
  readonly version: number;
  readonly value: string;
  readonly unit: string;
}
interface Asked {
  name: string;
  region: string;
  year: number;
  purpose?: FactorPurpose | undefined;
  factors?: readonly string[] | undefined;
  value: ChosenFactor | undefined;
  onChange: (factor: ChosenFactor) => void;
}
/**
 * The candidate factors side by side with value, place, year and whether they were verified against the source. Nothing
 * is chosen silently: the proposal is shown, and where factors differ the reader decides.
 */
export function FactorChoice({ name, region, year, purpose, factors, value, onChange }: Asked) {
  const looked = useAsk(factorChoices, purpose ? { purpose, region, year } : undefined).data?.factorChoices;
  const listed = useAsk(factorsNamed, factors ? { ids: [...factors] } : undefined).data?.factors.items;
  const candidates =
    looked?.candidates ?? (factors ?? []).flatMap((id) => listed?.filter((one) => one.id === id) ?? []);
  const proposed = looked
    ? candidates.find(({ id }) => id === looked.proposed)
    : candidates.length === 1
      ? candidates[0]
      : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: proposed once, when it is known
  useEffect(() => {
    if (!value && proposed) onChange(proposed);
  }, [proposed?.id]);
  return (
    <fieldset className={style.choices}>
      <legend>{t("Line.factor")}</legend>
      {looked && looked.ground !== "ofProvince" && <p className={style.ground}>{t(`choiceGround.${looked.ground}`)}</p>}
      {candidates.slice(0, 10).map((one) => (
        <label key={one.id}>
          <input type="radio" name={name} checked={value?.id === one.id} onChange={() => onChange(one)} />
          <span>
            {either(one.nameZh, one.nameEn)}
            <small>
              <b className="number">{one.value}</b> {factorUnit(one.unit)}·{factorRegion(one.region)}
              {one.year ? `·${one.year}` : ""}
              {!one.verified && <em className={style.unverified}>{t("any.unverified")}</em>}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
