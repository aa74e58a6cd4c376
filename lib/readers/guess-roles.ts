/** What a column of a file is for. */
export type ColumnRole = "id" | "question" | "attribute" | "weight" | "ignore";

const idName =
  /^(id|nr|no|nummer|number|case|case[ _-]?(id|nr|no)|record[ _-]?(id|nr)?|resp(ondent)?[ _-]?(id|nr|no|code|nummer|number)?|response[ _-]?id|participant[ _-]?(id|nr)?|deelnemer(nummer)?|antwoord-id|.*\. ?antwoord-id|(id|response id)\..*)$/i;
const weightName =
  /^(.*[ _-])?(weight|weights|wt|wgt|wf|weging|weegfactor|wegingsfactor|gewicht|gewichtung|poids|peso)([ _-].*)?$/i;
const questionName = /\?|^(answer|antwoord|toelichting|opmerking|comment|verbatim|remark|explanation|open)/i;
const numberCell = /^\s*[+-]?\d+([.,]\d+)*\s*%?\s*$/;
const momentCell = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?\s*$/;
const mostValues = 200;

/** What the guess looks at: a column's values that are not empty. */
interface Column {
  readonly name: string;
  readonly values: readonly string[];
  readonly distinct: number;
  readonly areNumbers: boolean;
  readonly areMoments: boolean;
  /** Words a value, on average. */
  readonly words: number;
  readonly longest: number;
}

/**
 * Guesses what each column is for, from its name and its values. At most one is the id and one the
 * weight; a file with an answer a row always gets a question.
 *
 * @param rows some rows of the file; short rows are allowed.
 */
export function guessRoles(names: readonly string[], rows: readonly (readonly string[])[]): ColumnRole[] {
  const columns = names.map((name, index) => describeColumn(name, rows, index));
  const roles = columns.map((column) => guessAlone(column, rows.length));
  const id = findId(columns, roles, rows.length);
  keepFirst(roles, "weight");
  if (!roles.includes("question")) addLikeliestQuestion(columns, roles, id);
  return roles.map((role, index) => {
    if (index === id) return "id";
    return role === "id" ? "ignore" : role;
  });
}

function describeColumn(name: string, rows: readonly (readonly string[])[], index: number): Column {
  const values = rows.map((row) => row[index] ?? "").filter((value) => value.trim() !== "");
  const words = values.reduce((sum, value) => sum + value.trim().split(/\s+/).length, 0);
  return {
    name,
    values,
    distinct: new Set(values).size,
    areNumbers: values.length > 0 && values.every((value) => numberCell.test(value)),
    areMoments: values.length > 0 && values.every((value) => momentCell.test(value)),
    words: values.length === 0 ? 0 : words / values.length,
    longest: values.reduce((most, value) => Math.max(most, value.length), 0),
  };
}

function guessAlone(column: Column, rows: number): ColumnRole {
  const { name, values, distinct, areNumbers, areMoments } = column;
  if (values.length === 0 || areMoments)
    return questionName.test(name) && !areMoments ? "question" : "ignore";
  if (areNumbers) {
    if (weightName.test(name)) return "weight";
    return distinct <= mostValues && (distinct < rows || rows < 10) ? "attribute" : "ignore";
  }
  if (isOpenText(column)) return "question";
  const isCategory = distinct <= Math.max(10, values.length / 2) && distinct <= mostValues;
  return isCategory ? "attribute" : "ignore";
}

/** Running text: several words, and hardly ever twice the same; or a name that says so. */
function isOpenText({ name, values, distinct, words, longest }: Column): boolean {
  const isVaried = distinct > values.length / 2 || distinct > mostValues;
  if (questionName.test(name)) return isVaried || words >= 2;
  return isVaried && (words >= 3 || (words >= 2 && longest >= 40));
}

/** The column that names the respondents: by its name, else the first with a short code of its own each. */
function findId(columns: readonly Column[], roles: readonly ColumnRole[], rows: number): number {
  const isUnique = ({ values, distinct }: Column) => values.length === rows && distinct === rows;
  const named = columns.findIndex(
    ({ name, values }, index) => idName.test(name) && roles[index] !== "question" && values.length > 0,
  );
  if (named >= 0) return named;
  if (rows < 2) return -1;
  return columns.findIndex(
    (column, index) =>
      isUnique(column) &&
      !column.areMoments &&
      column.words === 1 &&
      column.longest <= 40 &&
      roles[index] !== "question" &&
      roles[index] !== "weight" &&
      column.values.every((value) => /^[\p{L}_-]*\d+$/u.test(value.trim())),
  );
}

function keepFirst(roles: ColumnRole[], role: ColumnRole): void {
  const first = roles.indexOf(role);
  for (const [index, other] of roles.entries()) {
    if (other === role && index !== first) roles[index] = "attribute";
  }
}

function addLikeliestQuestion(columns: readonly Column[], roles: ColumnRole[], id: number): void {
  let likeliest = -1;
  for (const [index, { values, areNumbers, areMoments, words, distinct }] of columns.entries()) {
    if (index === id || areNumbers || areMoments || values.length === 0) continue;
    // A column of categories is no question, however long their names are.
    if (distinct <= values.length / 2) continue;
    if (likeliest < 0 || words > (columns[likeliest]?.words ?? 0)) likeliest = index;
  }
  if (likeliest >= 0) roles[likeliest] = "question";
}
