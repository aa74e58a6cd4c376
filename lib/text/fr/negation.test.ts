import { test } from "vitest";
import { expectScopes, type ScopeCase } from "../negation.fixture.ts";

const cases: readonly ScopeCase[] = [
  ["pas mal payé", "payé", "", ""],
  ["le salaire n’est pas bon", "bon", "", "salaire"],
  ["je n'aime pas le salaire", "n'aime salaire", "", ""],
  ["je ne vois jamais mon chef", "chef", "", ""],
  ["pas de stress", "stress", "", ""],
  ["aucun problème avec l'équipe", "problème l'équipe", "", ""],
  ["sans stress", "stress", "", ""],
  ["sans aucun doute une bonne équipe", "", "", "bonne équipe"],
  ["pas seulement le salaire mais aussi les horaires", "", "", "salaire horaires"],
  ["pas le salaire mais les horaires", "salaire", "", "horaires"],
  ["je ne travaille que le weekend", "", "", "travaille weekend"],
  ["il n'y a plus de pauses", "pauses", "", ""],
  ["je veux plus de pauses", "", "pauses", ""],
  ["plus de stress que de joie", "", "", "stress joie"],
  ["personne ne nous écoute", "écoute", "", ""],
  ["une personne sympathique", "", "", "sympathique"],
  ["manque de reconnaissance", "reconnaissance", "", ""],
  ["la reconnaissance manque dans cette entreprise", "reconnaissance", "", "entreprise"],
  ["pas mal de stress", "", "", "stress"],
  ["peu de stress", "stress", "", ""],
  ["un peu de stress", "", "", "stress"],
  ["le salaire pourrait être meilleur", "", "salaire meilleur", ""],
  ["ça ne pourrait pas être mieux", "", "", "mieux"],
  ["j'aimerais un contrat stable", "", "contrat stable", ""],
  ["peut-être une formation", "", "formation", ""],
  ["Non, le salaire est bien", "", "", "salaire"],
  ["Stress : aucun", "Stress", "", ""],
  ["pas content car le travail est dur", "content", "", "travail dur"],
  ["rien à dire sur les collègues", "dire collègues", "", ""],
  ["ni stress ni pression", "stress pression", "", ""],
  ["c'est pas bien payé", "payé", "", ""],
];

test.each(cases)("%s", (...given) => expectScopes(given, "fr"));
