import { Button } from "@mui/material";
import type { ReactNode } from "react";
import { FormProvider, type UseFormReturn } from "react-hook-form";
import type { Answers } from "../platform/answers.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import style from "./identity.module.css";

interface Asked {
  readonly title: string;
  readonly lead: ReactNode;
  readonly form: UseFormReturn<Answers>;
  readonly refusal: unknown;
  readonly onSend: () => void;
  readonly send: string;
  readonly children: ReactNode;
  /** What else stands below the button. */
  readonly below?: ReactNode;
}
/** A form at the gate: what it is for, its questions, why it was refused, and its one button. */
export const GateForm = ({ title, lead, form, refusal, onSend, send, children, below }: Asked) => (
  <FormProvider {...form}>
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      noValidate
    >
      <h1>{title}</h1>
      {typeof lead === "string" ? <p>{lead}</p> : lead}
      {children}
      {refusal !== undefined && <RefusalNote of={refusal} />}
      <Button type="submit" variant="contained" size="large" fullWidth loading={form.formState.isSubmitting}>
        {send}
      </Button>
      {below}
    </form>
  </FormProvider>
);

/** What is said at the gate once that is done, with the way to the sign-in. */
export const GateNote = ({ title, then }: { title: string; then: string }) => (
  <div className={style.asked}>
    <h1>{title}</h1>
    <p>{then}</p>
    <Button variant="outlined" size="large" href="/login">
      {t("accountRequest.toSignIn")}
    </Button>
  </div>
);

/** The way back to the sign-in. */
export const ToSignIn = () => (
  <p>
    <a href="/login">{t("accountRequest.toSignIn")}</a>
  </p>
);
