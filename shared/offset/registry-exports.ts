import { titleKey } from "../platform/sheet-title.ts";

/** What is read of a row of an export: the rest of its columns is left. */
export const exportFields = [
  "serial",
  "quantity",
  "vintage",
  "cancelledOn",
  "status",
  "beneficiary",
  "document",
] as const;
export type ExportField = (typeof exportFields)[number];
/** The fields without which a row says nothing of units that were cancelled. */
export const neededExportFields = ["serial", "quantity", "vintage", "cancelledOn"] as const satisfies ExportField[];

/** The export of a registry's units: by which heads its columns are known. */
export interface RegistryExport {
  /** The registry's code in `registryList`. */
  readonly registry: string;
  /** The heads of each field, the usual one first. Case, width, blanks and line breaks make no difference. */
  readonly heads: Readonly<Partial<Record<ExportField, readonly string[]>>>;
  /** What its `status` says of units that were retired; without it the day of retirement says so. */
  readonly retired?: string;
  /** A head that only its export of cancelled units has: most of these live on in another registry. */
  readonly never?: string;
  /** Where its heads were read. */
  readonly source: string;
}

/**
 * The exports that are read, by the heads of published files. Their registries describe none of them: they may be
 * called otherwise tomorrow, and are then refused by name.
 */
export const registryExports: readonly RegistryExport[] = [
  {
    registry: "VERRA",
    heads: {
      serial: ["Serial Number"],
      quantity: ["Quantity Issued"],
      vintage: ["Vintage End"],
      cancelledOn: ["Retirement/Cancellation Date"],
      beneficiary: ["Retirement Beneficiary"],
    },
    source: "https://github.com/carbonplan/offsets-db-data: tests/data/verra/transactions.csv, export of April 2026",
  },
  {
    registry: "ACR",
    heads: {
      serial: ["Credit Serial Numbers"],
      quantity: ["Quantity of Credits"],
      vintage: ["Vintage"],
      cancelledOn: ["Status Effective (GMT)", "Status Effective"],
      beneficiary: ["Retired on Behalf of"],
    },
    never: "Cancellation Type",
    source:
      "https://github.com/carbonplan/offsets-db-data: tests/data/american-carbon-registry/retirements.csv and " +
      "cancellations.csv, exports of April 2026",
  },
  {
    registry: "GS",
    heads: {
      serial: ["Serial Number"],
      quantity: ["Quantity"],
      vintage: ["Vintage"],
      cancelledOn: ["Retirement Date"],
      status: ["Credit Status"],
      beneficiary: ["Using Entity"],
    },
    retired: "Retired",
    source:
      "https://github.com/carbonplan/offsets-db-data: tests/data/gold-standard/retirements.csv, export of April 2026",
  },
  {
    registry: "PURO",
    heads: {
      serial: ["certificates"],
      quantity: ["volume"],
      vintage: ["vintage"],
      cancelledOn: ["completedOn"],
      beneficiary: ["beneficiary"],
      document: ["transactionId"],
    },
    source: "https://github.com/MMobir/vcm-fyi-removal-data: raw/, retirement export of 15 December 2025",
  },
];

/** The field that a head names in an export. */
export const fieldOf = ({ heads }: RegistryExport, title: string): ExportField | undefined =>
  exportFields.find((field) => heads[field]?.some((head) => titleKey(head) === titleKey(title)));

/** The export whose heads these are: the one that has all that is needed. */
export const exportNamed = (titles: readonly string[]): RegistryExport | undefined =>
  registryExports.find((one) => {
    const named = new Set(titles.map((title) => fieldOf(one, title)));
    return neededExportFields.every((field) => named.has(field));
  });
