import type { ListFilter } from "./answer-list.ts";

/** Where on the page one is, as the address says: `?question=2&state=open&answer=43`. */
export interface CodeAddress {
  readonly question: number | undefined;
  readonly answer: number | undefined;
  readonly filter: ListFilter;
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the address of the page; what isn't understood is left out, so that an old link still opens. */
export function readCodeAddress(parameters: Parameters): CodeAddress {
  const theme = single(parameters.theme);
  const attribute = single(parameters.attribute);
  return {
    question: id(single(parameters.question)),
    answer: id(single(parameters.answer)),
    filter: {
      state: states.find((state) => state === single(parameters.state)),
      theme: theme || undefined,
      attribute: attribute ? { name: attribute, value: single(parameters.value) ?? "" } : undefined,
    },
  };
}

const states = ["open", "done", "flagged"] as const;

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

function id(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
