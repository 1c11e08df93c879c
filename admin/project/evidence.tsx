import { Button } from '@mui/material';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { handIn } from '../platform/files.tsx';
import { RefusalNote } from '../platform/refusal.tsx';
import { t } from '../platform/text.ts';

/** A file that shows something of a project, handed in where it is asked for. */
export function Evidence({ project, kind, onFile }: { project: string; kind: string; onFile: (id: string) => unknown }) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const hand = async (file: File) => {
    setState({ busy: true });
    try {
      await onFile(await handIn('Project', project, kind, file));
      setState({});
    } catch (refusal) {
      setState({ refusal });
    }
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        data-kind={kind}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void hand(file);
        }}
      />
      <Button size="small" variant="outlined" startIcon={<Upload size={15} />} loading={!!state.busy} onClick={() => input.current?.click()}>
        {t(`registration.file.${kind}` as 'registration.file.evidence')}
      </Button>
      {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
    </div>
  );
}
