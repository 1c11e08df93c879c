import { Button } from "@mui/material";
import { Upload } from "lucide-react";
import { useRef } from "react";

/**
 * Takes a sheet (XLSX or CSV) from the reader's disk; the same file can be chosen again after it was corrected. `name`
 * is that of the chosen file.
 */
export function ChooseSheet({
  label,
  name,
  busy,
  disabled = false,
  small,
  onChoose,
}: {
  label: string;
  name?: string | undefined;
  busy?: boolean | undefined;
  disabled?: boolean;
  small?: boolean;
  onChoose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        size={small ? "small" : "medium"}
        startIcon={<Upload size={small ? 15 : 16} />}
        loading={!!busy}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {name ?? label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = "";
        }}
      />
    </>
  );
}
