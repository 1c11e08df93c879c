import { useGetList } from "ra-core";
import { useWatch } from "react-hook-form";
import type { BodyKind } from "../../shared/standing/standing.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionText, type Linked } from "./name.ts";
import { OneOf } from "./record-field.tsx";
import { t } from "./text.ts";

interface Body {
  readonly id: string;
  readonly kinds: unknown;
  readonly region: string;
  readonly organization?: Linked | null;
}
type Choice = Linked & { readonly regions: readonly string[] };

/** A third-party body certified for this kind of work, in the form's province if it has one. */
export default function BodyField({
  of,
  help,
  ...given
}: Omit<Parameters<typeof OneOf<Choice>>[0], "options" | "loading" | "aside"> & { of: BodyKind }) {
  const { city, region } = useWatch() as { city?: string; region?: string };
  const at = region || (city && provinceOf(city));
  const { data = [], isPending } = useGetList<Body>("Body", {
    filter: { state: ["certified"], ...(at && { region: at }) },
    sort: { field: "id", order: "DESC" },
    pagination: { page: 1, perPage: 200 },
  });
  const able = data.filter(({ kinds, organization }) => organization && (kinds as readonly string[]).includes(of));
  const options = [...Map.groupBy(able, ({ organization }) => organization!.id).values()].map(
    (bodies): Choice => ({ ...bodies[0]!.organization!, regions: bodies.map((body) => body.region) }),
  );
  return (
    <OneOf
      {...given}
      options={options}
      loading={isPending}
      help={help ?? t("form.certifiedOnly")}
      aside={({ regions }) => regions.map(regionText).join(t("any.listComma"))}
    />
  );
}
