import { once } from "node:events";
import { createWriteStream } from "node:fs";

const words = (
  "het loon is te laag en de werkdruk hoog maar collega's zijn fijn rooster leidinggevende luistert niet goed " +
  "genoeg uren pauze salaris vast contract zekerheid doorgroei training één werktijden waardering"
).split(" ");
const groups = ["18-24", "25-34", "35-44", "45-54", "55+"];

/**
 * For benchmarks: writes a CSV file of made answers, the same for the same seed; a respondent id, two
 * attributes and one answer a row, about 75 bytes. One answer in seven needs quotes.
 */
export async function writeMadeSurvey(path: string, rows: number, seed: number): Promise<void> {
  const file = createWriteStream(path);
  const random = randomNumbers(seed);
  let text = "respondent_id,age_group,region,answer\n";
  for (let row = 1; row <= rows; row++) {
    const id = `R${String(row).padStart(7, "0")}`;
    text += `${id},${groups[row % groups.length]},region ${row % 12},${answer(row, random)}\n`;
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "close");
}

function answer(row: number, random: () => number): string {
  const length = 4 + Math.floor(random() * 9);
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(" ");
  return row % 7 === 0 ? `"${text}, ""echt"""` : text;
}

/** A linear congruential generator (Numerical Recipes): numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
