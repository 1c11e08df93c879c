import type { DeletedFile } from "../../shared/archive/archive.ts";
import { PackDownload } from "../event/pack-download.tsx";
import { numberText } from "../platform/day.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import style from "./archive.module.css";

/** The evidence pack on the page of its archive, and what was deleted after its term. */
export function Pack({ record: { id, deleted } }: { record: { readonly id: string; readonly deleted?: unknown } }) {
  const gone = (deleted ?? []) as readonly DeletedFile[];
  return (
    <>
      <Group title={t("archive.pack")}>
        <PackDownload id={id} />
      </Group>
      {gone.length > 0 && (
        <Group title={t("archive.deleted")} aside={gone.length}>
          <ul className={style.deleted}>
            {gone.map(({ name, bytes, sha256 }) => (
              <li key={`${name} ${sha256}`}>
                {name} <small>{t("archive.bytes", { n: numberText(bytes) })}</small>
                <span className="serial">{sha256}</span>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}
