import { Button } from "@mui/material";
import { Download } from "lucide-react";
import { useListContext, useNotify, useRefresh, useUnselectAll } from "ra-core";
import { useState } from "react";
import { download, sheetOf } from "./export.ts";
import { tell, type Document } from "./graphql.ts";
import { refusalText } from "./refusal.tsx";
import type { AnyResource, Base } from "./resource.ts";
import { t, word } from "./text.ts";

/**
 * The actions on all selected records: export, and each move that is open on every one and needs no further answers.
 * Each record is moved on its own.
 */
export function Bulk({ of }: { of: AnyResource }) {
  const { data = [], selectedIds } = useListContext<Base>();
  const [notify, refresh, clear] = [useNotify(), useRefresh(), useUnselectAll(of.type)];
  const [doing, setDoing] = useState(0);
  const picked = data.filter(({ id }) => selectedIds.includes(id));
  const verbs = Object.entries(of.verbs ?? {}).filter(
    ([action, { document, fields, grave }]) =>
      !!document &&
      !fields?.length &&
      !grave &&
      picked.length > 0 &&
      picked.every(({ moves }) => moves?.some((move) => move.action === action)),
  );
  const all = async (document: Document<object, never>) => {
    const refusals: string[] = [];
    for (const { id, revision } of picked) {
      setDoing((n) => n + 1);
      await tell(document, { id, revision } as never).catch((error: unknown) =>
        refusals.push(refusalText(error).why ?? refusalText(error).what),
      );
    }
    setDoing(0);
    clear();
    refresh();
    notify(
      t("list.bulkDone", { done: picked.length - refusals.length, not: refusals.length }) +
        (refusals[0] ? ` ${refusals[0]}` : ""),
      {
        type: refusals.length ? "warning" : "success",
      },
    );
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<Download size={15} />}
        onClick={() => download(`${of.type}.csv`, sheetOf(of, picked))}
      >
        {t("list.exportPicked")}
      </Button>
      {verbs.map(([action, { document }]) => (
        <Button key={action} size="small" disabled={doing > 0} onClick={() => void all(document!)}>
          {word(`${of.type}.action.${action}`) ?? action}
          {doing > 0 && ` ${doing}/${picked.length}`}
        </Button>
      ))}
    </>
  );
}
