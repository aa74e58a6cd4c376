/**
 * One sentence a problem: what is wrong, where, and what to do. {Placeholders} are filled with
 * the problem's values. Grouped by the part of the program that finds the problem.
 */
export const english = {
  // Codebook
  themeUnknown:
    "The codebook has no theme with the id “{theme}”. Use one of its ids; the Codebook page lists them.",
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
  // Access
  accessRefused: "You may not do this in this study; ask its owner.",
} as const;
