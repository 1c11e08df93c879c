import { TextField } from "@mui/material";
import { t } from "../platform/text.ts";

/** What a sign-in asks for; the names are those of its variables. */
export const SignInFields = ({ email, help }: { email?: string; help?: string }) => (
  <>
    <TextField
      name="email"
      id="email"
      label={t("signIn.email")}
      type="email"
      autoComplete="username"
      defaultValue={email ?? ""}
      fullWidth
      required
      helperText={help}
      slotProps={{ inputLabel: { shrink: true, required: false } }}
    />
    <TextField
      name="password"
      id="password"
      label={t("signIn.password")}
      type="password"
      autoComplete="current-password"
      autoFocus={!!email}
      fullWidth
      required
      slotProps={{ inputLabel: { shrink: true, required: false } }}
    />
  </>
);
