import { decimalText } from "../platform/day.ts";

/** Fen as yuan with two decimals. */
export const yuan = (fen: number | null | undefined): string =>
  fen === null || fen === undefined ? "—" : decimalText((fen / 100).toFixed(2));
/** Yuan with at most two decimals as whole fen. */
export const fenOf = (text: unknown): number | undefined =>
  text === undefined ? undefined : Math.round(Number(text) * 100);
