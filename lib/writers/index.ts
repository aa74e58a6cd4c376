export {
  type CodedAnswer,
  type CodedDataForm,
  type CodedDataWriter,
  type CodedRespondent,
  codedDataWriter,
} from "./coded-data.ts";
export { byteOrderMark, csvRow } from "./csv.ts";
export { attachment, safeFileName } from "./file-name.ts";
export { frequencyChartSvg } from "./frequency-chart-svg.ts";
export { frequencyTableCsv } from "./frequency-table.ts";
export { fromSpreadsheetSafe, toSpreadsheetSafe } from "./spreadsheet-safe.ts";
