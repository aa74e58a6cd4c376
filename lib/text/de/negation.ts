import type { NegationWords } from "../word-role.ts";

/** German words of negation, hedging and what bounds them, with umlauts, which tell würde from wurde. */
export const german: NegationWords = {
  accents: true,
  grammar: {
    negator:
      "nicht nich nie niemals nichts nix niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem " +
      "keiner keines keinerlei kaum selten ohne weder noch wenig wenige weniger keineswegs unzureichend",
    joint: "kein keine keinen keinem keiner keines keinerlei ohne wenig wenige weder",
    without: "ohne",
    never: "nie niemals",
    few: "wenig",
    one: "ein",
    lack: "mangel mangelt fehlt fehlen fehlte fehlten fehlend fehlende fehlender fehlendes fehlenden",
    only: "nur bloß bloss allein lediglich",
    answer: "nein nö nee",
    article:
      "der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner unser unsere unseren unserem " +
      "ihr ihre ihren ihrem sein seine diese dieser dieses diesen alle jeder jede jedes",
    pronoun: "ich wir du er sie es man jeder alle",
    preposition:
      "von vom für mit über an am in im auf bei beim nach zu zum zur aus um gegen zwischen unter während pro seit vor",
    partitive: "an",
    boundary:
      "aber jedoch sondern doch weil denn da damit während obwohl trotz wegen durch dank deshalb daher außer ausser " +
      "wenn falls als dennoch trotzdem hingegen allerdings wodurch",
    or: "oder noch",
    and: "und sowie",
    that: "dass daß",
    falls: "hält halten hielt hielten haelt",
    short: "grenzen",
    hedge:
      "würde würden wuerde wuerden könnte könnten koennte koennten sollte sollten müsste müssten dürfte dürften wäre wären " +
      "hätte hätten haette haetten möchte möchten moechte moechten vielleicht eventuell evtl hoffentlich lieber hoffe hoffen " +
      "wünsche wünschen wuensche wünschenswert idealerweise möglicherweise womöglich bräuchte bräuchten waere",
    softly: "kann können darf dürfen will wollen gern gerne muss müssen mal etwas",
    more: "mehr öfter höher niedriger länger kürzer schneller",
    can: "kann können konnte konnten könnte könnten",
    function:
      "hier da dort auch noch schon sehr so gar überhaupt immer eigentlich einfach manchmal oft wieder jetzt mich mir uns " +
      "euch ihm ihn ihnen sich selbst jemand alles viel viele was wer wie ja bin bist ist sind seid war waren gewesen " +
      "werde wird werden wurde wurden geworden habe hab hast hat haben hatte hatten gehabt bekomme bekommt bekommen " +
      "bekam bekamen kriege kriegt kriegen erhalte erhält erhalten sehe sieht sehen gesehen gibt geben gab gegeben " +
      "spüre spürt spüren finde findet finden fand mache macht machen gemacht tut tun getan mehr dort vorhanden",
  },
  content: {
    voids: "zweifel wunder zuletzt",
    more: "besser bessere besseren höhere höheren höheres kürzere längere flexibler einfacher verbessert verbessern verbesserung verbesserungen",
    better:
      "besser bessere besseren besserer besseres schöner schönere schöneren schöneres netter nettere netteren",
  },
};
