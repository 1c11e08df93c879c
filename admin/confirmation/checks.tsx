import { CircleAlert, CircleCheck } from "lucide-react";
import type { Checked } from "../../shared/confirmation/confirmation.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { clauseText } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import style from "../event/inventory.module.css";

/** What the platform checked, with the result of each check. SC 附表1. */
export function Checks({ of }: { of: readonly Checked[] }) {
  return (
    <Group title={t("check.title")}>
      <div className={style.plan}>
        <ul>
          {of.map(({ check, passed, must, clause }) => (
            <li key={check} data-missing={must && !passed}>
              {passed ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
              {choiceText("check", check)}
              {t("any.colon")}
              {t(passed ? "check.passed" : "check.failed")}
              <small>{clauseText(clause)}</small>
            </li>
          ))}
        </ul>
      </div>
    </Group>
  );
}
