const shape = /^([A-Z\d][A-Z\d.-]*?)-(\d{1,13})(?:-\d{1,13})?$/;

/**
 * The condition that finds a serial number, or the first of a run as it is printed
 * (`370000-PHCER-0000000000000-0000000351475`), among records that each hold a run: the last that begins at or before
 * it, if it `holds` it. Undefined if the text is not a serial number.
 */
export function serialFilter(text: string) {
  const [, mechanism, digits] = shape.exec(text.trim().toUpperCase()) ?? [];
  if (!mechanism || !digits) return undefined;
  const serial = Number(digits);
  return {
    filter: { mechanism: { eq: mechanism }, first: { lt: serial + 1 } },
    holds: ({ first, kilograms }: { readonly first: number; readonly kilograms: number }): boolean =>
      first <= serial && serial < first + kilograms,
  };
}
