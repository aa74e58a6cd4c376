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
  // Access
  accessRefused: "You may not do this in this study; ask its owner.",
} as const;
