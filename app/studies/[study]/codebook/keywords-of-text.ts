/**
 * Adds the keywords of a text, divided by lines, commas, semicolons or tabs, to those that there are.
 * One that is there already, whatever its capitals, isn't added.
 */
export function keywordsOfText(text: string, present: readonly string[]): string[] {
  const keywords = [...present];
  const known = new Set(present.map((keyword) => keyword.toLowerCase()));
  for (const part of text.split(/[\r\n,;\t]/)) {
    const keyword = part.trim().replace(/\s+/g, " ");
    if (keyword === "" || known.has(keyword.toLowerCase())) continue;
    known.add(keyword.toLowerCase());
    keywords.push(keyword);
  }
  return keywords;
}
