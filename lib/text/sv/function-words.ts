/** Swedish words that carry grammar. */
export const functionWords =
  "och att det den de som en ett är var jag du han hon vi ni man mig dig sig oss er dem min mitt " +
  "mina din ditt dina sin sitt sina vår vårt våra deras hans hennes denna detta dessa inte ej " +
  "aldrig ingen inget inga inget på i till för av med om från vid under över mellan efter " +
  "före utan hos mot genom eller men utan så när där här då nu hur vad vem vilken vilket " +
  "vilka varför eftersom därför att om än också bara mycket mer mest många alla allt alltid " +
  "ofta ha har hade haft vara varit blir bli blev kan kunde ska skulle vill ville måste får fick " +
  "gör göra något någon några finns fanns ju väl nog även samt trots ibland lite helt";
