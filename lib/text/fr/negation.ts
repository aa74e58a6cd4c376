import type { NegationWords } from "../word-role.ts";

/** Before an apostrophe: l'ambiance, d'heures, n'est, qu'on. */
const elided = /^(l|d|j|c|s|m|t|n|qu|jusqu|lorsqu|puisqu|quoiqu)'(.+)$/;

/** French words of negation, hedging and what bounds them, without accents. */
export const french: NegationWords = {
  accents: false,
  grammar: {
    ne: "ne n'",
    negator: "pas jamais rien aucun aucune guere nullement sans ni peu rarement insuffisamment personne plus",
    joint: "aucun aucune sans ni peu",
    without: "sans",
    afterNe: "plus personne",
    never: "jamais rien",
    few: "peu",
    one: "un",
    lack: "manque manquent manquait manquaient manquant manquante absence",
    only: "que seulement uniquement juste simplement qu'",
    answer: "non nan",
    pronoun: "je j' nous on ils elles il elle tu vous ca",
    preposition:
      "de du des d' pour avec sur a au aux en dans chez vers par contre entre sous pendant apres depuis avant",
    partitive: "de du des d'",
    boundary:
      "mais cependant pourtant toutefois parce car comme quand lorsque lorsqu' puisque puisqu' tandis donc malgre sauf " +
      "grace quoique quoiqu' bien-que alors si",
    or: "ou ni",
    and: "et",
    that: "que qu'",
    hedge:
      "peut-etre pourrait pourraient pourrais devrait devraient faudrait aimerais aimerait aimerions aimeraient souhaite " +
      "souhaiterais souhaiterait souhaitons souhaiterions voudrais voudrait voudrions espere esperons serait seraient " +
      "prefere prefererais merite meriterait meriteraient eventuellement idealement",
    softly: "peut peuvent veux veut voulons faut doit doivent",
    more: "plus moins davantage",
    can: "peut peuvent pouvait pourrait pourraient",
    function:
      "le la les l' un une mon ma mes notre nos votre vos leur leurs son sa ses ce cet cette ces c' s' m' t' se me te y en " +
      "lui eux moi toi qui quoi dont ou comment est sont etait etaient suis sommes etes ete etre sera seront ai as a avons " +
      "avez ont avait avaient eu avoir fait font faire vois voit voyons voient vu tres trop assez bien aussi encore deja " +
      "toujours souvent parfois vraiment beaucoup tout tous toute toutes oui ici la du des quelque quelques chose",
  },
  content: {
    much: "mal",
    voids: "doute etonnant oublier",
    more: "mieux meilleur meilleure meilleurs meilleures ameliorer ameliore amelioree ameliores ameliorees amelioration eleve eleves augmenter",
    better: "mieux meilleur meilleure meilleurs meilleures",
  },
  split(word) {
    const found = elided.exec(word);
    return found ? [`${found[1]}'`, found[2] ?? ""] : undefined;
  },
};
