import { Button, TextField } from '@mui/material';
import { Upload } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { t } from './text.ts';
import style from './form.module.css';

interface Written {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  onBlur: () => void;
  inputRef: (it: unknown) => void;
  error: boolean;
  helperText: ReactNode;
  name: string;
  id: string;
}
/** A structured text: written out, or read from a file. */
export default function JsonField({ value, onChange, ...given }: Written) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={style.fields} style={{ gap: 10 }}>
      <TextField
        {...given}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        fullWidth
        multiline
        minRows={3}
        maxRows={12}
        slotProps={{ input: { sx: { fontFamily: 'var(--mono)', fontSize: 13 } }, inputLabel: { shrink: true } }}
      />
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(e) => {
            const file = e.target.files?.[0];
            e.target.value = '';
            if (file) void file.text().then((text) => onChange(text));
          }}
        />
        <Button size="small" variant="outlined" startIcon={<Upload size={15} />} onClick={() => input.current?.click()}>
          {t('form.fromFile')}
        </Button>
      </div>
    </div>
  );
}
