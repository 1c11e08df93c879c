import {
  bearerWords,
  categoryWords,
  certificateWords,
  confirmationWords,
  phaseWords,
  qualityWords,
  routeWords,
  stageWords,
} from "../../shared/event/words.ts";
import { neutralitySentences, neutralityWords } from "../../shared/confirmation/neutrality.ts";
import { tonnes } from "../../shared/quantity/quantity.ts";
import type { ChainLine, ChainOffset, Logged, Named, SetPaper } from "./chain.ts";
import type { PackIndex } from "./pack-index.ts";
import { both, code, en, facts, html, part, table, to, word } from "./page-html.ts";
import { pageStyle } from "./page-style.ts";

const day = (text: string | null): string => text ?? "—";
/** An uploaded file: a link, or, once its retention period is over, only its hash. */
const fileOf = ({ name, path, sha256, deletedOn }: Named): string =>
  path
    ? to(path, name)
    : `${html(name)} ` +
      `<small>${deletedOn ? both(`保存期满，${deletedOn}删除`, `deleted on ${deletedOn}`) : both("内容缺失", "content missing")} ` +
      `${code(sha256)}</small>`;
const logOf = (log: readonly Logged[]): string =>
  log.map(({ type, action, index, path }) => to(path, `#${index} ${type}.${action}`)).join("<br>") ||
  both("等待写入日志", "not in the log yet");

const lineRow = ({
  n,
  phase,
  stage,
  category,
  quality,
  bearer,
  source,
  activity,
  unit,
  note,
  evidence,
  multipliers,
  factor,
  kilogramsExact,
}: ChainLine): string[] => [
  `<a id="line-${n}"></a>${n}`,
  `${word(phaseWords[phase])}<br>${word(stageWords[stage])}`,
  `<b>${html(source)}</b><br><small>${word(categoryWords[category])}${note ? `<br>${html(note)}` : ""}</small>`,
  `${html(activity)} ${html(unit)}<br><small>${word(qualityWords[quality])}</small>`,
  evidence.map(fileOf).join("<br>") || both("无", "none"),
  `${[...multipliers.map(({ name, value, unit: of }) => `× ${html(value)} ${html(of ?? "")} <small>${html(name)}</small>`), `× ${html(factor.value)} ${html(factor.unit)}`].join("<br>")}`,
  `${factor.id ? `${code(factor.id)} v${factor.version ?? "—"}` : both("自有因子", "own factor")}<br><small>${html(factor.source)}${factor.year ? ` (${factor.year})` : ""}<br>${factor.verified ? both("已核对原文", "verified in print") : `<em>${both("未核对原文", "not verified in print")}</em>`}</small>`,
  `<b class="number">${html(kilogramsExact)}</b><br><small>${word(bearerWords[bearer])}</small>`,
];
const offsetRow = ({ product, serials, kilograms, on, share, clause, log, documents }: ChainOffset): string[] => [
  `${html(product)}<br><small>${[share && word(bearerWords[share]), clause && html(clause)].filter(Boolean).join("·")}</small>`,
  serials ? code(serials) : "—",
  `<b class="number">${tonnes(kilograms)}</b>`,
  day(on),
  logOf(log),
  documents.map(fileOf).join("<br>") || both("本平台注销，见日志", "retired here: see the log"),
];

function evidencePart({ material }: PackIndex): string {
  return part(
    "evidence",
    1,
    "活动数据凭证",
    "Evidence",
    `<p>${both("每张凭证列在引用它的清单行旁；未被引用的材料如下。", "Each file is listed beside the line that cites it; files not cited follow.")}</p>`,
    material.length > 0
      ? `<ul>${material.map((file) => `<li>${fileOf(file)}</li>`).join("")}</ul>`
      : `<p>${both("无", "None")}</p>`,
  );
}

function linesPart({ lines }: PackIndex): string {
  const head = [
    "#",
    both("清单", "Phase"),
    both("排放源", "Source"),
    both("活动数据", "Activity"),
    both("凭证", "Evidence"),
    both("计算", "Calculation"),
    both("因子", "Factor"),
    "kgCO2e",
  ];
  return part(
    "lines",
    2,
    "排放清单与因子",
    "Lines and factors",
    lines.length === 0
      ? `<p>${both("平台上没有清单行。", "There are no lines on the platform.")}</p>`
      : table("排放清单 Lines", head, lines.map(lineRow)),
    `<p>${to("inventory.xlsx", "inventory.xlsx")} ${both("核查底稿，含计算过程", "the audit sheet, with each step")}</p>`,
  );
}

