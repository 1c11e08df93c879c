import { IconButton, InputAdornment, LinearProgress, TextField } from "@mui/material";
import { Eye, EyeOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { passwordShortest, strongFrom, type Strength } from "../../shared/identity/password.ts";
import type { InputProps } from "./choice-field.tsx";
import { t } from "./text.ts";
import style from "./form.module.css";

/** How long nobody types before the strength is estimated, in milliseconds. */
const pause = 300;

/**
 * A password to be chosen: it can be looked at while it is typed, and its strength is shown as the server will judge it.
 * Nothing of it leaves the page before the form is sent.
 */
export default function PasswordField({ names, ...given }: InputProps & { names: readonly string[] }) {
  const [isShown, setShown] = useState(false);
  const strength = useStrength(given.value, names);
  const Look = isShown ? EyeOff : Eye;
  return (
    <div>
      <TextField
        {...given}
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  aria-label={t(isShown ? "password.hide" : "password.show")}
                  aria-pressed={isShown}
                  onClick={() => setShown(!isShown)}
                >
                  <Look size={20} aria-hidden />
                </IconButton>
              </InputAdornment>
            ),
          },
          inputLabel: { shrink: true },
        }}
      />
      {given.value !== "" && <Meter length={[...given.value].length} strength={strength} />}
    </div>
  );
}

/** The strength of what was typed; undefined until it is known. */
function useStrength(password: string, names: readonly string[]): Strength | undefined {
  const { control } = useFormContext();
  const about = useWatch({ control, name: names as string[] }) as (string | undefined)[];
  const around = JSON.stringify(about.filter((name) => !!name));
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    let isLate = false;
    const estimate = async () => {
      const { strengthOf } = await import("./strength.ts");
      if (!isLate) setStrength(strengthOf({ password, names: JSON.parse(around) as string[] }));
    };
    // Where the lists cannot be loaded nothing is shown: the server judges in any case.
    const timer = setTimeout(() => void estimate().catch(() => setStrength(undefined)), pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [password, around]);
  return password === "" ? undefined : strength;
}

function Meter({ length, strength }: { length: number; strength: Strength | undefined }) {
  const isShort = length < passwordShortest;
  if (!isShort && !strength) return null;
  const isWeak = isShort || strength?.weakness != null;
  const part = isShort ? length / passwordShortest / 2 : Math.min(1, strength!.guesses / (2 * strongFrom));
  const why = strength?.weakness ? t(`password.${strength.weakness}`) : t("password.strong");
  const say = isShort ? t("password.short", { length, least: passwordShortest }) : why;
  return (
    <div className={style.strength} role="status">
      <LinearProgress
        variant="determinate"
        value={Math.round(part * 100)}
        color={isWeak ? "warning" : "success"}
        aria-label={t("password.strength")}
      />
      <small>{say}</small>
    </div>
  );
}
