import { Button } from "@mui/material";
import { ArrowRight } from "lucide-react";
import { useLogin } from "ra-core";
import { useState, type FormEvent } from "react";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { Gate } from "./gate.tsx";
import { SignInFields } from "./sign-in-fields.tsx";
import style from "./identity.module.css";

export default function SignIn() {
  useTitle(t("signIn.title"));
  const login = useLogin();
  const [refusal, setRefusal] = useState<unknown>();
  const [entering, setEntering] = useState(false);
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefusal(undefined);
    setEntering(true);
    await login(Object.fromEntries(new FormData(event.currentTarget))).catch(setRefusal);
    setEntering(false);
  };
  return (
    <Gate>
      <form onSubmit={(event) => void enter(event)} noValidate>
        <h1>{t("signIn.title")}</h1>
        {refusal !== undefined && <RefusalNote of={refusal} />}
        <SignInFields help={t("signIn.email.help")} />
        <Button type="submit" variant="contained" size="large" fullWidth loading={entering}>
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
      </form>
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
