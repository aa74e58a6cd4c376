/**
 * Natural's stemmers, one file each: the package's main file also loads database drivers and prints
 * to stdout.
 */
interface NaturalStemmer {
  stem(word: string): string;
  tokenizeAndStem(text: string, keepStopWords: boolean): string[];
}

declare module "natural/lib/natural/stemmers/porter_stemmer_nl.js" {
  /** `suffixeRemoved` is set by a word and never reset, so that the next stem depends on it. */
  const stemmer: NaturalStemmer & { suffixeRemoved?: boolean };
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_de.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_fr.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_es.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_it.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_pt.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_sv.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_no.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer_ru.js" {
  const stemmer: NaturalStemmer;
  export default stemmer;
}
declare module "natural/lib/natural/util/stopwords_nl.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords_es.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords_fr.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords_it.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords_no.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
declare module "natural/lib/natural/util/stopwords_pt.js" {
  const list: { readonly words: readonly string[] };
  export default list;
}
