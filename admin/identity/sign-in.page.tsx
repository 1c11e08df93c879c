import { Button } from "@mui/material";
import { ArrowRight } from "lucide-react";
import { useLogin } from "ra-core";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { Gate } from "./gate.tsx";
import { SignInSteps } from "./sign-in-steps.tsx";
import style from "./identity.module.css";

export default function SignIn() {
  useTitle(t("signIn.title"));
  const login = useLogin();
  return (
    <Gate>
      <SignInSteps lead={<h1>{t("signIn.title")}</h1>} help={t("signIn.email.help")} onEnter={login}>
        {(busy) => (
          <>
            <Button type="submit" variant="contained" size="large" fullWidth loading={busy}>
              {t("signIn.enter")}
            </Button>
            <p>
              <a href="/forgotten">{t("forgotten.title")}</a>
            </p>
            <p className={style.or}>
              <span>{t("signIn.or")}</span>
            </p>
            <Button variant="outlined" size="large" fullWidth href="/register">
              {t("signIn.requestAccount")}
            </Button>
          </>
        )}
      </SignInSteps>
      <nav aria-label={t("signIn.open")} className={style.open}>
        <h2>{t("signIn.open")}</h2>
        {(
          [
            ["/verify", "public.verify"],
            ["/public/methodologies", "public.methodologies"],
            ["/public/projects", "public.projects"],
            ["/public/retirements", "public.retirements"],
          ] as const
        ).map(([to, label]) => (
          <a key={to} href={to}>
            {t(label)}
            <ArrowRight size={16} aria-hidden />
          </a>
        ))}
      </nav>
    </Gate>
  );
}
