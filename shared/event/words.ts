import type { CertificateState, ConfirmationRoute, ConfirmationState } from "../confirmation/confirmation.ts";
import type { Bearer, Phase, Quality, SourceCategory, Stage } from "./event.ts";

type Words<K extends string> = Readonly<Record<K, readonly [zh: string, en: string]>>;

/** Display names of the parts of an inventory, on pages and in sheets alike. */
export const phaseWords: Words<Phase> = { planned: ["预估", "Estimated"], actual: ["实际", "Actual"] };
export const stageWords: Words<Stage> = {
  preparation: ["筹备阶段", "Preparation"],
  event: ["举办阶段", "Event"],
  closing: ["收尾阶段", "Closing"],
};
export const qualityWords: Words<Quality> = {
  measured: ["实测", "Measured"],
  estimated: ["估算", "Estimated"],
  default: ["缺省", "Default"],
};
export const bearerWords: Words<Bearer> = {
  organiser: ["组织者", "Organiser"],
  participants: ["参与者", "Participants"],
};
export const categoryWords: Words<SourceCategory> = {
  FUEL_STATIONARY: ["固定源燃料", "Stationary fuel"],
  FUEL_MOBILE: ["移动源燃料", "Mobile fuel"],
  ENERGY_PURCHASED: ["净购入电力、热力", "Purchased electricity and heat"],
  EV_SERVICE: ["电动车服务", "Electric vehicle services"],
  TRANSPORT: ["交通", "Transport"],
  LODGING_CATERING: ["住宿餐饮", "Lodging and catering"],
  EMBODIED_SUPPLIES: ["物资隐含碳", "Embodied emissions of supplies"],
  WASTE: ["废弃物", "Waste"],
};
/** Display names of routes, and of the states of confirmation and certificate. */
export const routeWords: Words<ConfirmationRoute> = {
  platform: ["平台确认", "Platform confirmation"],
  selfCommitment: ["自我承诺", "Self-commitment"],
  evaluation: ["第三方评价", "Third-party evaluation"],
};
export const confirmationWords: Words<ConfirmationState> = {
  draft: ["起草", "Draft"],
  confirmed: ["已确认", "Confirmed"],
  engaged: ["评价中", "Under evaluation"],
  notConfirmed: ["未通过", "Not confirmed"],
  submitted: ["平台确认中", "With the platform"],
  withdrawn: ["已撤回", "Withdrawn"],
};
export const certificateWords: Words<CertificateState> = {
  applied: ["待颁发", "Applied for"],
  valid: ["有效", "Valid"],
  refused: ["不予颁发", "Refused"],
  replaced: ["已替换", "Replaced"],
  revocationIntended: ["拟取消", "Revocation intended"],
  revoked: ["已取消", "Revoked"],
};
