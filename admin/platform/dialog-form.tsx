import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useId, type ReactNode } from "react";
import { FormProvider, type UseFormReturn } from "react-hook-form";
import type { Answers } from "./answers.ts";
import type { Draft } from "./draft.ts";
import { RefusalNote } from "./refusal.tsx";
import { t } from "./text.ts";

interface Asked {
  readonly title: string;
  /** What its button says, if not the title. */
  readonly send?: string;
  readonly form: UseFormReturn<Answers>;
  readonly refusal: unknown;
  readonly onSend: () => void;
  /** Closes it: what was typed stays for the next time, unless it is discarded. */
  readonly onClose: () => void;
  readonly draft?: Draft;
  readonly grave?: boolean | undefined;
  /** Nothing is asked: the button has the focus. */
  readonly asksNothing?: boolean;
  readonly children: ReactNode;
}
/** A dialog that asks what a deed needs, says why it was refused, and does it by the button that has its name. */
export function DialogForm({
  title,
  form,
  refusal,
  onSend,
  onClose,
  draft,
  grave,
  asksNothing,
  children,
  send = title,
}: Asked) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <FormProvider {...form}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSend();
          }}
          noValidate
        >
          <DialogTitle id={id} sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
            {title}
          </DialogTitle>
          <DialogContent sx={{ display: "grid", gap: 2.5, pt: "6px !important" }}>
            {draft?.isRestored && <Restored draft={draft} />}
            {children}
            {refusal !== undefined && <RefusalNote of={refusal} />}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <Button
              variant="outlined"
              onClick={() => {
                draft?.discard();
                onClose();
              }}
            >
              {t("action.cancel")}
            </Button>
            <Button
              type="submit"
              variant="contained"
              color={grave ? "error" : "primary"}
              loading={form.formState.isSubmitting}
              autoFocus={asksNothing ?? false}
            >
              {send}
            </Button>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}

/** Says that a form began with what was typed before. */
export const Restored = ({ draft }: { draft: Draft }) => (
  <p role="status">
    {t("form.restored")}{" "}
    <Button size="small" onClick={draft.startOver}>
      {t("form.startOver")}
    </Button>
  </p>
);
