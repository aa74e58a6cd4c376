import type { NegationWords } from "../word-role.ts";

const contracted = /^(?:do|does|did|is|are|was|were|have|has|had|wo|ca|sha|ai|need|must)n'?t$/;
const contractedModal = /^(could|would|should|might)n'?t$/;

/** English words of negation, hedging and what bounds them, without accents. */
export const english: NegationWords = {
  accents: false,
  grammar: {
    negator:
      "not never nothing nobody none nowhere no cannot cant can't nor neither hardly barely scarcely rarely seldom " +
      "without little few insufficient nope",
    joint: "no without little few insufficient neither nor none",
    without: "without",
    never: "never nothing nobody",
    few: "little few",
    one: "a an quite",
    lack: "lack lacks lacked lacking missing absent absence nonexistent non-existent shortage",
    only: "only just merely solely simply",
    answer: "no nope nah",
    pronoun:
      "i we they he she it you everyone everybody i'm i've i'll we're we've they're it's he's she's you're",
    preposition:
      "of for with about at in on to from by against between under during after per within outside around since into over",
    partitive: "of",
    boundary:
      "but however though although yet because since while whereas so therefore despite except unless due thanks " +
      "instead nevertheless otherwise still when if",
    or: "or nor",
    and: "and plus",
    that: "that",
    hedge:
      "would maybe perhaps might possibly hopefully ideally prefer prefers preferred should would've should've " +
      "hope hoping wish wishes wished",
    softly: "could want wants wanted need needs must may i'd we'd they'd if can",
    more: "more less fewer higher lower longer shorter up",
    can: "could can cannot cant can't",
    function:
      "there here this that these those the my our your their his her its am is are was were be been being have has had " +
      "do does did done get gets got given seen will shall really very so too also just all any anything anyone " +
      "anybody ever always often sometimes much many some what who how me us them him myself ourselves at as than " +
      "yes well actually quite even either both whether it's that's there's",
  },
  content: {
    voids: "doubt wonder least mention question",
    more: "better easier nicer quicker faster bigger clearer fairer greater improve improved improving improvement raise increase increased",
    better: "better nicer happier finer prouder kinder greater",
  },
  split(word) {
    const modal = contractedModal.exec(word)?.[1];
    if (modal) return [modal, "not"];
    return contracted.test(word) ? ["do", "not"] : undefined;
  },
};