function totalPart({ total }: PackIndex): string {
  const rounded = `<b class="number">${tonnes(total.kilograms)}</b> tCO2e`;
  const kilograms = (exact: string): string => `${html(exact)} kgCO2e`;
  return part(
    "total",
    3,
    "排放总量",
    "Total",
    facts([
      [both("实际排放量（一次向上取整）", "Actual emissions, rounded up once"), rounded],
      [both("清单合计（精确）", "Sum of the lines, exact"), kilograms(total.kilogramsExact)],
      ...total.byQuality.map(
        ({ of, kilogramsExact }) =>
          [word(qualityWords[of as keyof typeof qualityWords]), kilograms(kilogramsExact)] as const,
      ),
      [both("日志", "Log"), logOf(total.log)],
    ]),
  );
}

function offsetsPart({ offsets, coveredKilograms, pendingKilograms }: PackIndex): string {
  const head = [
    both("产品", "Product"),
    both("序列号", "Serials"),
    "tCO2e",
    both("注销日期", "Cancelled"),
    both("日志凭证", "Proof in the log"),
    both("其他凭证", "Other proof"),
  ];
  const pending = [both("新建碳汇待审定", "New sinks, pending"), `${tonnes(pendingKilograms)} tCO2e`] as const;
  return part(
    "offsets",
    4,
    "抵消与注销凭证",
    "Offsets and proofs of cancellation",
    table("抵消 Offsets", head, offsets.map(offsetRow)),
    facts([
      [both("合计", "In all"), `<b class="number">${tonnes(coveredKilograms)}</b> tCO2e`],
      ...(pendingKilograms > 0 ? [pending] : []),
    ]),
  );
}

const confirmationsTable = (confirmations: PackIndex["confirmations"]): string =>
  table(
    "确认 Confirmations",
    [both("方式", "Way"), both("状态", "State"), both("日期", "Concluded"), both("日志凭证", "Proof in the log")],
    confirmations.map(({ route, state, concludedOn, log }) => [
      route ? word(routeWords[route]) : "—",
      word(confirmationWords[state]),
      day(concludedOn),
      logOf(log),
    ]),
  );
const certificatesTable = (certificates: PackIndex["certificates"]): string =>
  table(
    "证明书 Certificates",
    [
      both("编号", "Number"),
      both("制作本包时的状态", "State when this was made"),
      both("颁发", "Issued"),
      both("签名文件", "Signed file"),
      "PDF",
      both("日志凭证", "Proof in the log"),
    ],
    certificates.map(({ number, state, issuedOn, file, paper, log }) => [
      code(number),
      `<b>${word(certificateWords[state])}</b>`,
      issuedOn,
      to(file, file),
      paper ? to(paper, "PDF") : "—",
      logOf(log),
    ]),
  );
const papersList = (papers: PackIndex["papers"]): string =>
  `<h3>${both("文书", "Papers")}</h3><ul>${papers.map(paperItem).join("")}</ul>`;
const paperItem = ({ path, number, titleZh, titleEn }: SetPaper): string =>
  `<li>${to(path, titleZh)} ${en(titleEn)} <small>${html(number)}</small></li>`;

function certificatesPart({ confirmations, certificates, papers }: PackIndex): string {
  return part(
    "certificates",
    5,
    "确认与证明书",
    "Confirmation and certificate",
    confirmations.length > 0 ? confirmationsTable(confirmations) : "",
    certificates.length > 0 ? certificatesTable(certificates) : `<p>${both("没有证明书。", "No certificate.")}</p>`,
    papers.length > 0 ? papersList(papers) : "",
  );
}

