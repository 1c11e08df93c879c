import type { ReactNode } from "react";
import { LanguageButton, SchemeButton } from "../platform/switches.tsx";
import { Mark, Rings } from "../platform/mark.tsx";
import { t } from "../platform/text.ts";
import style from "./identity.module.css";

/** The frame of the sign-in pages: a picture on one side, the form on the other. */
export const Gate = ({ children }: { children: ReactNode }) => (
  <div className={style.page}>
    <section className={style.picture} aria-label={t("platform.about")}>
      <Rings size={1600} count={40} seed={2} className={style.rings} />
      <p className={style.brand}>
        <Mark size={40} />
        <span>
          {t("platform.name")}
          <small>{t("platform.about")}</small>
        </span>
      </p>
      <div className={style.words}>
        <p>{t("platform.word1")}</p>
        <p>{t("platform.word2")}</p>
      </div>
    </section>
    <main className={style.form}>
      <p className={style.corner}>
        <LanguageButton />
        <SchemeButton />
      </p>
      {children}
    </main>
  </div>
);
