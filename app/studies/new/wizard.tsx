"use client";

import { useState } from "react";
import type { JobId } from "../../../lib/ids.ts";
import type { Peek, PeekOptions } from "../../../lib/readers/index.ts";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { attempt, type Outcome } from "../../outcome.ts";
import { useText } from "../../text/use-text.tsx";
import { peekUpload, startImport } from "./actions.ts";
import { ColumnsStep } from "./columns-step.tsx";
import { type Draft, draftOf, orderOf } from "./draft.ts";
import { FileStep, type SentFile } from "./file-step.tsx";
import { ImportRun } from "./import-run.tsx";
import { ReadStep } from "./read-step.tsx";
import { StudyStep } from "./study-step.tsx";
import { SummaryStep } from "./summary-step.tsx";
import styles from "./wizard.module.css";

/** The way from a file to a study: each step appears when the one above it is filled in. */
export function Wizard() {
  const { t } = useText();
  const [file, setFile] = useState<SentFile>();
  const [options, setOptions] = useState<PeekOptions>({});
  const [peek, setPeek] = useState<Outcome<Peek>>();
  const [draft, setDraft] = useState<Draft>();
  const [job, setJob] = useState<JobId>();
  const [message, setMessage] = useState<string>();

  async function read(sent: SentFile, chosen: PeekOptions) {
    setFile(sent);
    setOptions(chosen);
    setPeek(undefined);
    const found = await attempt(
      peekUpload({ upload: sent.upload, file: sent.name }, chosen),
      t("common.connectionLost"),
    );
    setPeek(found);
    setDraft(found.ok ? draftOf(found.value, sent.name) : undefined);
  }

  function forget() {
    setFile(undefined);
    setPeek(undefined);
    setDraft(undefined);
    setMessage(undefined);
  }

  async function start(sent: SentFile, chosen: Draft, found: Peek) {
    const { encoding, delimiter } = found;
    const order = orderOf(chosen, {
      upload: sent.upload,
      file: sent.name,
      read: { encoding, delimiter, hasHeader: true },
    });
    const begun = await attempt(startImport(order), t("common.connectionLost"));
    setMessage(begun.ok ? undefined : begun.message);
    if (begun.ok) setJob(begun.value);
  }

  if (job !== undefined && draft) {
    const again = () => {
      setJob(undefined);
      forget();
    };
    return <ImportRun job={job} name={draft.name.trim()} onAgain={again} />;
  }
  const isRead = file && peek?.ok && draft;
  return (
    <div className={styles.steps}>
      <p className="soft">{t("importing.intro")}</p>
      <FileStep file={file} onSent={(sent) => read(sent, {})} onForget={forget} />
      {file && <ReadStep peek={peek} options={options} onChange={(chosen) => read(file, chosen)} />}
      {isRead && (
        <>
          <ColumnsStep draft={draft} onChange={setDraft} />
          <StudyStep draft={draft} onChange={setDraft} />
          <SummaryStep draft={draft} file={file.name} onStart={() => start(file, draft, peek.value)} />
        </>
      )}
      {message !== undefined && <ErrorNotice message={message} />}
    </div>
  );
}
