import type { Pair, Words } from "../platform/text.ts";

/** Why a sheet is refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.columns": ["列名与模板不符", "The names of the columns do not match the template"],
  "reason.columns.of": ["第 {row} 行的列名与模板不符", "The names of the columns do not match the template"],
  "reason.untitledColumn": [
    "有的单元格上方没有列名，请补上列名或清空",
    "A cell has no column name above it: name it, or empty it",
  ],
  "reason.untitledColumn.of": [
    "{at}（{value}）上方没有列名：请补上列名，或清空；数字中的逗号须加引号",
    "A cell has no column name above it: name it, or empty it",
  ],
  "reason.otherResult": [
    "核查表写明 {stated} kgCO2e，重新计算为 {kilograms} kgCO2e：因子已更新，或该项含表中没有的内容。清空该格以采用新结果，或在表单中填写",
    "The audit sheet says {stated} kgCO2e, and it comes to {kilograms} kgCO2e now: its factor has changed, or it contains more than the sheet shows. Empty the cell to take the new result, or enter the line in the form",
  ],
  "reason.noRows": ["列名之下没有数据", "There are no data below the names of the columns"],
  "reason.sheetTooLarge": [
    "表格超出上限，请删去不需要的内容或分次提交",
    "The sheet is too large: remove what is not needed, or submit it in parts",
  ],
  "reason.oldWorkbook": [
    "这是旧版工作簿（.xls），请另存为 .xlsx 或 .csv",
    "This workbook is in the old format (.xls): save it as .xlsx or .csv",
  ],
  "reason.passwordWorkbook": ["工作簿设有密码，请去掉密码后另存", "The workbook has a password: save it without one"],
  "reason.odsWorkbook": [
    "这是 OpenDocument 表格（.ods），请另存为 .xlsx",
    "This is an OpenDocument sheet (.ods): save it as .xlsx",
  ],
  "reason.binaryWorkbook": [
    "这是二进制工作簿（.xlsb），请另存为 .xlsx",
    "This is a binary workbook (.xlsb): save it as .xlsx",
  ],
  "reason.htmlWorkbook": [
    "这是网页或 XML，只是名为 .xls，请另存为 .xlsx 或 .csv",
    "This is a web page or XML, even if it is called .xls: save it as .xlsx or .csv",
  ],
  "reason.encoding": [
    "文字编码不是 UTF-8、GB 18030 或 UTF-16，或已在转换中成为乱码，请另存为 UTF-8",
    "The text is neither UTF-8 nor GB 18030 nor UTF-16, or was garbled earlier: save it again as UTF-8",
  ],
  "reason.hiddenSheet": [
    "可见的工作表中没有数据表，请取消隐藏要导入的工作表",
    "No sheet that is seen has the table: show the hidden one that is meant",
  ],
  "reason.hiddenSheet.of": [
    "可见的工作表中没有数据表，{sheets} 处于隐藏状态：请取消隐藏要导入的一张",
    "No sheet that is seen has the table: show the hidden one that is meant",
  ],
  "reason.severalSheets": ["分不清导入哪张工作表，请只保留一张", "Several sheets could be meant: keep only one"],
  "reason.severalSheets.of": [
    "分不清导入 {sheets} 中的哪一张：请只保留列名与模板相符的一张",
    "Several sheets could be meant: keep only one",
  ],
  "reason.hiddenRows": ["有隐藏或被筛选的行，请取消隐藏或删除", "Rows are hidden or filtered out: show or delete them"],
  "reason.hiddenRows.of": [
    "工作表“{sheet}”的第 {at} 行被隐藏或筛选：请取消隐藏或删除",
    "Rows are hidden or filtered out: show or delete them",
  ],
  "reason.hiddenColumns": ["有隐藏的列，请取消隐藏或删除", "Columns are hidden: show or delete them"],
  "reason.hiddenColumns.of": [
    "工作表“{sheet}”的 {at} 列被隐藏：请取消隐藏或删除",
    "Columns are hidden: show or delete them",
  ],
  "reason.cellError": ["单元格显示错误值，请改正公式或直接填写数值", "A cell shows an error: put it right"],
  "reason.cellError.of": [
    "工作表“{sheet}”的 {at} 显示 {value}：请改正公式或直接填写数值",
    "A cell shows an error: put it right",
  ],
  "reason.formulaWithoutValue": [
    "公式没有保存计算结果，请用表格软件打开并保存，或直接填写数值",
    "A formula has no stored value: open and save the file in a spreadsheet, or write the value",
  ],
  "reason.formulaWithoutValue.of": [
    "工作表“{sheet}”的 {at} 公式没有保存计算结果：请用表格软件打开并保存，或直接填写数值",
    "A formula has no stored value: open and save the file in a spreadsheet, or write the value",
  ],
  "reason.shownOtherwise": [
    "数字超过 15 位，或其格式显示的与存储的不同：请改为“常规”格式，代码用“文本”格式",
    "A number has more than 15 digits, or is shown otherwise than stored: use the format General, or Text for codes",
  ],
  "reason.shownOtherwise.of": [
    "工作表“{sheet}”的 {at}（{value}）超过 15 位，或其格式显示的与存储的不同：请改为“常规”格式，代码用“文本”格式",
    "A number has more than 15 digits, or is shown otherwise than stored: use the format General, or Text for codes",
  ],
  "reason.mergedCells": ["有合并的单元格，请取消合并并逐行填写", "Cells are merged: undo that, and fill in each row"],
  "reason.mergedCells.of": [
    "工作表“{sheet}”的 {at}（{value}）是合并单元格：请取消合并并逐行填写",
    "Cells are merged: undo that, and fill in each row",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}
