import { Button, MenuItem, TextField } from "@mui/material";
import { Upload } from "lucide-react";
import {
  carbonRegistrations,
  proofKind,
  registryProofs,
  type OtherRegistration,
} from "../../shared/issuance/issuance.ts";
import type { Declaration } from "../../shared/project/project.ts";
import { filesOf } from "../platform/documents.ts";
import { dayText } from "../platform/day.ts";
import { HandIn } from "../platform/files.tsx";
import { declaredAs } from "../project/declared.tsx";
import { choiceText } from "../platform/name.ts";
import { labelOf, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "./issuance.module.css";

/** What an owner states of the registrations under other mechanisms, as it is saved. */
export interface Stated {
  readonly otherRegistrations: readonly OtherRegistration[];
  readonly ownerCommitment: string;
}
interface Of {
  readonly otherRegistrations?: unknown;
  readonly ownerCommitment?: string | null;
  readonly project?: { readonly declarations?: unknown } | null;
}
/** The registrations under which the same tonnes could be issued a second time. */
export const registrationsOf = ({ project }: Of): readonly Declaration[] =>
  carbonRegistrations((project?.declarations ?? []) as readonly Declaration[]);

/** One row for each registration of the project, with what was stated so far. */
export function statedOf(record: Of): Stated {
  const stated = (record.otherRegistrations ?? []) as readonly OtherRegistration[];
  return {
    otherRegistrations: registrationsOf(record).map(({ mechanism, identity }) => {
      const found = stated.find((one) => one.mechanism === mechanism && one.identity === identity);
      const { proof = null, address = null, seenOn = null } = found ?? {};
      return { mechanism, identity, proof, address, seenOn };
    }),
    ownerCommitment: record.ownerCommitment ?? "",
  };
}
/** Whether everything is stated; the server asks for the files too. */
export const isStated = ({ otherRegistrations, ownerCommitment }: Stated): boolean =>
  otherRegistrations.every(({ proof, address, seenOn }) => proof && address && seenOn) &&
  (otherRegistrations.length === 0 || !!ownerCommitment.trim());

/** For each registration elsewhere what shows that the period counts here alone, and the owner's commitment. */
export function Registered({ id, of, onChange }: { id: string; of: Stated; onChange: (of: Stated) => void }) {
  const files = useAsk(filesOf, { type: "issuance", id }).data?.attachments ?? [];
  const set = (at: number, changed: Partial<OtherRegistration>) =>
    onChange({
      ...of,
      otherRegistrations: of.otherRegistrations.map((one, i) => (i === at ? { ...one, ...changed } : one)),
    });
  return (
    <fieldset className={style.registered}>
      <legend>{labelOf("Issuance", "otherRegistrations")}</legend>
      <p className="none">{t("registered.help")}</p>
      {of.otherRegistrations.map((one, i) => (
        <Row
          key={declaredAs(one)}
          id={id}
          of={one}
          at={i}
          files={files.filter(({ kind }) => kind === proofKind(i))}
          set={set}
        />
      ))}
      <TextField
        id="ownerCommitment"
        label={labelOf("Issuance", "ownerCommitment")}
        helperText={t("registered.commitment")}
        value={of.ownerCommitment}
        onChange={({ target: { value } }) => onChange({ ...of, ownerCommitment: value })}
        multiline
        minRows={2}
        fullWidth
      />
    </fieldset>
  );
}

interface RowOf {
  id: string;
  of: OtherRegistration;
  at: number;
  files: readonly { readonly id: string; readonly name: string }[];
  set: (at: number, changed: Partial<OtherRegistration>) => void;
}
function Row({ id, of, at, files, set }: RowOf) {
  return (
    <div className={style.registration}>
      <b>{declaredAs(of)}</b>
      <TextField
        id={`address-${at}`}
        type="url"
        className={style.address!}
        label={t("registered.address")}
        value={of.address ?? ""}
        onChange={({ target: { value } }) => set(at, { address: value || null })}
      />
      <TextField
        select
        id={`proof-${at}`}
        label={t("registered.proof")}
        value={of.proof ?? ""}
        onChange={({ target: { value } }) => set(at, { proof: value as OtherRegistration["proof"] })}
      >
        {registryProofs.map((one) => (
          <MenuItem key={one} value={one}>
            {choiceText("registryProof", one)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id={`seenOn-${at}`}
        type="date"
        label={t("registered.seenOn")}
        value={of.seenOn ?? ""}
        onChange={({ target: { value } }) => set(at, { seenOn: value || null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <HandIn type="Issuance" id={id} kind={proofKind(at)}>
        {(choose, busy) => (
          <Button
            size="small"
            variant="outlined"
            startIcon={<Upload size={15} />}
            loading={busy}
            aria-label={t("registered.addCopy", { of: declaredAs(of) })}
            onClick={choose}
          >
            {t("files.add")}
          </Button>
        )}
      </HandIn>
      <Copies of={files} />
    </div>
  );
}
const Copies = ({ of }: { of: RowOf["files"] }) =>
  of.length > 0 ? (
    <span>
      {of.map(({ id, name }) => (
        <a key={id} href={`/files/${id}`}>
          {name}
        </a>
      ))}
    </span>
  ) : (
    <small>{t("registered.noCopy")}</small>
  );

/** What was stated, as everybody reads it. */
export const RegisteredShown = ({ of }: { of: readonly OtherRegistration[] }) => (
  <ul className={style.split}>
    {of.map(({ mechanism, identity, proof, address, seenOn }) => (
      <li key={`${mechanism} ${identity}`}>
        <b>{declaredAs({ mechanism, identity })}</b>
        {proof && <span>{choiceText("registryProof", proof)}</span>}
        {address && (
          <a href={address} rel="noopener noreferrer nofollow" target="_blank">
            {address}
          </a>
        )}
        {seenOn && <span>{dayText(seenOn, true)}</span>}
      </li>
    ))}
  </ul>
);
