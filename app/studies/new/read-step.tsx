"use client";

import { type Problem, problemText } from "../../../lib/problems/index.ts";
import { encodingNamed, encodings } from "../../../lib/readers/encodings.ts";
import type { Peek, PeekOptions } from "../../../lib/readers/index.ts";
import { ErrorNotice } from "../../components/error-notice.tsx";
import type { Outcome } from "../../outcome.ts";
import { useText } from "../../text/use-text.tsx";
import { Step } from "./step.tsx";
import styles from "./wizard.module.css";

const delimiters = [
  { character: ",", label: "importing.delimiterComma" },
  { character: ";", label: "importing.delimiterSemicolon" },
  { character: "\t", label: "importing.delimiterTab" },
  { character: "|", label: "importing.delimiterBar" },
  { character: "", label: "importing.delimiterNone" },
] as const;

/** How the file was read, to be corrected, and its first rows as they are. */
export function ReadStep(props: {
  peek: Outcome<Peek> | undefined;
  options: PeekOptions;
  onChange: (options: PeekOptions) => void;
}) {
  const { t } = useText();
  const { peek, options, onChange } = props;
  if (!peek) {
    return (
      <Step number={2} title={t("importing.readStep")}>
        <p className="soft" role="status">
          {t("importing.reading")}
        </p>
      </Step>
    );
  }
  return (
    <Step number={2} title={t("importing.readStep")}>
      <ReadForm found={peek.ok ? peek.value : undefined} options={options} onChange={onChange} />
      {!peek.ok && (
        <ErrorNotice message={peek.message}>
          {peek.code === "fileNoHeader" && (
            <button type="button" onClick={() => onChange({ ...options, hasHeader: true })}>
              {t("importing.forceHeader")}
            </button>
          )}
        </ErrorNotice>
      )}
      {peek.ok && (
        <>
          <Warnings warnings={peek.value.warnings} />
          <FirstRows peek={peek.value} />
        </>
      )}
    </Step>
  );
}

function ReadForm(props: {
  found: Peek | undefined;
  options: PeekOptions;
  onChange: (options: PeekOptions) => void;
}) {
  const { t } = useText();
  const { found, options, onChange } = props;
  const encoding = options.encoding ?? found?.encoding ?? "utf-8";
  const delimiter = options.delimiter ?? found?.delimiter ?? ",";
  const isUsual = delimiters.some(({ character }) => character === delimiter);
  return (
    <div className={styles.fields}>
      <label className="field">
        {t("importing.encoding")}
        <select
          value={encoding}
          onChange={(event) => onChange({ ...options, encoding: encodingNamed(event.target.value) })}
        >
          {encodings.map((name) => (
            <option key={name} value={name}>
              {name.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t("importing.delimiter")}
        <select
          value={delimiter}
          onChange={(event) => onChange({ ...options, delimiter: event.target.value })}
        >
          {delimiters.map(({ character, label }) => (
            <option key={label} value={character}>
              {t(label)}
            </option>
          ))}
          {!isUsual && <option value={delimiter}>{delimiter}</option>}
        </select>
      </label>
    </div>
  );
}

/** What is odd about a file, though it can be imported. */
function Warnings({ warnings }: { warnings: readonly Problem[] }) {
  const { language } = useText();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => {
        const sentence = problemText(warning, language);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}

function FirstRows({ peek }: { peek: Peek }) {
  const { t } = useText();
  const caption = t("importing.firstRows", { count: peek.rows.length });
  return (
    <section
      className={`scroller ${styles.rows}`}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it.
      tabIndex={0}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {peek.columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {peek.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file never move.
            <tr key={index}>
              {peek.columns.map(({ name }, column) => (
                <td key={name}>
                  <div className={styles.cell}>{row[column] ?? ""}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
