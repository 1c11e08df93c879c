import { Button } from "@mui/material";
import { Download } from "lucide-react";
import { useListContext, useNotify, useRefresh, useUnselectAll } from "ra-core";
import { Fragment, useState } from "react";
import { useForm } from "react-hook-form";
import type { Answers } from "./answers.ts";
import { DialogForm } from "./dialog-form.tsx";
import { csvOf, download, headsOf, linesOf } from "./export.ts";
import { tell, type Document } from "./graphql.ts";
import { refusalText } from "./refusal.tsx";
import type { AnyResource, Base } from "./resource.ts";
import { t, word } from "./text.ts";

/**
 * The actions on all selected records: export, and each move that is open on every one and needs no further answers. It
 * is confirmed once; each record is moved on its own.
 */
export function Bulk({ of }: { of: AnyResource }) {
  const { data = [], selectedIds } = useListContext<Base>();
  const [notify, refresh, clear] = [useNotify(), useRefresh(), useUnselectAll(of.type)];
  const [doing, setDoing] = useState(0);
  const [asked, setAsked] = useState<string>();
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
    setAsked(undefined);
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
        onClick={() => download(`${of.type}.csv`, csvOf([headsOf(of), ...linesOf(of, picked)]))}
      >
        {t("list.exportPicked")}
      </Button>
      {verbs.map(([action, { document }]) => (
        <Fragment key={action}>
          <Button size="small" disabled={doing > 0} onClick={() => setAsked(action)}>
            {word(`${of.type}.action.${action}`) ?? action}
            {doing > 0 && ` ${doing}/${picked.length}`}
          </Button>
          {asked === action && (
            <Sure
              of={of}
              action={action}
              picked={picked}
              onSend={() => void all(document!)}
              onClose={() => setAsked(undefined)}
            />
          )}
        </Fragment>
      ))}
    </>
  );
}

interface Bulked {
  readonly of: AnyResource;
  readonly action: string;
  readonly picked: readonly Base[];
  readonly onSend: () => void;
  readonly onClose: () => void;
}
/** Says what is about to be done, and to which records. */
function Sure({ of, action, picked, onSend, onClose }: Bulked) {
  const form = useForm<Answers>();
  const help = word(`${of.type}.action.${action}.help`);
  return (
    <DialogForm
      title={word(`${of.type}.action.${action}`) ?? action}
      form={form}
      refusal={undefined}
      onSend={onSend}
      onClose={onClose}
      asksNothing
    >
      {help && <p>{help}</p>}
      <p>{t("list.bulkSure", { n: picked.length })}</p>
      <ul>
        {picked.map((one) => (
          <li key={one.id}>{of.title(one as never)}</li>
        ))}
      </ul>
    </DialogForm>
  );
}
