/** Norwegian words that carry grammar, besides natural's. */
export const functionWords =
  "ikkje eg ein eit dei frå kva korleis mer mye veldig alltid aldri fordi hadde fått får gjør " +
  "gjøre må også litt ganske finnes kunne skal skulle ville";
