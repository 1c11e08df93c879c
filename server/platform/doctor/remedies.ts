import type { Words } from "./invariant.ts";

/** Nothing of the platform writes this: somebody, or a broken disk, wrote past it. */
export const writtenPast: Words = {
  zh: "平台自身不会写出这样的数据：停止服务，保留数据库副本备查，核对磁盘与数据库账号，并从最近一份无此问题的备份恢复",
  en:
    "the platform does not write this: stop the servers, keep a copy of the database for the inquiry, check the disk " +
    "and who may write to the database, and restore the newest backup that does not have it",
};
/** The ledger is the same, and whoever relies on it must know. */
export const ledgerBroken: Words = {
  zh: "停止服务并保留数据库副本；用 tanhui ledger verify 核对最近的导出，找出最早的差异，再从备份恢复；恢复前不要继续交易或注销",
  en:
    "stop the servers and keep a copy of the database; verify the newest export with `tanhui ledger verify` to find the " +
    "first difference, then restore a backup; nothing may be transferred or retired before",
};
/** The log is broken: what others saw decides. */
export const logBroken: Words = {
  zh: "停止服务；用公布的树头与导出核对日志，从备份恢复，再按 tanhui log resume 补回或终结日志",
  en:
    "stop the servers; hold the log against published heads and exports, restore a backup, then take what is missing " +
    "or end the log with `tanhui log resume`",
};
/** Something that the platform does by itself has not been done. */
export const jobLate: Words = {
  zh: "确认至少有一个服务进程在运行，并在 /health/ready 与日志中查看失败的任务",
  en: "see that a server is running, and look for a failed job in /health/ready and in the logs",
};
/** A file is missing or differs. */
export const fileLost: Words = {
  zh: "从备份取回以该 SHA-256 命名的文件，放回附件文件夹（附件存于数据库的，放入文件夹后运行 tanhui contents --to database）；备份中也没有时，请上传者重新提交",
  en:
    "take the file named by this SHA-256 from a backup into the folder of attachments, and where contents are kept in the " +
    "database run `tanhui contents --to database`; if no backup has it, ask whoever uploaded it for it again",
};
/** Somebody has to be appointed. */
export const appoint: Words = {
  zh: "由管理员为该职责批准一名成员，或请主管部门改派",
  en: "have an administrator approve a member for this seat, or the department assign somebody else",
};
