export const exporting = {
  title: "Export",
  dataSet: "Coded data set",
  dataSetAbout:
    "A CSV file with one row per respondent: id, attributes, weight, and for each question its coding state and a column of 0 and 1 per theme, from the final set. Nets have a column too. Cells are empty where an answer isn't done, is unresolved, or wasn't given.",
  withText: "Answers' texts",
  withTextHint:
    "Leave them out for a file without what people wrote. A text that a spreadsheet would take for a formula gets an apostrophe in front; Verbatim takes it off when it reads the file.",
  forExcel: "For Excel",
  forExcelHint: "Starts the file with a mark (BOM) by which Excel knows UTF-8. Other programs don't need it.",
  save: "Save as CSV",
  size: {
    one: "{count} respondent, {columns} columns.",
    other: "{count} respondents, {columns} columns.",
  },
  open: {
    one: "{count} answer has no final set yet: its cells will be empty.",
    other: "{count} answers have no final set yet: their cells will be empty.",
  },
  preview: "Preview of the file",
  previewCaption: { one: "The first row of the file", other: "The first {count} rows of the file" },
  moreColumns: { one: "and {count} more column", other: "and {count} more columns" },
  codebook: "Codebook",
  codebookAbout:
    "All themes with their definitions and keywords: CSV to read, JSON to import in another study.",
  codebookCsv: "Codebook as CSV",
  codebookJson: "Codebook as JSON",
} as const;
