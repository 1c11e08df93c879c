import { unwritten, type Duty } from "./duty.ts";

export const credits: readonly Duty[] = [
  unwritten(
    "C1",
    "one-stop: filing, registration, trading, cancellation, accounting, certificates, disclosure",
    "SD-E 五(四)",
  ),
  unwritten(
    "C2",
    "units cancelled here, and those of other registries there, reported and traceable with proof",
    "SD-E 四(三); HN 三(四)",
  ),
  unwritten("C3", "cancellations made public: yearly in Shandong, promptly in Hainan", "SD-E 四(三); HN 三(四)"),
  unwritten("C4", "allowances, credits and personal reductions donated to events", "SD-E 四(一); HN 三(四)1; JL 二章"),
  unwritten("C5", "low-carbon communities and industrial parks on trial use units to a limit", "SD-P 三(四)11"),
  unwritten("C5a", "certified reductions of the province are used first", "SD-P 三(四)10"),
  unwritten("C5b", "connection to national green trading platforms", "SD-P 三(四)13"),
  unwritten("C6", "no speculation, no hype: subjects, platform and third parties are watched", "SC 四(一)"),
];
