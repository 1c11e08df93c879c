import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useEffect, useState } from "react";
import { whoever, type Me } from "../platform/auth.ts";
import { me, signIn } from "../platform/documents.ts";
import { ask, tell } from "../platform/graphql.ts";
import type { Lapse } from "../platform/session.ts";
import { t } from "../platform/text.ts";
import { SignInSteps } from "./sign-in-steps.tsx";
import style from "./identity.module.css";

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
  const enter = async (given: { email: string; password: string; code?: string }) => {
    const { id, name } = (await tell(signIn, given)).signIn;
    if (id === owner.id) onEnd(true);
    else onOther(name);
  };
  return (
    <DialogContent className={style.again}>
      <SignInSteps
        lead={<DialogContentText>{t("signIn.againThen", { name: owner.name })}</DialogContentText>}
        email={owner.email}
        onEnter={enter}
      >
        {(busy) => (
          <DialogActions sx={{ px: 0 }}>
            <Button variant="outlined" onClick={() => onEnd(false)}>
              {t("signIn.later")}
            </Button>
            <Button type="submit" variant="contained" loading={busy}>
              {t("signIn.enter")}
            </Button>
          </DialogActions>
        )}
      </SignInSteps>
    </DialogContent>
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
