import type { Speciality } from "../methodology/methodology.ts";
import type { OtherMechanism, ProjectType } from "./project.ts";

type Words<K extends string> = Readonly<Record<K, readonly [zh: string, en: string]>>;

/** Display names of the kinds of projects, on pages and in sheets alike. */
export const projectTypeWords: Words<ProjectType> = {
  newSink: ["新建碳汇", "New sink"],
  existingSink: ["既有碳汇", "Existing sink"],
  reduction: ["减排活动", "Emission reduction"],
};
export const specialityWords: Words<Speciality> = {
  forest: ["林业碳汇", "Forest"],
  marine: ["海洋碳汇", "Marine"],
  wetland: ["湿地碳汇", "Wetland"],
  farm: ["农业碳汇", "Farm"],
  energy: ["能源", "Energy"],
  behaviour: ["低碳行为", "Behaviour"],
};
/** Mechanisms by name, or by description if they have none. */
export const mechanismWords: Words<OtherMechanism> = {
  CCER: ["国家核证自愿减排量", "CCER"],
  VCS: ["核证碳标准", "VCS"],
  GS: ["黄金标准", "Gold Standard"],
  CDM: ["清洁发展机制", "CDM"],
  GEC: ["绿证", "GEC"],
  otherProvince: ["其他省份", "Another province"],
  other: ["其他", "Other"],
};
