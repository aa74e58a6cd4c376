export const settings = {
  title: "Settings",
  study: "Study",
  name: "Name of the study",
  rename: "Rename",
  renamed: "Renamed",
  wordings: "Questions",
  wordingsHint:
    "What respondents were asked, as it stands above their answers. The name of the column is kept beside it.",
  wordingOf: "Wording of {question}",
  saveWording: "Save",
  saved: "Saved",
  deletion: "Delete this study",
  deletionText:
    "Answers, codebook, codings and history of this study are removed from this machine. This can't be undone.",
  deletionBackup: "A copy of the database file made before keeps them.",
  deleteButton: "Delete this study …",
  deleteTitle: "Delete “{name}”?",
  deleteType: "Type the name of the study to delete it",
  deleteNow: "Delete for good",
  deleting: "Deleting “{name}” …",
  deletedShare: "{percent}% removed",
} as const;
