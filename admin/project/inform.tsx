import { Button } from "@mui/material";
import { Megaphone } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { policyInForce } from "../platform/documents.ts";
import type { Base } from "../platform/resource.ts";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { informProject } from "./documents.ts";
import type { Draft } from "./draft.ts";
import style from "./project.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));

/**
 * If the province requires it, stakeholders are informed before a project is submitted: none of the provinces that come
 * with the platform does.
 */
export function Inform({ draft: { region, policyOn, titleZh, titleEn }, record }: { draft: Draft; record: Base }) {
  const { data } = useAsk(policyInForce, { region, day: policyOn });
  const [asked, setAsked] = useState(false);
  const notice = (data?.policy as { notice?: { stakeholder?: { value: number } } } | undefined)?.notice?.stakeholder;
  const move = record.moves?.find(({ action }) => action === "inform");
  if (!notice || !move) return null;
  return (
    <div className={style.row}>
      <p>{t("registration.informFirst", { days: notice.value })}</p>
      <Button variant="outlined" startIcon={<Megaphone size={16} />} onClick={() => setAsked(true)}>
        {t("Project.action.inform")}
      </Button>
      <Suspense>
        {asked && (
          <VerbDialog
            type="Project"
            action="inform"
            verb={{ document: informProject as never, variables: ({ id }: Base) => ({ id }) }}
            record={record}
            move={move}
            title={either(titleZh, titleEn)}
            onClose={() => setAsked(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
