import { useEffect, type FormEvent } from "react";
import { t } from "../platform/text.ts";
import { OwnFile } from "./own-file.tsx";
import site from "./site.module.css";

/** Looks up a certificate by its number. */
export function Enquiry() {
  useEffect(() => {
    document.title = `${t("verify.title")}·${t("platform.name")}`;
  }, []);
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get("number") ?? "").trim();
    if (number) location.assign(`/verify/${encodeURIComponent(number)}`);
  };
  return (
    <div className={site.page}>
      <h1>{t("verify.title")}</h1>
      <p className={site.lead}>{t("verify.lead")}</p>
      <form className={site.ask} onSubmit={look}>
        <label>
          {t("verify.number")}
          <input name="number" autoComplete="off" required aria-describedby="number-help" />
          <small id="number-help">{t("verify.number.help")}</small>
        </label>
        <button type="submit" className="button" data-look="filled">
          {t("verify.look")}
        </button>
      </form>
      <OwnFile />
    </div>
  );
}
