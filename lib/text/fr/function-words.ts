/** French words that carry grammar, besides natural's. */
export const functionWords =
  "plus très bien aussi tout toute tous toutes peu trop beaucoup si donc mais car comme quand " +
  "lorsque puisque ni entre vers chez sous depuis pendant avant après contre jamais rien personne " +
  "aucun aucune encore toujours déjà parfois souvent fait font faire ça ils elles celui celle " +
  "ceux celles y dont est-ce peut peuvent pouvoir faut il-y j'ai c'est n'est qu'il qu'on d'un " +
  "d'une l'on";
