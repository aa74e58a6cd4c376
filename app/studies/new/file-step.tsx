"use client";

import { type DragEvent, useEffect, useRef, useState } from "react";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Progress } from "../../components/progress.tsx";
import { formatBytes } from "../../text/names.ts";
import { useText } from "../../text/use-text.tsx";
import { Step } from "./step.tsx";
import { upload } from "./upload.ts";
import styles from "./wizard.module.css";

/** A file that the server has. */
export interface SentFile {
  readonly upload: string;
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
}

interface Sending {
  readonly name: string;
  readonly share: number;
}

/** Drop or choose a file; it is sent at once. */
export function FileStep(props: {
  file: SentFile | undefined;
  onSent: (file: SentFile) => void;
  onForget: () => void;
}) {
  const { t } = useText();
  const [sending, setSending] = useState<Sending>();
  const [message, setMessage] = useState<string>();

  async function send(file: File | null | undefined) {
    if (!file || sending) return;
    const { name, size } = file;
    props.onForget();
    setMessage(undefined);
    setSending({ name, share: 0 });
    const sent = await upload(file, (share) => setSending({ name, share }), t("common.connectionLost"));
    setSending(undefined);
    if (sent.ok) props.onSent({ upload: sent.value, name, size });
    else setMessage(sent.message);
  }

  return (
    <Step number={1} title={t("importing.fileStep")}>
      <DropArea file={props.file} sending={sending} onFile={send} />
      {message !== undefined && <ErrorNotice message={message} />}
    </Step>
  );
}

function DropArea(props: {
  file: SentFile | undefined;
  sending: Sending | undefined;
  onFile: (file: File | null | undefined) => void;
}) {
  const { t, language } = useText();
  const { file, sending, onFile } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  // Until React has taken over the page, a file that is chosen would go unheard.
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    onFile(event.dataTransfer.files.item(0));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it does the same.
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p role="status">
        {sending && t("importing.uploading", { file: sending.name })}
        {!sending &&
          (file
            ? t("importing.fileChosen", { file: file.name, size: formatBytes(file.size, language) })
            : t("importing.fileDrop"))}
      </p>
      {sending ? (
        <Progress done={sending.share} total={1} label={sending.name} />
      ) : (
        <button type="button" className={file ? "" : "primary"} onClick={() => chooser.current?.click()}>
          {t(file ? "importing.fileOther" : "importing.fileChoose")}
        </button>
      )}
      {isReady && (
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.tab,text/csv,text/plain,text/tab-separated-values"
          aria-label={t("importing.fileChoose")}
          onChange={(event) => {
            onFile(event.target.files?.item(0));
            // The same file may be chosen again after it was corrected.
            event.target.value = "";
          }}
        />
      )}
      {!file && !sending && <p className="hint">{t("importing.fileForms")}</p>}
    </div>
  );
}
