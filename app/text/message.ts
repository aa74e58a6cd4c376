/** One text of the interface, or two where its `count` decides; {placeholders} are filled with values. */
export type Message = string | Plural;

interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The texts of an area in another language: the same keys, each of the same form. */
export type Translation<Source extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Plural;
};

/** The names between braces in a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The names of the values that a message needs; `never` if it needs none. */
export type ValueNames<Form extends Message> = Form extends string
  ? Placeholders<Form>
  : Form extends Plural
    ? "count" | Placeholders<Form["one"]> | Placeholders<Form["other"]>
    : never;

/** Values of a message; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A message as text in a language.
 *
 * @throws RangeError naming the placeholder that has no value, or if a plural's count is no number.
 */
export function fillMessage(message: Message, values: Values, language: string): string {
  return templateFor(message, values, language).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} of a text.`);
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

function templateFor(message: Message, values: Values, language: string): string {
  if (typeof message === "string") return message;
  const { count } = values;
  if (typeof count !== "number") throw new RangeError(`A plural needs a number as count, not ${count}.`);
  return pluralRules(language).select(count) === "one" ? message.one : message.other;
}

/** A number as the language writes it, such as 1,234.5 or 1.234,5. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value);
}

// Making these takes longer than a hundred uses of them.
const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }));

function remembered<Value>(make: (language: string) => Value): (language: string) => Value {
  const made = new Map<string, Value>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}
