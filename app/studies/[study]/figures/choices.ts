import type { ChartOrder } from "../../../../lib/survey/index.ts";

/** What one looks at on the Figures page, as its address says: `?question=2&by=gender&sort=size`. */
export interface FigureChoices {
  /** Number of the question; undefined if the address names none. */
  readonly question: number | undefined;
  /** Attribute that the figure is split by. */
  readonly by: string | undefined;
  readonly order: ChartOrder;
}

const orders: readonly ChartOrder[] = ["nets", "size", "codebook"];

/** Reads an address; what isn't understood is left out, so that an old link still opens. */
export function readFigureChoices(parameters: URLSearchParams): FigureChoices {
  const question = parameters.get("question") ?? "";
  return {
    question: /^[1-9]\d{0,14}$/.test(question) ? Number(question) : undefined,
    by: parameters.get("by") || undefined,
    order: orders.find((order) => order === parameters.get("sort")) ?? "nets",
  };
}

/** The address's part behind the ? for these choices. */
export function figureQuery({ question, by, order }: FigureChoices): string {
  const parameters = new URLSearchParams();
  if (question !== undefined) parameters.set("question", String(question));
  if (by !== undefined) parameters.set("by", by);
  if (order !== "nets") parameters.set("sort", order);
  return parameters.toString();
}
