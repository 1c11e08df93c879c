import { CircleCheck } from "lucide-react";
import { useState, type FormEvent } from "react";
import { ask } from "../platform/graphql.ts";
import { RefusalView } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { verifyCertificate } from "./documents.ts";
import site from "./site.module.css";

/** Verifies a certificate file: uploaded, or pasted as text. */
export function OwnFile() {
  const [found, setFound] = useState<string>();
  const [error, setError] = useState<unknown>();
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const upload = given.get("file") as File;
    setFound(undefined);
    setError(undefined);
    try {
      const file = upload.size > 0 ? await upload.text() : String(given.get("text") ?? "");
      setFound((await ask(verifyCertificate, { file })).verifyCertificate.number);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section>
      <h2>{t("verify.own")}</h2>
      <p className={site.lead}>{t("verify.own.help")}</p>
      <form className={site.ask} onSubmit={(event) => void check(event)}>
        <label>
          {t("verify.own.upload")}
          <input type="file" name="file" accept="application/json,.json" />
        </label>
        <label>
          {t("verify.own.text")}
          <textarea name="text" rows={3} spellCheck={false} />
        </label>
        <button type="submit" className="button" data-look="filled">
          {t("verify.look")}
        </button>
      </form>
      {found && (
        <p role="status">
          <CircleCheck size={20} aria-hidden /> {t("verify.own.untouched")}{" "}
          <a href={`/verify/${found}`}>{t("verify.own.open")}</a>
        </p>
      )}
      {error !== undefined && <RefusalView of={error} />}
    </section>
  );
}
