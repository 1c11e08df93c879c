import { unwritten, type Duty } from "./duty.ts";

export const disclosure: readonly Duty[] = [
  unwritten("F1", "neutrality information in full and on time, to support decisions", "SD-E 五(四)"),
  unwritten("F1a", "disclosure by the organiser's channel, a government platform or the province's", "JL 三章"),
  unwritten("F1b", "departments release information at regular intervals; rules of the platform", "SC 四(三), 三(二)"),
  unwritten("F2", "the register of events summed level by level and sent up", "SC 附表2"),
  unwritten("F3", "knowledge, release of policies and search", "SC 三(二); HN 四(二)"),
  unwritten("F4", "neutrality of provincial bodies in energy-saving assessment", "SD-E 五(一); HN 四(一)"),
];
