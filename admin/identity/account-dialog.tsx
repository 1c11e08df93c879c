import { Button } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useState, type ReactNode } from "react";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { DialogForm } from "../platform/dialog-form.tsx";
import { useKeptForm } from "../platform/draft.ts";
import { Fields } from "../platform/fields.tsx";
import { keyOf, newKey, tell, type Document } from "../platform/graphql.ts";
import type { Field } from "../platform/resource.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { t } from "../platform/text.ts";

/** A deed on one's own account: what it asks and what it does. */
export interface Deed {
  readonly title: string;
  readonly document: Document<unknown, never>;
  readonly fields?: readonly Field[];
  /** What is answered already. */
  readonly answers?: Answers;
  /** What is sent beside the answers. */
  readonly given?: object;
  readonly about?: ReactNode;
  readonly grave?: boolean;
  readonly after?: () => void;
}

/** A button that opens the dialog of a deed. */
export function DeedButton({ deed, label = deed.title }: { deed: Deed; label?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" color={deed.grave ? "error" : "primary"} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <DeedDialog deed={deed} onClose={() => setOpen(false)} />}
    </>
  );
}

function DeedDialog({ deed, onClose }: { deed: Deed; onClose: () => void }) {
  const { title, document, fields = [], answers: known = {}, given = {}, about, grave, after } = deed;
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const initial = { ...Object.fromEntries(fields.map(({ name }) => [name, ""])), ...known };
  const { form, draft } = useKeptForm(["account", title, ...Object.values(given)].join("."), initial, fields);
  const { refusal, attempt } = useRefusal(form, fields);
  const done = async (answers: Answers) => {
    const variables = { ...variablesOf(fields, answers), ...given };
    await tell(document, variables as never, keyOf(key, variables));
    draft.discard();
    onClose();
    if (after) return after();
    notify(t("account.done", { deed: title }), { type: "success" });
    refresh();
  };
  return (
    <DialogForm
      title={title}
      form={form}
      refusal={refusal}
      onSend={() => void attempt(done)}
      onClose={onClose}
      draft={draft}
      grave={grave}
      asksNothing={fields.length === 0}
    >
      {about}
      {fields.length > 0 && <Fields type="accountRequest" fields={fields} />}
    </DialogForm>
  );
}
