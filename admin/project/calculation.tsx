import { Button } from "@mui/material";
import { Calculator } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { MethodologyDocument, ParameterValue } from "../../shared/methodology/methodology.ts";
import { t } from "../platform/text.ts";

const Expected = lazy(() => import("./expected.tsx"));

/** The calculation of a part's expected reductions, shown when asked for. */
export function Calculation({
  methodology,
  document,
  given,
}: {
  methodology: string;
  document: MethodologyDocument;
  given: Readonly<Record<string, ParameterValue>>;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button
        size="small"
        variant="outlined"
        aria-expanded={shown}
        startIcon={<Calculator size={15} />}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? "registration.hideTrace" : "registration.showTrace")}
      </Button>
      <Suspense>{shown && <Expected methodology={methodology} document={document} given={given} />}</Suspense>
    </div>
  );
}
