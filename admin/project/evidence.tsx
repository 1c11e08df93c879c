import { Button } from "@mui/material";
import { FileText, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { filesOf } from "../platform/documents.ts";
import { handIn } from "../platform/files.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "./project.module.css";

interface Asked {
  readonly project: string;
  readonly kind: string;
  /** The project's files that are evidence for it; all of their kind if omitted. */
  readonly of?: readonly string[];
  readonly accept?: string;
  readonly onFile: (id: string) => unknown;
}
/** The files that are evidence for something of a project, and an upload where it is asked for. */
export function Evidence({ project, kind, of, accept, onFile }: Asked) {
  const { data } = useAsk(filesOf, { type: "project", id: project });
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const there = (data?.attachments ?? []).filter((file) => (of ? of.includes(file.id) : file.kind === kind));
  const hand = async (file: File) => {
    setState({ busy: true });
    try {
      await onFile(await handIn("Project", project, kind, file));
      setState({});
    } catch (refusal) {
      setState({ refusal });
    }
  };
  return (
    <div className={style.evidence}>
      {there.length > 0 && (
        <ul>
          {there.map(({ id, name }) => (
            <li key={id}>
              <FileText size={14} aria-hidden /> <a href={`/files/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        hidden
        data-kind={kind}
        {...(accept && { accept })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void hand(file);
        }}
      />
      <Button
        size="small"
        variant="outlined"
        startIcon={<Upload size={15} />}
        loading={!!state.busy}
        onClick={() => input.current?.click()}
      >
        {t(`registration.file.${kind}` as "registration.file.evidence")}
      </Button>
      {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
    </div>
  );
}
