import type { Share } from "../../shared/project/project.ts";
import { numberText } from "../platform/day.ts";
import { Ref } from "../platform/ref.tsx";
import style from "./project.module.css";

/** Who has which share of a project's benefits. */
export const Shared = ({ of }: { of: readonly Share[] }) =>
  of.map(({ organization, basisPoints }) => (
    <span key={organization} className={style.part}>
      <Ref type="Organization" id={organization} /> <span className="number">{numberText(basisPoints / 100, 2)} %</span>
    </span>
  ));
