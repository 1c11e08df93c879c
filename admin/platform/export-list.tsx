import { useDataProvider, useListContext } from "ra-core";
import { ExportButton } from "./export-button.tsx";
import { headsOf, linesOf } from "./export.ts";
import { allOf } from "./gather.ts";
import type { AnyResource, Base } from "./resource.ts";
import { word } from "./text.ts";

/** Takes all along that the filter finds, as a sheet. */
export function ExportList({ of }: { of: AnyResource }) {
  const { filterValues, sort } = useListContext<Base>();
  const data = useDataProvider();
  async function* lines() {
    for await (const rows of allOf(data, of.type, { filter: filterValues, sort })) yield linesOf(of, rows);
  }
  return <ExportButton name={word(`${of.type}.many`) ?? of.type} head={headsOf(of)} lines={lines} />;
}
