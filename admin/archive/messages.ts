import type { ArchiveAction, ArchiveState } from "../../shared/archive/archive.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Archive.empty": [
    "暂无证据档案，活动核算后自动建立",
    "No evidence archives yet; one is created automatically once an event is accounted for",
  ],
  "Archive.event": ["活动", "Event"],
  "Archive.organiser": ["组织者", "Organiser"],
  "Archive.region": ["省份", "Province"],
  "Archive.city": ["城市", "City"],
  "Archive.keptSince": ["建档日期", "Archived on"],
  "Archive.policyOn": ["适用规则日期", "Rules as of"],
  "Archive.deletedOn": ["删除日期", "Deleted on"],
  "Archive.reason": ["删除原因", "Reason for deletion"],
  "Archive.retention": ["保存期限", "Retention period"],
  "Archive.retention.clause": ["依据", "Basis"],
  "Archive.retention.since": ["期限起算", "Runs from"],
  "Archive.retention.until": ["保存至", "Kept until"],
  "Archive.retention.standing": ["依此存续的证明书", "Certificates based on it"],
  "Archive.group.archive": ["档案", "Archive"],
  "Archive.group.retention": ["保存期限", "Retention period"],
  "Archive.state.kept": ["保存中", "Retained"],
  "Archive.state.deleted": ["证据已删除", "Evidence deleted"],
  "Archive.action.delete": ["删除期满证据", "Delete evidence after retention"],
  "Archive.action.delete.help": [
    "只删除证据文件的内容；记录、文件名、SHA-256 与日志条目永久保留。证明书存续或保存期未满时不能删除。",
    "Only the content of the evidence files is deleted; records, file names, SHA-256 and log entries are kept permanently. Not possible while a certificate stands or the retention period runs.",
  ],
  "Archive.action.take": ["下载证据包", "Evidence pack downloaded"],
  "Archive.view.kept": ["保存中", "Retained"],
  "archive.pack": ["证据包", "Evidence pack"],
  "archive.download": ["下载证据包（ZIP）", "Download the evidence pack (ZIP)"],
  "archive.lead": [
    "从计量凭证、排放清单、因子、总量到序列号与注销凭证，附证明书与每个文件的 SHA-256。解压后打开 index.html，断网也能查看。下载会记入日志。",
    "From meter readings, inventory, factors and totals to serial numbers and proof of cancellation, with the certificate and the SHA-256 of every file. Unpack it and open index.html, even offline. Each download is logged.",
  ],
  "archive.years": ["至少 {n} 年", "at least {n} years"],
  "archive.stands": ["证明书存续期间不删除", "not deleted while a certificate stands"],
  "archive.notBefore": ["保存期满，{day}起可删除", "may be deleted from {day}, when the retention period ends"],
  "archive.deleted": ["已删除的文件", "Deleted files"],
  "archive.bytes": ["{n} 字节", "{n} bytes"],
} as const satisfies Words & Record<`Archive.state.${ArchiveState}` | `Archive.action.${ArchiveAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