/** How an inspector checks the files, the signature and the log with common tools. */
const howToCheck = `<ol class="how"><li>${both("文件未被改动：在本目录运行", "No file was altered: run here")} ${code("sha256sum -c SHA256SUMS")}</li><li>${both("证明书为平台所签：", "The platform signed the certificate:")} ${code("tanhui certificate verify certificates/NUMBER.json --key keys/certificate.pem")}</li>
<li>${both("注销写在公开日志里：条目正文的 SHA-256（前置字节 00）按 proof 自下而上合并（前置字节 01，RFC 6962），应得 head.json 的根；其签名以 keys/log.pem 核对。", "The cancellation is in the public log: hash the entry's content (after a byte 00), combine it with proof " + "from the lowest up (after a byte 01, RFC 6962); that is the root of head.json, which keys/log.pem verifies.")}</li>
<li>${both("两把公钥应与平台公布的一致。", "Compare both keys with those that the platform publishes.")}</li></ol>`;

function filesPart({ head, files }: PackIndex): string {
  return part(
    "files",
    6,
    "文件校验",
    "Files and hashes",
    howToCheck,
    head
      ? `<p>${to("log/head.json", "log/head.json")} ${both(`日志共 ${head.size} 条，${head.at}`, `${head.size} entries, ${head.at}`)}<br>${code(head.root)}</p>`
      : "",
    table(
      "文件 Files",
      [both("文件", "File"), both("字节", "Bytes"), "SHA-256"],
      files.map(({ path, bytes, sha256 }) => [to(path, path), `<span class="number">${bytes}</span>`, code(sha256)]),
    ),
  );
}

/** What the event claims, and who held it, where and when. */
function introduction({ event, claim, madeAt }: PackIndex): string {
  const elsewhere = both("平台外核算，材料备案", "outside the platform, submitted for the record");
  return `<p>${both("碳惠·大型活动碳中和证据包", "Tanhui, evidence pack of a large event")}</p><h1>${html(event.titleZh)}${event.titleEn ? ` ${en(event.titleEn)}` : ""}</h1>
<p class="claim" data-claim="${claim}"><b>${word(neutralityWords[claim])}</b><br>${word(neutralitySentences[claim])}</p>
${facts([
  [both("编号", "Number"), code(event.number)],
  [both("组织者", "Organiser"), html(event.organiser)],
  [both("时间", "Held"), `${event.beginsOn} – ${event.endsOn}`],
  [both("地点", "Place"), html(event.place)],
  [both("现场人数", "People on site"), String(event.participants)],
  [both("制作时间", "Made at"), html(madeAt)],
  ...(event.accountedElsewhere
    ? [[both("核算", "Accounted"), `<em>${elsewhere}</em><br>${html(event.accountedElsewhere)}`] as const]
    : []),
])}`;
}

/** The way from the meter to the certificate: a link to each part, with the figure that it arrives at. */
function contents({ lines, total, coveredKilograms, certificates, files }: PackIndex): string {
  const evidence = files.filter(({ path }) => path.startsWith("evidence/"));
  const actual = lines.filter(({ phase }) => phase === "actual");
  const steps = [
    ["evidence", "活动数据凭证", "Evidence", evidence.length],
    ["lines", "排放清单与因子", "Lines and factors", actual.length],
    ["total", "排放总量", "Total", `${tonnes(total.kilograms)} t`],
    ["offsets", "抵消与注销凭证", "Offsets and proofs", `${tonnes(coveredKilograms)} t`],
    ["certificates", "确认与证明书", "Confirmation", certificates.at(-1)?.number ?? "—"],
    ["files", "文件校验", "Files and hashes", files.length],
  ] as const;
  return `<nav aria-label="目录 Contents"><ol>${steps.map(([id, zh, english, n]) => `<li><a href="#${id}">${both(zh, english)}</a><b class="number">${html(n)}</b></li>`).join("")}</ol></nav>`;
}

const parts = [evidencePart, linesPart, totalPart, offsetsPart, certificatesPart, filesPart];

/**
 * The page by which an inspector reads a pack on site, offline: Chinese first, English beside it, no script, no
 * external host.
 */
export const pageOf = (index: PackIndex): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${html(index.event.number)} 证据包 Evidence pack</title><style>${pageStyle}</style></head><body>
<header>${introduction(index)}
${contents(index)}</header>
<main>
${parts.map((of) => of(index)).join("\n")}
</main></body></html>
`;
