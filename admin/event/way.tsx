import { Autocomplete, Button, MenuItem, TextField } from "@mui/material";
import { Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { travelFactors, travelModes, type TravelMode } from "../../shared/travel/travel.ts";
import { decimalText } from "../platform/day.ts";
import { Refused } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { denominatorOf, factorUnit } from "../factor/pick.ts";
import { FactorChoice, type ChosenFactor } from "./factor-choice.tsx";
import { placesLike, routeOf } from "./inventory.documents.ts";
import style from "./inventory.module.css";

export interface PlaceFound {
  readonly id: string;
  readonly nameZh?: string | null;
  readonly nameEn: string;
  readonly country: string;
}
/** How a group came to the event: origin, stops, means of transport, number of people. */
export interface Way {
  readonly key: number;
  readonly mode: TravelMode;
  readonly stops: readonly (PlaceFound | null)[];
  readonly people: string;
  readonly kilometres: string;
  readonly isReturn: boolean;
  readonly factor?: ChosenFactor | undefined;
  /** The upstream emissions of the fuel, by the reader's own factor: a line of its own. */
  readonly upstream?: { readonly value: string; readonly source: string };
}
/** In the same unit as the journey itself. */
export const upstreamUnit = ({ unit }: ChosenFactor): string => `kgCO2e/${denominatorOf(unit)}`;
export const nameOfPlace = ({ nameZh, nameEn }: PlaceFound): string => either(nameZh ?? nameEn, nameEn);

function PlaceField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: PlaceFound | null;
  onChange: (place: PlaceFound | null) => void;
}) {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSearch(typed.trim()), 250);
    return () => clearTimeout(wait);
  }, [typed]);
  const { data, isFetching } = useAsk(placesLike, search ? { search: search.slice(0, 60) } : undefined);
  return (
    <Autocomplete<PlaceFound>
      options={data?.places ?? (value ? [value] : [])}
      value={value}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={nameOfPlace}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_, place) => onChange(place)}
      onInputChange={(_, text, why) => setTyped(why === "input" ? text : "")}
      noOptionsText={t(search ? "form.noneFound" : "travel.typeAPlace")}
      loadingText={t("any.loading")}
      openText={t("form.open")}
      closeText={t("form.close")}
      clearText={t("form.clear")}
      renderInput={(given) => (
        <TextField
          {...given}
          label={label}
          size="small"
          slotProps={{ inputLabel: { ...given.InputLabelProps, shrink: true } }}
        />
      )}
    />
  );
}

/** One journey. The distance is found from the places, and can be entered instead. */
export function WayForm({
  way,
  region,
  year,
  onChange,
  onRemove,
}: {
  way: Way;
  region: string;
  year: number;
  onChange: (way: Way) => void;
  onRemove: () => void;
}) {
  const { stops, mode, people, kilometres, isReturn, factor, key, upstream = { value: "", source: "" } } = way;
  const known = stops.filter((stop) => stop !== null);
  const isFlight = mode === "air";
  const { data, error } = useAsk(
    routeOf,
    known.length > 1 && stops[0] && stops.at(-1)
      ? { stops: known.map(({ id }) => id), detour: isFlight ? "icao" : "none" }
      : undefined,
  );
  const found = data?.route.kilometres;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a way that was found is taken over once
  useEffect(() => {
    if (found) onChange({ ...way, kilometres: found });
  }, [found]);
  const stopAt = (i: number) => (place: PlaceFound | null) =>
    onChange({ ...way, stops: stops.map((stop, k) => (k === i ? place : stop)) });
  const at = stops.flatMap((stop, i) => (stop ? [i] : []));
  return (
    <div className={style.way}>
      <WhichAirport of={error} onChoose={(i, place) => stopAt(at[i]!)(place)} />
      <div className={style.grid}>
        <PlaceField label={t("travel.from")} value={stops[0] ?? null} onChange={stopAt(0)} />
        <PlaceField label={t("travel.over")} value={stops[1] ?? null} onChange={stopAt(1)} />
        <PlaceField label={t("travel.to")} value={stops[2] ?? null} onChange={stopAt(2)} />
        <ModeField mode={mode} onChange={onChange} way={way} />
        <TextField
          size="small"
          label={t(mode === "car" ? "travel.vehicles" : "travel.people")}
          value={people}
          onChange={({ target }) => onChange({ ...way, people: target.value })}
          slotProps={{ htmlInput: { inputMode: "numeric" } }}
        />
        <KilometresField kilometres={kilometres} onChange={onChange} way={way} found={found} isFlight={isFlight} />
        <DirectionField isReturn={isReturn} onChange={onChange} way={way} />
        <Button startIcon={<Trash2 size={15} />} onClick={onRemove}>
          {t("Line.action.remove")}
        </Button>
      </div>
      <FactorChoice
        key={mode}
        name={`way-${key}`}
        region={region}
        year={year}
        factors={travelFactors[mode]}
        value={factor}
        onChange={(chosen) => onChange({ ...way, factor: chosen })}
      />
      <Upstream upstream={upstream} onChange={onChange} way={way} factor={factor} />
    </div>
  );
}

