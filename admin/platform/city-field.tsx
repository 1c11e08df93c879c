import { useGetIdentity } from "ra-core";
import { useState, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { provinceOf } from "../../shared/region/region.ts";
import type { Identity } from "./auth.ts";
import { regionText } from "./name.ts";
import { citiesOf } from "./regions.ts";
import { t } from "./text.ts";
import style from "./form.module.css";

/** Several cities of the province chosen in the form, otherwise of the reader's own. */
export function Cities({
  choices,
  of,
}: {
  choices: (values: readonly string[], called: (value: string) => string) => ReactNode;
  of: string;
}) {
  const [chosen, own] = [useWatch({ name: of }) as string | undefined, useOwnRegion()];
  const at = chosen || (own && provinceOf(own));
  return at
    ? choices(
        citiesOf(at).map(({ code }) => code),
        regionText,
      )
    : null;
}
/** The province in which the reader acts, unless that is the whole country. */
function useOwnRegion(): string | undefined {
  const { identity } = useGetIdentity();
  return (identity as Identity | undefined)?.parties.find(({ region }) => region !== "000000")?.region;
}

/** The cities of the province chosen in the form, otherwise of the reader's own; all of them on request. */
export function City({
  choices,
  of,
  held,
}: {
  choices: (values: readonly string[], called: (value: string) => string) => ReactNode;
  of: string;
  held: string;
}) {
  const chosen = useWatch({ name: of }) as string | undefined;
  const own = useOwnRegion();
  const [all, setAll] = useState(false);
  const at = chosen || (!all && own ? provinceOf(own) : undefined);
  const cities = citiesOf().filter(({ code }) => !at || provinceOf(code) === at || code === held);
  return (
    <div>
      {choices(
        cities.map(({ code }) => code),
        regionText,
      )}
      {!chosen && at && (
        <button type="button" className={style.more} onClick={() => setAll(true)}>
          {t("form.allCities")}
        </button>
      )}
    </div>
  );
}
