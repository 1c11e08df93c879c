import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "journal.lead": [
    "每一次办理都写入一条只增不减的日志；日志头由平台签名，任何人可以核对其中的一条。",
    "Each deed is an entry of a log that only grows; its heads are signed, and anyone can check an entry.",
  ],
  "journal.head": ["最新日志头", "Newest head"],
  "journal.size": ["条数", "Entries"],
  "journal.root": ["Merkle 根", "Merkle root"],
  "journal.at": ["签名时间", "Signed"],
  "journal.signature": ["签名", "Signature"],
  "journal.key": ["日志公钥", "Public key of the log"],
  "journal.none": ["还没有日志头。", "No head yet."],
  "journal.check": ["核对一条记录", "Check an entry"],
  "journal.entry": ["记录标识", "Id of the entry"],
  "journal.entry.help": ["见各记录“经过”中的链接。", "Linked from the story of each record."],
  "journal.prove": ["核对", "Check"],
  "journal.holds": [
    "这条记录在日志中：第 {index} 条，证明与日志头一致（在您的浏览器里重算）。",
    "The entry stands in the log at {index}; the proof leads to the signed root (computed in your browser).",
  ],
  "journal.fails": ["证明与日志头不一致。", "The proof does not lead to the root."],
  "journal.content": ["记录原文", "The entry as it was written"],
  "journal.proof": ["证明路径", "Proof"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
