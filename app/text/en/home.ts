export const home = {
  title: "Studies",
  newStudy: "New study",
  openSample: "Open the sample study",
  openingSample: "Opening the sample study …",
  empty:
    "Your studies will be listed here, with how far each is coded. Begin with a file of answers, or look around in the sample study.",
  study: "Study",
  language: "Language of the answers",
  respondents: "Respondents",
  coded: "Answers you finished",
  imported: "Imported",
  flagged: { one: "{count} flagged", other: "{count} flagged" },
} as const;
