import fc from "fast-check";
import { expect, test } from "vitest";
import { guessLanguage } from "./language-guess.ts";

/** An answer, the study's language, the answer's. */
const cases: readonly (readonly [text: string, study: string, language: string])[] = [
  ["de manager is nice", "nl", "nl"],
  ["Super leuk team, great place to work!", "nl", "nl"],
  ["work-life balance is niet goed", "nl", "nl"],
  ["nice", "nl", "nl"],
  ["good salary", "nl", "nl"],
  ["none", "nl", "nl"],
  ["n.v.t.", "nl", "nl"],
  ["geen", "en", "en"],
  ["de sfeer", "en", "en"],
  ["The pay is good and I like my colleagues", "nl", "en"],
  ["I don't get enough support from my manager", "nl", "en"],
  ["the workload is too high", "nl", "en"],
  ["We need more staff and better pay", "nl", "en"],
  ["het salaris is te laag voor dit werk", "en", "nl"],
  ["ik vind de werkdruk veel te hoog", "en", "nl"],
  ["leuke collega's en een goede sfeer op het werk", "en", "nl"],
  ["Die Bezahlung ist zu niedrig und der Stress zu hoch", "nl", "de"],
  ["Ich mag meine Kollegen und die Arbeit", "nl", "de"],
  ["Wir brauchen mehr Personal für die Schichten", "en", "de"],
  ["Le salaire est trop bas et les horaires sont difficiles", "nl", "fr"],
  ["J'aime bien mes collègues mais le travail est dur", "nl", "fr"],
  ["Il n'y a pas assez de personnel dans l'équipe", "en", "fr"],
  ["El sueldo es muy bajo y no hay respeto por los trabajadores", "en", "es"],
  ["Me gusta mucho trabajar con mis compañeros", "en", "es"],
  ["Lo stipendio è troppo basso e non c'è rispetto", "en", "it"],
  ["Mi piace lavorare con i miei colleghi ma gli orari sono pesanti", "nl", "it"],
  ["O salário é muito baixo e não temos apoio da chefia", "en", "pt"],
  ["Gosto muito dos meus colegas mas não gosto dos horários", "es", "pt"],
  ["Lönen är för låg och det är för mycket stress", "en", "sv"],
  ["Jag trivs med mina kollegor men vi är för få", "en", "sv"],
  ["Lønnen er for lav og det er ikke nok folk på jobb", "en", "no"],
  ["Jeg liker kollegene mine, men vi har ikke nok tid", "en", "no"],
  ["Зарплата слишком низкая", "nl", "ru"],
  ["хорошо", "nl", "ru"],
  ["зарплата низька", "uk", "uk"],
  ["工资太低", "nl", "zh"],
  ["給料が低いです", "nl", "ja"],
  ["残業が多い", "en", "ja"],
  ["급여가 너무 낮아요", "en", "ko"],
  ["الراتب منخفض جدا", "nl", "ar"],
  ["حقوق کم است", "fa", "fa"],
  ["השכר נמוך מדי", "en", "he"],
  ["เงินเดือนน้อยเกินไป", "en", "th"],
  ["Ο μισθός είναι χαμηλός", "en", "el"],
  ["वेतन बहुत कम है", "en", "hi"],
  ["Jan de Vries, Piet Jansen en Maria Lopez", "en", "en"],
  ["Mijn manager Giovanni della Casa is top", "nl", "nl"],
  ["Teamleider Müller luistert niet naar ons", "nl", "nl"],
  ["14,50 per uur", "en", "en"],
  ["👍👍", "nl", "nl"],
  ["", "nl", "nl"],
  ["ok ok ok ok", "nl", "nl"],
  ["maaş çok düşük ve iş yükü fazla", "tr", "tr"],
  ["The pay is too low and they do not listen", "tr", "en"],
  ["management, planning, feedback, training", "nl", "nl"],
  ["salaris management planning team", "en", "en"],
  ["het werk van de manager: 'the best team in the world'", "nl", "nl"],
  ["Ik werk bij Яндекс", "nl", "nl"],
  ["Geld", "nl-BE", "nl"],
  ["Das ist gut. Ik vind het werk ook leuk en de collega's zijn fijn", "nl", "nl"],
];

test.each(cases)("%j in a study in %s is in %s", (text, study, language) => {
  expect(guessLanguage(text, study)).toBe(language);
});

test("never throws, and gives a language", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, study) => {
      expect(typeof guessLanguage(text, study)).toBe("string");
    }),
  );
});

test.each([
  ["letters", "a".repeat(1_000_000)],
  ["words", "het the der ".repeat(80_000)],
  ["marks", "\u0301".repeat(1_000_000)],
])("reads a million %s in time", (_, text) => {
  const from = performance.now();
  guessLanguage(text, "nl");
  expect(performance.now() - from).toBeLessThan(5_000);
});
