import { Button } from "@mui/material";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { newKey } from "../platform/graphql.ts";
import { t } from "../platform/text.ts";
import style from "./draw.module.css";

const links = 10;
/** The last link of the chain of hashes of a secret: SHA-256 applied ten times to its UTF-8, in hex. */
async function commitmentOf(secret: string): Promise<string> {
  let link: Uint8Array<ArrayBuffer> = new TextEncoder().encode(secret);
  for (let i = 0; i < links; i++) link = new Uint8Array(await crypto.subtle.digest("SHA-256", link));
  return [...link].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
/** The secret of each commitment made together, by the name of its field. */
export type Secrets = Readonly<Record<string, (secret: string) => string>>;
const one: Secrets = { commitment: (secret) => secret };

/**
 * Generates the secret on the reader's machine and fills in the commitments; the secret itself is not sent before the
 * reveal.
 */
export function Commit({ of = one }: { of?: Secrets }) {
  const { setValue } = useFormContext();
  const [secret, setSecret] = useState("");
  const make = async () => {
    const made = newKey();
    for (const [name, derived] of Object.entries(of))
      setValue(name, await commitmentOf(derived(made)), { shouldValidate: true });
    setSecret(made);
  };
  return (
    <div className={style.check}>
      <Button variant="outlined" startIcon={<KeyRound size={16} />} onClick={() => void make()}>
        {t("draw.makeSecret")}
      </Button>
      {secret && (
        <p role="status">
          <b className="serial">{secret}</b>
          <br />
          <small>{t("draw.keepSecret")}</small>
        </p>
      )}
    </div>
  );
}
