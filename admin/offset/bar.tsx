import style from "./offset.module.css";

export const sum = (of: readonly { readonly kilograms: number }[]): number =>
  of.reduce((n, { kilograms }) => n + kilograms, 0);
/** A total as a bar, with the allocated part filled. */
export const Bar = ({
  id,
  parts,
  whole,
  scale,
  short,
}: {
  id: string;
  parts: readonly { tier: number; kilograms: number }[];
  whole: number;
  scale: number;
  short?: boolean;
}) => (
  <span
    className={style.bar}
    data-bar={id}
    data-short={short}
    style={{ width: `${Math.max(6, (whole / scale) * 100)}%` }}
    aria-hidden
  >
    {parts.map(({ tier, kilograms }) => (
      <i key={`${tier} ${kilograms}`} data-rank={tier} style={{ width: `${whole ? (kilograms / whole) * 100 : 0}%` }} />
    ))}
  </span>
);
