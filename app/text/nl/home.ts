import type { home as source } from "../en/home.ts";
import type { Translation } from "../message.ts";

export const home: Translation<typeof source> = {
  title: "Onderzoeken",
  newStudy: "Nieuw onderzoek",
  openSample: "Voorbeeldonderzoek openen",
  openingSample: "Openen …",
  empty: "Hier komen je onderzoeken te staan, met hoe ver elk is gecodeerd.",
  study: "Onderzoek",
  language: "Taal",
  respondents: "Respondenten",
  coded: "Door jou gecodeerd",
  created: "Ingelezen",
  progressOf: "{done} van {total} antwoorden klaar",
  question: "Vraag",
};