/** The airports of a city that has several, to choose from. */
function WhichAirport({ of, onChoose }: { of: unknown; onChoose: (stop: number, place: PlaceFound) => void }) {
  if (!(of instanceof Refused) || of.reason !== "whichAirport") return null;
  const { field = "", details } = of;
  return (
    <div>
      <RefusalNote of={of} />
      {(details["airports"] as readonly PlaceFound[]).map((airport) => (
        <Button key={airport.id} size="small" onClick={() => onChoose(Number(field.split(".")[1]), airport)}>
          {nameOfPlace(airport)}
        </Button>
      ))}
    </div>
  );
}

function KilometresField({
  kilometres,
  onChange,
  way,
  found,
  isFlight,
}: {
  kilometres: string;
  onChange: (way: Way) => void;
  way: Way;
  found: string | undefined;
  isFlight: boolean;
}) {
  return (
    <TextField
      size="small"
      label={t("travel.kilometres")}
      value={kilometres}
      onChange={({ target }) => onChange({ ...way, kilometres: target.value })}
      slotProps={{ htmlInput: { inputMode: "decimal" }, inputLabel: { shrink: true } }}
      helperText={found ? t(isFlight ? "travel.foundFlight" : "travel.found", { km: decimalText(found) }) : undefined}
    />
  );
}

function DirectionField({ isReturn, onChange, way }: { isReturn: boolean; onChange: (way: Way) => void; way: Way }) {
  return (
    <TextField
      select
      size="small"
      label={t("travel.direction")}
      value={isReturn ? "both" : "one"}
      onChange={({ target }) => onChange({ ...way, isReturn: target.value === "both" })}
    >
      <MenuItem value="both">{t("travel.both")}</MenuItem>
      <MenuItem value="one">{t("travel.oneWay")}</MenuItem>
    </TextField>
  );
}

function ModeField({ mode, onChange, way }: { mode: TravelMode; onChange: (way: Way) => void; way: Way }) {
  return (
    <TextField
      select
      size="small"
      label={t("travel.mode")}
      value={mode}
      onChange={({ target }) => onChange({ ...way, mode: target.value as TravelMode, factor: undefined })}
    >
      {travelModes.map((one) => (
        <MenuItem key={one} value={one}>
          {choiceText("travelMode", one)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Upstream({
  upstream,
  onChange,
  way,
  factor,
}: {
  upstream: NonNullable<Way["upstream"]>;
  onChange: (way: Way) => void;
  way: Way;
  factor: Way["factor"];
}) {
  return (
    <div className={style.grid}>
      <TextField
        size="small"
        label={t("travel.upstream")}
        value={upstream.value}
        onChange={({ target }) => onChange({ ...way, upstream: { ...upstream, value: target.value } })}
        slotProps={{
          htmlInput: { inputMode: "decimal" },
          inputLabel: { shrink: true },
          input: { endAdornment: factor && <small>{factorUnit(upstreamUnit(factor))}</small> },
        }}
        helperText={t("travel.upstream.help")}
      />
      {upstream.value.trim() !== "" && (
        <TextField
          size="small"
          label={t("travel.upstreamSource")}
          value={upstream.source}
          onChange={({ target }) => onChange({ ...way, upstream: { ...upstream, source: target.value } })}
        />
      )}
    </div>
  );
}
