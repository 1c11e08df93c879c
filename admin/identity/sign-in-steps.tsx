import { Button, TextField } from "@mui/material";
import { useState, type FormEvent, type ReactNode } from "react";
import { Refused } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { SignInFields } from "./sign-in-fields.tsx";

interface Given {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}
interface Steps {
  readonly email?: string;
  readonly help?: string;
  readonly onEnter: (given: Given) => Promise<unknown>;
  readonly lead?: ReactNode;
  /** Beside the questions, with whether an answer is waited for. */
  readonly children: (busy: boolean) => ReactNode;
}

/** A sign-in in two steps: the second is asked of whoever has a second factor, once the password was right. */
export function SignInSteps({ email, help, onEnter, lead, children }: Steps) {
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown; given?: Given }>({});
  const { busy = false, refusal, given } = state;
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = { ...given, ...Object.fromEntries(new FormData(event.currentTarget)) } as Given;
    setState({ busy: true, ...(given && { given }) });
    try {
      await onEnter(entered);
      setState({});
    } catch (error) {
      const isAsked = error instanceof Refused && error.reason === "codeNeeded";
      const { code: _, ...first } = entered;
      setState(isAsked ? { given: first } : { refusal: error, ...(given && { given }) });
    }
  };
  return (
    <form onSubmit={(event) => void enter(event)} noValidate>
      {lead}
      {refusal !== undefined && <RefusalNote of={refusal} />}
      {given ? (
        <>
          <p>{t("signIn.codeThen")}</p>
          <TextField
            key="code"
            name="code"
            id="code"
            label={t("signIn.code")}
            autoComplete="one-time-code"
            autoFocus
            fullWidth
            required
            slotProps={{ inputLabel: { shrink: true, required: false } }}
          />
          <Button onClick={() => setState({})}>{t("signIn.back")}</Button>
        </>
      ) : (
        <SignInFields {...(email && { email })} {...(help && { help })} />
      )}
      {children(busy)}
    </form>
  );
}
