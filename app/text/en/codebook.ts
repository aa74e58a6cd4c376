export const codebook = {
  title: "Codebook",
  themeCount: { one: "{count} theme", other: "{count} themes" },
  saved: "Saved",
  saving: "Saving …",
  notSaved: "Not saved",
  undo: "Undo",
  redo: "Redo",
  undone: "Undone: {what}.",
  redone: "Done again: {what}.",
  readOnly: "You can read this codebook; its owner and reviewers can change it.",

  // The tree
  tree: "Themes",
  newTheme: "New theme",
  newNet: "New net",
  nameOfNet: "Name of the new net",
  nameOfTheme: "Name of the new theme, in {net}",
  add: "Add",
  suggestedFor: { one: "suggested for {count} answer", other: "suggested for {count} answers" },
  moveUp: "Move up",
  moveDown: "Move down",
  moveIn: "Move into the theme above",
  moveOut: "Move out of its net",
  treeKeys:
    "Arrow keys walk the tree, letters find a name, Enter edits, Alt and arrows move, Delete deletes.",
  moved: "{theme} moved; it is in {net}.",
  topLevel: "the top level",
  backToThemes: "All themes",
  noneSelected: "Choose a theme in the tree to read or change it.",

  // The editor
  nameIn: "Name ({language})",
  number: "Number",
  numberHint: "What coders type for it; each number once. May stay empty.",
  net: "Net",
  noNet: "None: at the top level",
  colour: "Colour",
  colourHint: "The first eight can be told apart by people who see colours differently.",
  colourOwn: "Another colour",
  colourBlue: "Blue",
  colourOrange: "Orange",
  colourGreen: "Green",
  colourPurple: "Purple",
  colourYellow: "Yellow",
  colourSky: "Sky blue",
  colourRed: "Red",
  colourGrey: "Grey",
  definitionIn: "Definition ({language})",
  useWhen: "Use when",
  doNotUseWhen: "Do not use when",
  example: "Example",
  addLanguage: "Another language",
  addLanguageChoose: "Choose a language",
  themeId: "Id in files",

  // Keywords
  keywordsIn: "Keywords ({language})",
  keywordsHint: "Words or phrases; other forms of a word are found too. Enter or a comma adds one.",
  addKeyword: "Add a keyword ({language})",
  removeKeyword: "Remove keyword {keyword}",
  asList: "Edit as a list",
  asChips: "Done with the list",
  listHint: "One keyword a line; leaving the field saves.",

  // What can be typed as a keyword; examples of one kind are parted by " / "
  syntaxTitle: "What you can type",
  syntaxWord: "pay",
  syntaxWordMeans: "A word in any of its forms (paid, paying), misspelt, or within a longer word.",
  syntaxPhrase: "too few hours",
  syntaxPhraseMeans: "These words next to each other, each in any form.",
  syntaxGap: "not … serious / not ... serious",
  syntaxGapMeans: "In this order, with up to five words between, within one sentence.",
  syntaxNear: "work & pressure",
  syntaxNearMeans: "Near each other in either order: up to five other words between, within one sentence.",
  syntaxWildcard: "pay* / *work / gr?y",
  syntaxWildcardMeans: "* stands for any letters or none, ? inside a word for one letter.",
  syntaxExact: '"wage"',
  syntaxExactMeans:
    "Only these letters; capitals and accents don't matter. No other forms, nothing misspelt.",
  syntaxExclude: "-peer pressure",
  syntaxExcludeMeans:
    "A minus right in front: words found by it never count for this theme. They may count for others.",
  syntaxRest:
    "One keyword each: a comma, a semicolon or a new line ends it. Everything else is read as plain text. A longer word that is itself a keyword of any theme isn't found by its parts.",

  // What the keyword does that is being typed
  trialFound: {
    one: "In {count} of {looked} answers, {changes} caught by no other keyword.",
    other: "In {count} of {looked} answers, {changes} of them caught by no other keyword.",
  },
  trialExcludes: {
    one: "In {count} of {looked} answers; because of it, {changes} not caught.",
    other: "In {count} of {looked} answers; because of it, {changes} not caught.",
  },
  trialWith: {
    one: "{count} coded answer has it, {right} with this theme.",
    other: "{count} coded answers have it, {right} of them with this theme ({share}).",
  },
  trialWithout: {
    one: "{count} coded answer has it, {right} without this theme.",
    other: "{count} coded answers have it, {right} of them without this theme ({share}).",
  },
  trialUncoded: "None of the coded answers has it.",
  trialNothingCoded: "How often it is right will show when answers are coded.",
  trialOtherLanguage: "These answers are searched for keywords in {language} only.",

  // Conflicts
  changedElsewhere: "Elsewhere this was changed to:",
  changedElsewhereEmpty: "Elsewhere this was made empty.",
  keepMine: "Save mine",
  takeTheirs: "Take that one",

  // What the keywords catch
  caughtTitle: "What its keywords catch",
  caughtTitleOf: "What “{keyword}” finds",
  caughtAll: { one: "{caught} of {count} answer", other: "{caught} of {count} answers" },
  caughtSample: {
    one: "{caught} of {count} answer looked at (the study has {total})",
    other: "{caught} of {count} answers looked at (the study has {total})",
  },
  caughtNoKeywords: "This theme has no keywords in the language of the answers, so it isn't suggested.",
  caughtNothing: "No answer has one of these keywords. Try other words, or shorter phrases.",
  caughtReadAs: "read as {words}",
  effectKeyword: "Keyword",
  effectAnswers: "Answers",
  effectRight: "Right, of coded",
  effectRightOf: "{right} of {coded}",
  effectShow: "Show the answers with {keyword}",
  effectsFinal: {
    one: "Each keyword by itself. Right: the answer's final set has this theme (with a minus: hasn't). {count} coded answer was looked at.",
    other:
      "Each keyword by itself. Right: the answer's final set has this theme (with a minus: hasn't). {count} coded answers were looked at.",
  },
  effectsOwn: {
    one: "Each keyword by itself. Right: you gave the answer this theme (with a minus: didn't). {count} answer that you finished was looked at.",
    other:
      "Each keyword by itself. Right: you gave the answer this theme (with a minus: didn't). {count} answers that you finished were looked at.",
  },
  effectsUncoded: "Each keyword by itself. How often each is right will show when answers are coded.",
  caughtFailed: "The examples couldn't be read. They come back with the next change.",

  // Deleting
  deleteTitle: "Delete {theme}?",
  deleteThis: "Delete theme",
  deleteNobody: "No finished answer carries it.",
  deleteCarried: {
    one: "{count} finished answer carries it; its tag is kept, and comes back if you undo.",
    other: "{count} finished answers carry it; their tags are kept, and come back if you undo.",
  },
  deleteCarriedUnknown: "Tags of it are kept, and come back if you undo.",
  deleteBelow: {
    one: "It is a net with {count} theme below it:",
    other: "It is a net with {count} themes below it:",
  },
  deleteLift: "keep what is below it, one level up",
  deleteAll: "delete what is below it too",
  deleteButton: "Delete",
  deleted: "{theme} is deleted.",

  // Files
  import: "Import",
  export: "Export",
  exportAsJson: "Export as JSON",
  exportAsCsv: "Export as CSV",
  importTitle: "Import a codebook",
  importFile: "File (JSON or CSV, at most 5 MB)",
  importHint: "Themes with the same id are replaced by the file's; new ones are added. You can undo it.",
  importMissing: "Themes that the file doesn't have",
  importKeep: "keep them",
  importDelete: "delete them",
  importButton: "Import",
  importing: "Importing …",
  imported: "Imported from {file}: {added} added, {changed} changed, {removed} deleted.",
  importSame: "{file} has the codebook as it already was.",

  // Starting
  startText: "A codebook is the list of themes that answers are coded with. This study has none yet.",
  startSample: "Start from the sample's codebook",
  startFile: "From a file",
  startEmpty: "Start empty",
} as const;
