import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useEffect, useState, type FormEvent } from "react";
import { whoever, type Me } from "../platform/auth.ts";
import { me, signIn } from "../platform/documents.ts";
import { ask, tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Lapse } from "../platform/session.ts";
import { t } from "../platform/text.ts";
import { SignInFields } from "./sign-in-fields.tsx";

interface Asked {
  readonly lapse: Lapse;
  /** Hears whether the owner of the page is signed in again. */
  readonly onEnd: (again: boolean) => void;
}
/** The sign-in over the page that its owner was working on: what was typed there stays. */
export default function SignInAgain({ lapse, onEnd }: Asked) {
  const [owner, setOwner] = useState<Me>();
  const [other, setOther] = useState<string | undefined>(lapse === "anotherPerson" ? "" : undefined);
  useEffect(() => {
    void whoever().then((found) => setOwner(found ?? undefined));
  }, []);
  // The owner may have signed in again in another window.
  useEffect(() => {
    const look = () => void ask(me, {}).then(({ me: found }) => found && found.id === owner?.id && onEnd(true));
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [owner, onEnd]);
  if (!owner) return null;
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="again" onClose={() => onEnd(false)}>
      <DialogTitle id="again">{t(other === undefined ? "signIn.again" : "signIn.notOwner")}</DialogTitle>
      {other === undefined ? (
        <Enter owner={owner} onOther={setOther} onEnd={onEnd} />
      ) : (
        <Other owner={owner} other={other} onBack={() => setOther(undefined)} />
      )}
    </Dialog>
  );
}

function Enter({
  owner,
  onOther,
  onEnd,
}: {
  owner: Me;
  onOther: (name: string) => void;
  onEnd: (again: boolean) => void;
}) {
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setState({ busy: true });
    const given = Object.fromEntries(new FormData(event.currentTarget)) as { email: string; password: string };
    try {
      const { id, name } = (await tell(signIn, given)).signIn;
      if (id === owner.id) onEnd(true);
      else onOther(name);
    } catch (refusal) {
      setState({ refusal });
    }
  };
  return (
    <form onSubmit={(event) => void enter(event)} noValidate>
      <DialogContent sx={{ display: "grid", gap: 2.5, pt: "4px !important" }}>
        <DialogContentText>{t("signIn.againThen", { name: owner.name })}</DialogContentText>
        {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
        <SignInFields email={owner.email} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="outlined" onClick={() => onEnd(false)}>
          {t("signIn.later")}
        </Button>
        <Button type="submit" variant="contained" loading={!!state.busy}>
          {t("signIn.enter")}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Somebody else is signed in here: the page is loaded again for them, or its owner signs in. */
const Other = ({ owner, other, onBack }: { owner: Me; other: string; onBack: () => void }) => (
  <>
    <DialogContent>
      <DialogContentText>
        {other ? t("signIn.other", { name: other, owner: owner.name }) : t("signIn.others", { owner: owner.name })}
      </DialogContentText>
    </DialogContent>
    <DialogActions sx={{ px: 3, pb: 2.5, flexWrap: "wrap", gap: 1 }}>
      <Button variant="outlined" color="error" onClick={() => location.reload()}>
        {t("signIn.reload")}
      </Button>
      <Button variant="contained" onClick={onBack}>
        {t("signIn.asOwner", { owner: owner.name })}
      </Button>
    </DialogActions>
  </>
);
