/** British words in -ise that are no verb in -ize. */
const neverIze =
  /^(?:adv|comprom|compr|dev|desp|disgu|enterpr|exc|exerc|expert|franch|improv|merchand|otherw|pra|prec|prem|prom|rev|surpr|superv|telev|parad|conc|circumc|appr|clockw|likew|no|po|bru|cru|w|r|ra|ar|chast|dem|sunr)is/;

/** British spellings that follow no rule. */
const irregular: Readonly<Record<string, string>> = {
  programme: "program",
  programmes: "programs",
  cheque: "check",
  grey: "gray",
  tyre: "tire",
  tyres: "tires",
  enrol: "enroll",
  enrols: "enrolls",
  enrolment: "enrollment",
  fulfil: "fulfill",
  fulfils: "fulfills",
  fulfilment: "fulfillment",
  skilful: "skillful",
  instalment: "installment",
  judgement: "judgment",
  ageing: "aging",
  licence: "license",
  licences: "licenses",
  practise: "practice",
  practised: "practiced",
  practises: "practices",
  practising: "practicing",
  defence: "defense",
  offence: "offense",
  jewellery: "jewelry",
  catalogue: "catalog",
  dialogue: "dialog",
  aeroplane: "airplane",
  whilst: "while",
  learnt: "learned",
};

/**
 * A word in American spelling, which the dictionary has: organisation, colour, centre, travelled.
 * Words that are spelt alike stay as they are.
 *
 * @param word folded.
 */
export function americanSpelling(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  if (word.length < 5) return word;
  return (neverIze.test(word) ? word : word.replace(/is(e[ds]?|ers?|ing|ations?|ational|able)$/, "iz$1"))
    .replace(
      /^(.*[ct]ol|.*(?:hon|fav|harb|lab|neighb|hum|rum|vap|sav|fl|arm|vig|end?eav|behavi|glam|val))our/,
      "$1or",
    )
    .replace(/^(.*(?:cent|fib|theat|lit|met|calib|spect|somb|lust))re(s?)$/, "$1er$2")
    .replace(/(p|orthop|gyn|leuk|an|f|c|oed|isch|h)ae(?=[cdmrs])/, "$1e")
    .replace(/^oe(?=[dst])|(?<=^[fh])oe(?=t)|(?<=rrh)oe(?=a)|(?<=man)oeu(?=v)/, "e")
    .replace(/(anal|paral|catal)ys(e[ds]?|ing)$/, "$1yz$2")
    .replace(
      /(trave|cance|mode|labe|leve|fue|counse|marve|signa|tota|riva|dia|quarre)ll(ed|ing|ers?)$/,
      "$1l$2",
    );
}
