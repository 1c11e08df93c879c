import { Button } from "@mui/material";
import { FileText, Upload } from "lucide-react";
import { useGetIdentity } from "ra-core";
import { useRef, useState, type ReactNode } from "react";
import type { Identity } from "./auth.ts";
import { dayAt, dayText, numberText } from "./day.ts";
import { fileKindOf } from "../../shared/file/files.ts";
import type { FilesOfQuery } from "../generated/graphql.ts";
import { filesOf } from "./documents.ts";
import { PublicWarning, RemoveFile, useFilesAgain } from "./file-actions.tsx";
import { newKey } from "./graphql.ts";
import { kindOf } from "./history.tsx";
import { Group } from "./record.tsx";
import { RefusalNote } from "./refusal.tsx";
import { post } from "./request.ts";
import type { Base } from "./resource.ts";
import { t } from "./text.ts";
import { useAsk } from "./use-ask.ts";
import style from "./files.module.css";

const sizeText = (bytes: number): string =>
  bytes < 1_048_576
    ? `${numberText(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${numberText(bytes / 1_048_576, 1)} MB`;

/** Who reads a file beside those concerned: everybody, and of which original it is a copy. */
interface Publicly {
  readonly isPublic?: boolean;
  readonly copyOf?: string;
}
/**
 * Uploads a file of a record, with its kind.
 * @returns its id.
 * @throws Refused
 */
export async function handIn(
  type: string,
  id: string,
  kind: string,
  file: File,
  { isPublic = false, copyOf }: Publicly = {},
): Promise<string> {
  const at = new URLSearchParams({ type: kindOf(type), id, kind, name: file.name });
  if (isPublic) at.set("public", "true");
  if (copyOf) at.set("copyOf", copyOf);
  const { id: made } = await post<{ id: string }>(`/files?${at}`, file, {
    "content-type": "application/octet-stream",
    "idempotency-key": newKey(),
  });
  return made;
}

interface Handing extends Publicly {
  type: string;
  id: string;
  /** The kind of the file. */
  kind: string;
  children: (choose: () => void, busy: boolean) => ReactNode;
}
/** A button to upload a file of a record over plain HTTP; files are stored by their content. */
export function HandIn({ type, id, kind, children, isPublic = false, copyOf }: Handing) {
  const again = useFilesAgain();
  const [warned, setWarned] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const hand = async (file: File) => {
    setState({ busy: true });
    try {
      await handIn(type, id, kind, file, { isPublic, ...(copyOf && { copyOf }) });
      setState({});
      await again();
    } catch (refusal) {
      setState({ refusal });
    }
  };
  const choose = () => input.current?.click();
  return (
    <>
      {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
      {warned && (
        <PublicWarning
          onClose={() => setWarned(false)}
          onChoose={() => {
            setWarned(false);
            choose();
          }}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        onChange={(e) => {
          const file = e.target.files?.[0];
          e.target.value = "";
          if (file) void hand(file);
        }}
      />
      {children(() => (isPublic || copyOf ? setWarned(true) : choose()), !!state.busy)}
    </>
  );
}

/** Whether the record is this organization's own. */
const isOf = (organization: string | undefined, record: Base): boolean =>
  !!organization &&
  ["organiser", "owner", "applicant", "holder"].some(
    (name) => (record as unknown as Record<string, { id?: string } | null>)[name]?.id === organization,
  );

/** The files of a record, and an upload for its owner or for whoever's turn it is. */
export function Files({ type, record }: { type: string; record: Base }) {
  const { id, moves } = record;
  const { identity } = useGetIdentity();
  const who = identity as Identity | undefined;
  const { data } = useAsk(filesOf, { type: kindOf(type), id });
  const files = data?.attachments ?? [];
  const mayBePublic = fileKindOf(kindOf(type), "document")?.publicity === "choice";
  return (
    <Group title={t("files.title")} aside={files.length || undefined}>
      <ul className={style.files}>
        {files.map((file) => (
          <FileLine key={file.id} type={type} record={id} file={file} who={who} />
        ))}
      </ul>
      {files.length === 0 && <p className={style.none}>{t("files.none")}</p>}
      {(!!moves?.length || isOf(who?.organization?.id, record)) &&
        [false, ...(mayBePublic ? [true] : [])].map((isPublic) => (
          <HandIn key={String(isPublic)} type={type} id={id} kind="document" isPublic={isPublic}>
            {(choose, busy) => (
              <Button size="small" startIcon={<Upload size={15} />} loading={busy} onClick={choose}>
                {t(isPublic ? "files.addPublic" : "files.add")}
              </Button>
            )}
          </HandIn>
        ))}
    </Group>
  );
}

type FileOf = FilesOfQuery["attachments"][number];
interface Line {
  readonly type: string;
  readonly record: string;
  readonly file: FileOf;
  readonly who: Identity | undefined;
}
/** A file, whether it is public, and what may be done with it. */
function FileLine({ type, record, file, who }: Line) {
  const [removing, setRemoving] = useState(false);
  const { id, name, bytes, at, kind, organization, publicSince } = file;
  const own = !!who && organization === who.organization?.id;
  const office = !!who?.parties?.some((party) => ["department", "operator"].includes(party.kind));
  const copied = fileKindOf(kindOf(type), kind)?.publicity === "copy";
  return (
    <li>
      <FileText size={15} aria-hidden />
      <a href={`/files/${id}`}>{name}</a>
      <small>
        {sizeText(bytes)}·{dayText(dayAt(at))}
        {publicSince && `·${t("files.public")}`}
        {(own || office) && (
          <Button size="small" onClick={() => setRemoving(true)} aria-label={`${t("files.remove")} ${name}`}>
            {t("files.remove")}
          </Button>
        )}
        {own && copied && !publicSince && (
          <HandIn type={type} id={record} kind={kind} copyOf={id}>
            {(choose, busy) => (
              <Button size="small" loading={busy} onClick={choose}>
                {t("files.addCopy")}
              </Button>
            )}
          </HandIn>
        )}
      </small>
      {removing && <RemoveFile id={id} name={name} onClose={() => setRemoving(false)} />}
    </li>
  );
}
