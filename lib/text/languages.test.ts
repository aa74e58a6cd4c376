import { expect, test } from "vitest";
import { stemmerFor } from "./stem.ts";
import { tokenise } from "./tokenise.ts";

/** Where the words of a keyword stand in a text, one behind the other by stem; undefined if they don't. */
function found(keyword: string, text: string, language: string): string | undefined {
  const { stem } = stemmerFor(language);
  const stemsOf = (written: string) =>
    tokenise(written).map(({ start, end }) => stem(written.slice(start, end)));
  const wanted = stemsOf(keyword);
  const stems = stemsOf(text);
  const tokens = tokenise(text);
  for (let at = 0; at + wanted.length <= stems.length && wanted.length > 0; at++) {
    if (wanted.every((word, place) => stems[at + place] === word)) {
      return text.slice(tokens[at]?.start, tokens[at + wanted.length - 1]?.end);
    }
  }
  return undefined;
}

/** Language, keyword, a text, and the stretch of the text that it is found in. */
test.each([
  ["nl", "rooster", "De ROOSTERS zijn laat", "ROOSTERS"],
  ["nl", "collega", "mijn collega’s zijn top", "collega’s"],
  ["nl", "carriere", "een carrière maken", "carrière"],
  ["nl", "één team", "wij zijn een team", "een team"],
  ["en", "manager", "Our managers' meetings", "managers"],
  ["en", "naive", "a naïve plan", "naïve"],
  ["de", "Vertrag", "Die Verträge laufen aus", "Verträge"],
  ["de", "Strasse", "auf der Straße", "Straße"],
  ["de", "Überstunden", "zu viele überstunden", "überstunden"],
  ["fr", "équipe", "l’équipe est bien", "l’équipe"],
  ["fr", "coeur", "du cœur", "cœur"],
  ["fr", "horaires", "Les HORAIRES", "HORAIRES"],
  ["fr", "salaire", "les salaires", "salaires"],
  ["es", "compañero", "mis compañeros", "compañeros"],
  ["es", "información", "poca informacion", "informacion"],
  ["it", "azienda", "nell'azienda", "nell'azienda"],
  ["pt", "remuneração", "remuneracao baixa", "remuneracao"],
  ["pt", "promoções", "poucas promocoes", "promocoes"],
  ["pt", "horário", "os horários", "horários"],
  ["sv", "lön", "lönen är låg", "lönen"],
  ["no", "lønn", "lønnen er lav", "lønnen"],
  ["ru", "зарплата", "низкие зарплаты", "зарплаты"],
  ["ru", "отчёт", "много отчетов", "отчетов"],
  ["tr", "maaş", "MAAŞ düşük", "MAAŞ"],
  ["pl", "zespół", "dobry zespol", "zespol"],
  ["cs", "směna", "dlouhá SMĚNA", "SMĚNA"],
  ["el", "μισθός", "ο μισθος", "μισθος"],
  ["uk", "зарплата", "низька Зарплата", "Зарплата"],
  ["zh", "工资", "我的工资太低了", "工资"],
  ["zh", "加班费", "没有加班费。", "加班费"],
  ["zh", "ＯＫ", "工资ok", "ok"],
  ["ja", "給料", "給料が低いです", "給料"],
  ["ja", "残業", "毎日残業が多い", "残業"],
  ["ja", "ﾃﾚﾜｰｸ", "ﾃﾚﾜｰｸがない", "ﾃﾚﾜｰｸ"],
  ["th", "เงินเดือน", "เงินเดือนน้อยเกินไป", "เงินเดือน"],
  ["lo", "ລາຄາ", "ລາຄາແພງ", "ລາຄາ"],
  ["ko", "급여", "급여 인상", "급여"],
  ["ar", "أجور", "اجور منخفضة", "اجور"],
  ["ar", "ادارة", "الضغط من إداره", "إداره"],
  ["ar", "راتب", "رَاتِب قليل", "رَاتِب"],
  ["ar", "راتب", "راتـــب", "راتـــب"],
  ["fa", "کار", "كار زیاد", "كار"],
  ["he", "שכר", "שָׂכָר נמוך", "שָׂכָר"],
  ["hi", "वेतन", "वेतन बहुत कम है", "वेतन"],
  ["vi", "lương", "LƯƠNG thấp", "LƯƠNG"],
  ["ka", "ხელფასი", "ხელფასი დაბალია", "ხელფასი"],
  ["nl", "loon", "de loonstrook", undefined],
  ["sv", "hår", "jag har", undefined],
  ["no", "før", "for tid", undefined],
  ["nl", "met", "meten is weten", undefined],
  ["zh", "工资", "工作太多", undefined],
  ["th", "งาน", "เงินเดือน", undefined],
  ["ja", "料", "給料が低い", undefined],
  ["ru", "стол", "столица", undefined],
  ["ko", "급여", "급식 좋아요", undefined],
  ["ar", "عمل", "عامل", undefined],
])("in %s, %s in %j is %j", (language, keyword, text, stretch) => {
  expect(found(keyword, text, language)).toBe(stretch);
});
