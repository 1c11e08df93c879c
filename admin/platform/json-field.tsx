import { Button, TextField } from "@mui/material";
import { Upload } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { t } from "./text.ts";
import style from "./form.module.css";

export interface Written {
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
/** A structured text: typed, or read from a file. `read` converts the content of the file. */
export default function JsonField({
  value,
  onChange,
  read = (text) => text,
  accept = ".json,application/json",
  from = t("form.fromFile"),
  children,
  ...given
}: Written & { read?: (text: string) => string; accept?: string; from?: string; children?: ReactNode }) {
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
        slotProps={{ input: { sx: { fontFamily: "var(--mono)", fontSize: 13 } }, inputLabel: { shrink: true } }}
      />
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          onChange={(e) => {
            const file = e.target.files?.[0];
            e.target.value = "";
            if (file) void file.text().then((text) => onChange(read(text)));
          }}
        />
        <Button size="small" variant="outlined" startIcon={<Upload size={15} />} onClick={() => input.current?.click()}>
          {from}
        </Button>
      </div>
      {children}
    </div>
  );
}
