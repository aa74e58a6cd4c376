/**
 * One sentence a problem: what is wrong, where, and what to do. {Placeholders} are filled with
 * the problem's values. Grouped by the part of the program that finds the problem.
 */
export const english = {
  // Codebook
  themeUnknown:
    "The codebook has no theme with the id “{theme}”. Use one of its ids; the Codebook page lists them.",
  codebookNotJson:
    "{file} isn't JSON: it goes wrong at line {line}, column {column}. Correct it there, or export the codebook again.",
  codebookForm:
    "{file} isn't a codebook: “{field}” is missing or of the wrong form. Compare it with an exported codebook.",
  codebookTooManyThemes: "{place} has {count} themes; a codebook holds at most {most}. Leave some out.",
  themeFieldMalformed:
    "{place}: “{field}” of theme “{theme}” has the wrong form. Compare it with an exported codebook.",
  themeFieldUnknown:
    "{place}: theme “{theme}” has a field “{field}”, which a codebook doesn't have. Correct its name, or take it out.",
  themeIdBad:
    "{place}: “{theme}” can't be a theme's id. Use 1 to 100 characters, no | or control characters, no space at either end, and not starting with __.",
  themeIdTaken: "{place}: two themes have the id “{theme}”. Give each theme an id of its own.",
  themeNameMissing: "{place}: theme “{theme}” has no name. Fill in “name” in at least one language.",
  themeParentUnknown:
    "{place}: “parent” of theme “{theme}” is “{parent}”, which isn't a theme here. Add that theme, or choose another parent.",
  themeCycle: "{place}: theme “{theme}” lies within itself by way of its “parent”. Choose another parent.",
  themeNumberBad:
    "{place}: “number” of theme “{theme}” is “{number}”. Use a whole number from 0 to 999999999, or none.",
  themeNumberTaken:
    "{place}: “number” {number} belongs to both theme “{other}” and theme “{theme}”. Give each its own number.",
  themeColourBad:
    "{place}: “colour” of theme “{theme}” is “{colour}”. Write it as # and six hexadecimal digits, such as #0072b2.",
  codebookRowTooLong:
    "{place}: the row has more cells than the header. Put texts with the delimiter in quotes, or export the codebook again.",
  codebookQuoteOpen:
    "{file}, row {row}: a quote is opened and never closed. Close it, or export the codebook again.",
  codebookColumnMissing:
    "{file} has no column “{column}”. A codebook needs the columns id and a name for each language, such as name_nl.",
  codebookColumnUnknown: "{file}: a codebook has no column “{column}”. Correct its name, or take it out.",
  codebookColumnTwice: "{file} has the column “{column}” twice. Take one out.",
  codebookExtension: "{file} is no codebook file by its name. Choose one that ends in .json or .csv.",
  codebookFileTooLarge:
    "{file} is larger than 5 MB, more than a codebook can be. Check that it's the right file.",
  codebookChangedMeanwhile:
    "Theme “{theme}” was changed elsewhere since you read it, so nothing was saved. Look at how it is now and make your change again.",
  // Studies
  studyUnknown: "There is no study called “{study}”. The command “studies” lists those that there are.",
  studyNameTaken: "There is already a study called “{study}”. Choose another name.",
  // Database file
  databaseForeign: "{file} is not a Verbatim database. Choose another file with --db, or move this one away.",
  databaseNewer: "{file} was written by a newer Verbatim. Update this one, or choose another file with --db.",
  databaseDamaged: "{file} is damaged. Put back a backup of it; nothing was changed.",
  databaseLocked:
    "{file} is locked by another program. Close that program and try again; nothing was changed.",
  databaseUnwritable:
    "{file} can't be opened for writing. Check that its folder exists and that you may write there.",
  diskFull:
    "The disk with {file} is full. Make room and try again; what was being written has been taken back.",
  // Requests
  requestForeign:
    "The request didn't come from a page of this Verbatim, so nothing was done. Open Verbatim itself.",
  requestTooLarge: "The request is too large, so nothing was done. Send less at once.",
  requestMalformed:
    "The request isn't understood at “{where}”, so nothing was done. Reload the page and try again.",
  answerUnknown: "Answer {answer} isn't in this study. Reload the page.",
  // Command line
  commandUnknown: "There is no command “{command}”. The commands are: {names}.",
  optionUnknown: "{command} has no option {option}. “{command} --help” lists those that it has.",
  optionMalformed: "{command}: {reason} “{command} --help” tells how to call it.",
  argumentMissing: "{command} needs {argument}. “{command} --help” tells how to call it.",
  argumentExtra:
    "{command} doesn't know what to do with “{argument}”. “{command} --help” tells how to call it.",
  // Start
  portMalformed: "“{port}” is no port. Give a number from 1 to 65535 with --port.",
  portsBusy: "Port {port} and the nineteen after it are in use. Give another with --port.",
  // Coded answers from a file
  codingAnswerUnknown:
    "{file}, row {row}: respondent “{respondent}” gave no answer to “{question}” in this study. Correct the row; nothing was recorded.",
  codingQuestionUnknown:
    "{file}, row {row}: the study has no question “{question}”. Its questions are: {names}. Nothing was recorded.",
  codingThemeUnknown:
    "{file}, row {row}: the codebook has no theme with the id “{theme}”. Correct it or add the theme; nothing was recorded.",
  codingColumnMissing:
    "{file}: the column “{column}” is missing. The file needs respondent_id, question and theme_ids.",
  // Changing and removing a study, uploads, jobs
  studyNameEmpty: "The study has no name. Give it one.",
  studyNameTooLong: "The study's name is longer than {most} characters. Shorten it.",
  studyNameMismatch: "“{typed}” isn't the study's name. Type it exactly as it stands; nothing was deleted.",
  questionUnknown: "The study has no question with the number {question}. Reload the page.",
  wordingTooLong: "The wording of a question is longer than {most} characters. Shorten it.",
  uploadTooLarge:
    "The file is larger than {most} GiB, the most that can be uploaded. Split it, or import it with the command “import”.",
  uploadIncomplete: "The file didn't arrive whole. Choose it again; nothing was imported.",
  uploadGone: "The uploaded file is no longer there. Choose it again.",
  uploadUnreadable: "The file can't be read: {reason}. Choose another; nothing was imported.",
  jobInterrupted:
    "The work was interrupted because Verbatim stopped. Start it again; what was half done is taken back.",
  jobFailed:
    "The work stopped because of an unexpected fault ({reason}). Nothing that was saved is lost; try again.",
  jobUnknown: "There is no work with the number {job}. Reload the page.",
  // Figures and export
  questionNotInStudy: "The study “{study}” has no question “{question}”. Its questions are: {names}.",
  attributeUnknown: "The study has no attribute “{attribute}”. Figures can be split by: {names}.",
  attributeNotTabulated:
    "Attribute “{attribute}” has too many different values to split a figure by. Choose one of: {names}.",
  fileUnwritable:
    "{file} can't be written. Check that its folder exists, that it isn't a folder itself, and that you may write there; nothing was changed.",
  exportSameFile: "{file} is given for both the data and the codebook. Give each a file of its own.",
  // Suggestions
  suggestCancelled: "Computing the suggestions was cancelled. Start it again to have them for all answers.",
  suggestNeedsSource:
    "suggest needs either --study NAME or one of --codebook FILE and --model FILE, and not both. “suggest --help” tells what each does.",
  suggestOptionOfCodebook:
    "suggest takes {option} with --codebook or --model only. Leave it out, or leave out --study.",
  suggestModelAlone:
    "A model brings its own codebook, language and what was learned, so {option} can't go with --model. Leave one of them out.",
  threadsMalformed: "“{threads}” is no number of threads. Give --threads a whole number from 1 to {most}.",
  suggestThreadStopped:
    "A thread stopped because of an unexpected fault ({reason}). The lines before were done; try again with fewer threads.",
  codedLineMalformed:
    "{file}, line {line}: not a JSON object with “id” (text or number), “text” (text) and “themes” (a list of theme ids), and “question”, “rejected” or “finished” as the help says. Correct it; nothing was learned.",
  codedThemeUnknown:
    "{file}, line {line}: the codebook has no theme with the id “{theme}”. Correct it or add the theme; nothing was learned.",
  codedThemeBoth:
    "{file}, line {line}: theme “{theme}” is both confirmed and rejected. Take it out of one; nothing was learned.",
  codedLineTooLong:
    "{file}, line {line} is longer than {most} MB. Check that each answer is on a line of its own; nothing was learned.",
  codedLineNotUtf8: "{file}, line {line} isn't UTF-8. Save the file as UTF-8; nothing was learned.",
  modelForeign: "{file} isn't a model that suggest saved. Give a file that --save-model wrote.",
  modelVersion:
    "{file} is a model of version {version}, which this Verbatim can't read. Save it again with this one, from the codebook and the coded answers.",
  modelDamaged:
    "{file} was changed or cut off since it was saved. Copy it again, or save it again from the codebook and the coded answers.",
  modelForm:
    "{file} isn't a whole model: “{field}” is missing or of the wrong form. Save it again from the codebook and the coded answers.",
  modelTooLarge: "{file} is larger than {most} MB, more than a model can be. Learn from fewer answers.",
  modelDictionary:
    "{file} was made with a dictionary of {expected} words for “{language}”, here it has {count}. Install the same dictionary packages, or save the model again here.",
  evaluateNothing:
    "{folder} has no coded answers: neither answers.jsonl nor reference-coding.jsonl is in it. Add one of them beside codebook.json.",
  evaluateTooFew: "{file} has {count} coded answers; at least {least} are needed to measure with.",
  seedsMalformed: "“{seeds}” is no number of seeds. Give --seeds a whole number from 1 to {most}.",
  answerLineMalformed:
    "Line {line} of the answers isn't a JSON object with “id” (text or number) and “text” (text). Correct it; the lines before it were done.",
  answerIdInexact:
    "Line {line} of the answers has a number as id that is too large to be kept exactly. Put the ids in quotes; the lines before it were done.",
  answerLineTooLong:
    "Line {line} of the answers is longer than {most} MB. Check that each answer is on a line of its own; the lines before it were done.",
  answerLineNotUtf8:
    "Line {line} of the answers isn't UTF-8. Save the answers as UTF-8; the lines before it were done.",
  outputClosed:
    "The program that was reading the suggestions stopped before the end; the rest wasn't written.",
  // Access
  accessRefused: "You may not do this in this study; ask its owner.",
  // Reading a file
  fileMissing: "There is no file {file}. Check its name and its folder.",
  fileIsFolder: "{file} is a folder. Choose a file in it.",
  fileUnreadable: "{file} may not be read. Ask for the right to read it, or copy it elsewhere.",
  fileEmpty: "{file} is empty: it has no rows. Export it again.",
  fileNoRows: "{file} has column names only and no rows of answers. Export it again with the answers.",
  fileNoHeader:
    "{file} has no column names: its first row looks like data ({cells}). Put a row with the names above it, or say that the first row does hold them.",
  fileBinary: "{file} isn't a text file: line {line} has bytes that no text has. Save it as CSV.",
  fileSpreadsheet: "{file} is a spreadsheet or a zip file, not text. Open it and save it as CSV (UTF-8).",
  fileTruncated: "{file} is cut off: it ends in the middle of a character. Copy or export it again.",
  fileEncodingWrong: "{file} isn't {encoding}: it goes wrong after row {row}. Choose another encoding.",
  textHasNul: "{file} isn't a text file: it has a NUL character after row {row}. Export it again as CSV.",
  quoteUnclosed:
    "{file}, row {row}, column {column}: a quotation mark opens here and never closes. Close it, or export the file again.",
  cellTooLong:
    "{file}, row {row}: a cell is longer than {most} characters. Check whether a quotation mark before it never closes.",
  encodingUnknown: "“{encoding}” is no encoding that can be read. Use one of: {names}.",
  delimiterUnknown: "“{delimiter}” can't be a delimiter. Give one character, such as ; or , or | or tab.",
  encodingDoubtful:
    "The encoding of {file} is a guess ({encoding}). Check letters with accents, and choose another encoding if they are wrong.",
  textGarbled:
    "{file} has garbled letters such as “{sample}”: its text was decoded wrongly before. They are kept as they are; export the file again as UTF-8 to mend them.",
  columnsAlike: "{file} has more than one column “{column}”. They are told apart as {names}.",
  columnUnnamed: "{file} has columns without a name. They are called {names}.",
  quotesStray:
    "Cells with text after their closing quotation mark: {count}, the first at row {row}, column {column}. They are kept as written.",
  cellsUnescaped:
    "Cells that lost the apostrophe which our export put before them, and have their exact text again: {count}.",
  // Importing a study
  columnUnknown: "{file} has no column “{column}”. Its columns are: {names}.",
  columnAmbiguous: "{file} has more than one column “{column}”. Use one of the names {names}.",
  columnTwice: "The column “{column}” is given two roles. Give each column one role.",
  questionMissing: "{file} has no column with open answers that can be told. Choose at least one question.",
  languageMalformed: "“{language}” is no language code. Use two letters, such as nl or en.",
  importDuplicate:
    "{file}, row {row}: respondent “{id}” was already in row {earlier}. Correct the file or skip duplicates; nothing was imported.",
  importNothing:
    "{file}: no row could be imported, {count} were refused: they have no respondent id, or too many cells. Choose another id column, or correct the file.",
  importCancelled: "The import of “{study}” was cancelled; nothing was imported.",
  rowTooLong: "Row {row} has {cells} cells, but there are {columns} columns. Look for an unquoted delimiter.",
  rowWithoutId: "Row {row} has no respondent id. Fill it in.",
  rowDuplicate: "Row {row}: respondent “{id}” was already in row {earlier}.",
  rowsShort:
    "Rows with fewer cells than there are columns: {count}, the first is row {row}. What is missing is empty.",
  weightsUnreadable:
    "Weights in the column “{column}” that are no numbers: {count}, the first is “{value}” in row {row}. These respondents have no weight.",
} as const;
