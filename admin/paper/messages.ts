import type { PaperAction, PaperState } from "../../shared/paper/paper.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Paper.number": ["文号", "Document number"],
  "Paper.title": ["标题", "Title"],
  "Paper.template": ["模板", "Template"],
  "Paper.subject": ["所属事项", "Matter"],
  "Paper.region": ["地区", "Region"],
  "Paper.issuer": ["发文单位", "Issuing body"],
  "Paper.recipient": ["收文单位", "Recipient"],
  "Paper.copyTo": ["抄送", "Copy to"],
  "Paper.issuedOn": ["发文日期", "Issued on"],
  "Paper.receivedAt": ["签收时间", "Receipt acknowledged"],
  "Paper.receivedBy": ["签收人", "Receipt acknowledged by"],
  "Paper.open": ["向社会公开", "Open to the public"],
  "Paper.contentHash": ["内容校验 SHA-256", "SHA-256 of the content"],
  "Paper.docxHash": ["Word 文件 SHA-256", "SHA-256 of the Word file"],
  "Paper.pdfHash": ["PDF 文件 SHA-256", "SHA-256 of the PDF file"],
  "Paper.policyOn": ["适用规则日期", "Rules as of"],
  "Paper.voidReason": ["作废原因", "Reason for voiding"],
  "Paper.reason": ["原因", "Reason"],
  "Paper.state.issued": ["已发出", "Issued"],
  "Paper.state.acknowledged": ["已签收", "Receipt acknowledged"],
  "Paper.state.void": ["已作废", "Void"],
  "Paper.action.acknowledge": ["签收", "Acknowledge receipt"],
  "Paper.action.acknowledge.help": [
    "确认已收到该公文，作为送达回证。下载、打开均不视为签收。",
    "Confirm that you have received this document; it serves as proof of service. Opening or downloading it does not count as receipt.",
  ],
  "Paper.action.void": ["作废", "Declare void"],
  "Paper.action.void.help": [
    "公文有误时作废；其记载的决定不因此撤销。",
    "For a document issued in error; the decision it records is not revoked by this.",
  ],
  "Paper.action.issue": ["发文", "Issue"],
  "Paper.action.set": ["生成文件", "File generated"],
  "Paper.xlsxHash": ["工作簿 SHA-256", "SHA-256 of the workbook"],
  "Event.template": ["文书", "Document"],
  "Event.action.issuePaper": ["生成文书", "Generate a document"],
  "Event.action.issuePaper.help": [
    "按活动当前登记的内容生成文书；尚未登记的事项留空待填。",
    "Generated from what is currently recorded of the event; anything not yet recorded is left blank.",
  ],
  "Confirmation.action.issuePaper": ["生成评价报告", "Generate the evaluation report"],
  "Confirmation.action.issuePaper.help": [
    "按评价记录生成十二部分的评价报告，未记录的事项留空待填。",
    "Generates the evaluation report in twelve parts from the records of the evaluation; anything not recorded is left blank.",
  ],
  "eventPaper.eventPlan": ["碳中和实施计划", "Carbon neutrality implementation plan"],
  "eventPaper.sichuanRegistration": [
    "四川省大型活动碳中和登记表（附表1）",
    "Sichuan registration form for carbon-neutral large-scale events (Form 1)",
  ],
  "eventPaper.eventCommitment": ["自我承诺函", "Self-commitment letter"],
  "eventPaper.eventDisclosure": ["信息公开表", "Information disclosure form"],
  "paper.register": ["活动清单", "Register of events"],
  "paper.xlsx": ["工作簿", "Workbook"],
  "Paper.group.void": ["作废", "Void"],
  "Paper.group.paper": ["公文", "Document"],
  "Paper.group.service": ["送达回证", "Proof of service"],
  "Paper.group.proof": ["校验", "Verification"],
  "Paper.view.issued": ["已发出", "Issued"],
  "paper.files": ["下载", "Download"],
  "paper.word": ["Word", "Word"],
  "paper.pdf": ["PDF", "PDF"],
  "paper.download": ["下载 {form}：{title}", "Download {form}: {title}"],
  "paper.filesLead": [
    "Word 用于盖章，PDF 用于查阅；两者内容一致。平台不绘制印章。",
    "The Word file is for sealing, the PDF for reading; their content is the same. The platform draws no seal.",
  ],
  "paper.nobody": ["面向社会", "The public"],
  "paper.open": ["查看{type}", "View {type}"],
} as const satisfies Words & Record<`Paper.state.${PaperState}` | `Paper.action.${PaperAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
