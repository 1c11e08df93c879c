import { Button, TextField } from '@mui/material';
import { Upload } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Ground, ringsOf } from './ground.tsx';
import { t } from './text.ts';
import style from './form.module.css';

interface Asked {
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
const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A boundary: taken from a file of GeoJSON or written out, and drawn at once so that it can be seen before it is sent. */
export default function GeoField({ value, onChange, ...given }: Asked) {
  const input = useRef<HTMLInputElement>(null);
  const rings = ringsOf(read(value));
  const take = async (file: File) => {
    const found = read(await file.text());
    const shapes = ringsOf(found);
    const plain = (found as { type?: string } | undefined)?.type;
    // A feature is its geometry; several are one multipolygon.
    onChange(
      JSON.stringify(
        plain === 'Polygon' || plain === 'MultiPolygon'
          ? found
          : shapes.length === 1
            ? { type: 'Polygon', coordinates: shapes }
            : { type: 'MultiPolygon', coordinates: shapes.map((ring) => [ring]) },
      ),
    );
  };
  return (
    <div className={style.fields} style={{ gap: 10 }}>
      <TextField
        {...given}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        fullWidth
        multiline
        minRows={3}
        maxRows={8}
        slotProps={{ input: { sx: { fontFamily: 'var(--mono)', fontSize: 13 } }, inputLabel: { shrink: true } }}
      />
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.geojson,application/geo+json"
          onChange={(e) => {
            const file = e.target.files?.[0];
            e.target.value = '';
            if (file) void take(file);
          }}
        />
        <Button size="small" variant="outlined" startIcon={<Upload size={15} />} onClick={() => input.current?.click()}>
          {t('ground.fromFile')}
        </Button>
      </div>
      {rings.length > 0 && <Ground shapes={[{ id: 'own', rings }]} label={t('ground.label')} height={220} />}
    </div>
  );
}
