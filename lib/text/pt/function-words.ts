/** Portuguese words that carry grammar, besides natural's. */
export const functionWords =
  "é são está estão foi era ser estar tem têm tenho ter há havia sou estou somos seja vai " +
  "pode podem não nunca sempre muito muita muitas pouco bem menos aqui ali lá assim tudo nada " +
  "algo cada onde porque porquê então ainda num numa nesse neste nesta dum duma desse deste " +
  "desta gente";
