export const home = {
  title: "Studies",
  newStudy: "New study",
  openSample: "Open the sample study",
  openingSample: "Opening …",
  empty: "Your studies will be listed here, with how far each is coded.",
  study: "Study",
  language: "Language",
  respondents: "Respondents",
  coded: "Coded by you",
  created: "Imported",
  progressOf: "{done} of {total} answers done",
  question: "Question",
} as const;
