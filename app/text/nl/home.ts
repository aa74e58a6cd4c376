import type { home as source } from "../en/home.ts";
import type { Translation } from "../message.ts";

export const home: Translation<typeof source> = {
  title: "Onderzoeken",
  newStudy: "Nieuw onderzoek",
  openSample: "Voorbeeldonderzoek openen",
  openingSample: "Voorbeeldonderzoek openen …",
  empty:
    "Hier komen je onderzoeken te staan, met hoe ver elk is gecodeerd. Begin met een bestand met antwoorden, of kijk rond in het voorbeeldonderzoek.",
  study: "Onderzoek",
  language: "Taal van de antwoorden",
  respondents: "Respondenten",
  coded: "Door jou afgeronde antwoorden",
  imported: "Ingelezen",
  flagged: { one: "{count} gemarkeerd", other: "{count} gemarkeerd" },
};
