import { unwritten, type Duty } from "./duty.ts";

export const certificates: readonly Duty[] = [
  unwritten("E1", "a uniform certificate on application", "HN 三(五); SD-E 五(四)"),
  unwritten("E2", "random checks of what was carried out, and revocation", "HN 三(五)"),
  unwritten("E3", "green list, blacklist and credit evaluation, used in finance", "SC 三(二), 四(一), 四(三)"),
  unwritten("E4", "third parties are supervised; service and evaluation are apart", "JL 四章; SC 四(一)"),
  unwritten("E5", "the public, the press and associations watch the whole process", "JL 四章"),
  unwritten("E6", "the certificate counts in awards and credit rating", "HN 四(三)"),
];
