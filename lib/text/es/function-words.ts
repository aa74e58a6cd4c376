/** Spanish words that carry grammar, besides natural's. */
export const functionWords =
  "es son está están fue era ser estar ha han he haber había hay sea tiene tienen tengo nuestro " +
  "nuestra nuestros nuestras mis tus este esta estos estas esos esas esto eso todo toda todos " +
  "todas nada algo nadie alguien cada tan así aquí ahí donde dónde cómo cuándo quién unos " +
  "unas mucho mucha muchos muchas bien menos yo nosotros ellos ellas ustedes usted les os si " +
  "aunque sino mientras entonces nunca siempre siento ya aún todavía";
