import { unwritten, type Duty } from "./duty.ts";

export const persons: readonly Duty[] = [
  unwritten("G1", "personal carbon accounts from low-carbon behaviour, shown in time", "SD-P 三(二)5"),
  unwritten("G2", "points exchanged for coupons or services of merchants", "SD-P 三(二)5, 三(四)12"),
  unwritten("G3", "general and local scenes taken up, and apps connected", "SD-P 三(二)4–5; HN 四(二); SD-E 五(四)"),
  unwritten("G4", "persons neutralise their own life, join in an event's offset, donate", "SC 二; HN 三(四)1"),
];
