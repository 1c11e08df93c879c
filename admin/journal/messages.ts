import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "journal.lead": [
    "每次办理均记入一份只增不改的日志；日志头由平台签名，任何人均可核对其中任一条目。",
    "Every action is recorded in an append-only log; its heads are signed, and anyone can verify any entry.",
  ],
  "journal.deeds": ["办理记录", "What was done"],
  "journal.kind": ["记录类别", "Kind of record"],
  "journal.record": ["记录", "Record"],
  "journal.person": ["办理人", "Person"],
  "journal.from": ["起始日", "From"],
  "journal.until": ["截止日", "Until"],
  "journal.did": ["办理", "Action"],
  "journal.outcome": ["结果", "Outcome"],
  "journal.who": ["办理方", "By"],
  "journal.basis": ["依据", "Basis"],
  "journal.note": ["说明", "Statement"],
  "journal.onlyDeed": ["只看此类办理", "Only this action"],
  "journal.onlyOutcome": ["只看此结果", "Only this outcome"],
  "journal.drop": ["取消“{what}”", 'Drop "{what}"'],
  "journal.noDeeds": ["未找到办理记录。", "Nothing found."],
  "journal.goOnThen": ["更早的记录尚未查看，可继续查找。", "Earlier entries were not looked through yet: go on."],
  "journal.goOn": ["继续查看更早的记录", "Go on to earlier entries"],
  "journal.head": ["最新日志头", "Latest head"],
  "journal.size": ["条数", "Entries"],
  "journal.root": ["Merkle 根", "Merkle root"],
  "journal.at": ["签名时间", "Signed"],
  "journal.signature": ["签名", "Signature"],
  "journal.key": ["日志公钥", "Public key of the log"],
  "journal.witnesses": ["见证", "Witnesses"],
  "journal.witnessed": ["联署数量已达见证策略的要求", "As many as the policy requires have co-signed"],
  "journal.witnessing": ["联署数量未达见证策略的要求", "Fewer than the policy requires have co-signed"],
  "journal.witnesses.none": ["该日志头未经见证。", "This head is not witnessed."],
  "journal.witness.waiting": ["尚未联署", "Not yet co-signed"],
  "journal.witness.counts": ["计入策略", "counts by the policy"],
  "journal.witness.counts.not": ["不计入策略", "does not count by the policy"],
  "journal.none": ["暂无日志头。", "No log head yet."],
  "journal.check": ["核对一条记录", "Verify an entry"],
  "journal.entry": ["记录标识", "Entry ID"],
  "journal.entry.help": ["见各记录“办理经过”中的链接。", "Linked from the history of each record."],
  "journal.prove": ["核对", "Verify"],
  "journal.holds": [
    "该记录在日志中：第 {index} 条，证明与日志头一致（在您的浏览器中重新计算）。",
    "The entry is no. {index} in the log, and its proof matches the signed head (recalculated in your browser).",
  ],
  "journal.fails": ["证明与日志头不一致。", "The proof does not match the log head."],
  "journal.content": ["记录原文", "The entry as written"],
  "journal.proof": ["证明路径", "Proof path"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
