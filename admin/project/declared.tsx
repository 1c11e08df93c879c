import type { Declaration } from "../../shared/project/project.ts";
import { choiceText } from "../platform/name.ts";
import { t } from "../platform/text.ts";
import style from "./project.module.css";

/** A registration under another mechanism, as it is read. */
export const declaredAs = ({ mechanism, identity }: Declaration): string =>
  `${choiceText("otherMechanism", mechanism)} ${identity}`;

/** The numbers of a project under other mechanisms; that there are none, where that was answered. */
export const Declared = ({ of, elsewhere }: { of: readonly Declaration[]; elsewhere?: boolean | null | undefined }) =>
  of.length > 0
    ? of.map((one) => (
        <span key={declaredAs(one)} className={style.part}>
          {declaredAs(one)}
        </span>
      ))
    : elsewhere === false
      ? t("declarations.none")
      : null;
