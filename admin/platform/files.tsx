import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { FileText, Upload } from "lucide-react";
import { useGetIdentity } from "ra-core";
import { useRef, useState, type ReactNode } from "react";
import type { Identity } from "./auth.ts";
import { dayAt, dayText, numberText } from "./day.ts";
import { filesOf } from "./documents.ts";
import { newKey, Refused } from "./graphql.ts";
import { kindOf } from "./history.tsx";
import { Group } from "./record.tsx";
import { RefusalNote } from "./refusal.tsx";
import type { Base } from "./resource.ts";
import { t } from "./text.ts";
import { useAsk } from "./use-ask.ts";
import style from "./files.module.css";

const sizeText = (bytes: number): string =>
  bytes < 1_048_576
    ? `${numberText(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${numberText(bytes / 1_048_576, 1)} MB`;

/**
 * Uploads a file of a record, with its kind.
 * @returns its id.
 * @throws Refused
 */
export async function handIn(type: string, id: string, kind: string, file: File): Promise<string> {
  const at = new URLSearchParams({ type: kindOf(type), id, kind, name: file.name });
  const answer = await fetch(`/files?${at}`, {
    method: "POST",
    body: file,
    credentials: "same-origin",
    headers: { "content-type": "application/octet-stream", "idempotency-key": newKey() },
  }).catch(() => {
    throw new Refused("OFFLINE", "the platform cannot be reached");
  });
  const body = (await answer.json().catch(() => ({}))) as {
    id?: string;
    errors?: { message: string; extensions: { code: Refused["code"] } & Record<string, unknown> }[];
  };
  if (answer.ok && body.id) return body.id;
  throw body.errors?.[0]
    ? new Refused(body.errors[0].extensions.code, body.errors[0].message, body.errors[0].extensions)
    : new Refused("INTERNAL", `HTTP ${answer.status}`);
}

interface Handing {
  type: string;
  id: string;
  /** The kind of the file. */
  kind: string;
  children: (choose: () => void, busy: boolean) => ReactNode;
}
/** A button to upload a file of a record over plain HTTP; files are stored by their content. */
export function HandIn({ type, id, kind, children }: Handing) {
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const hand = async (file: File) => {
    setState({ busy: true });
    try {
      await handIn(type, id, kind, file);
      setState({});
      await queries.invalidateQueries({ queryKey: ["ask", filesOf.__meta__?.["hash"]] });
    } catch (refusal) {
      setState({ refusal });
    }
  };
  return (
    <>
      {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
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
      {children(() => input.current?.click(), !!state.busy)}
    </>
  );
}

/** Whether the record is this organization's own. */
const isOf = (organization: string | undefined, record: Base): boolean =>
  !!organization &&
  ["organiser", "owner", "applicant"].some(
    (name) => (record as unknown as Record<string, { id?: string } | null>)[name]?.id === organization,
  );

/** The files of a record, and an upload for its owner or for whoever's turn it is. */
export function Files({ type, record }: { type: string; record: Base }) {
  const { id, moves } = record;
  const { identity } = useGetIdentity();
  const { data } = useAsk(filesOf, { type: kindOf(type), id });
  const files = data?.attachments ?? [];
  return (
    <Group title={t("files.title")} aside={files.length || undefined}>
      <ul className={style.files}>
        {files.map(({ id: at, name, bytes, at: when }) => (
          <li key={at}>
            <FileText size={15} aria-hidden />
            <a href={`/files/${at}`}>{name}</a>
            <small>
              {sizeText(bytes)}·{dayText(dayAt(when))}
            </small>
          </li>
        ))}
      </ul>
      {files.length === 0 && <p className={style.none}>{t("files.none")}</p>}
      {(!!moves?.length || isOf((identity as Identity | undefined)?.organization?.id, record)) && (
        <HandIn type={type} id={id} kind="document">
          {(choose, busy) => (
            <Button size="small" startIcon={<Upload size={15} />} loading={busy} onClick={choose}>
              {t("files.add")}
            </Button>
          )}
        </HandIn>
      )}
    </Group>
  );
}
