"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import type { JobId, StudyId } from "../../../../lib/ids.ts";
import { problemText } from "../../../../lib/problems/index.ts";
import { Dialog } from "../../../components/dialog.tsx";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { Progress } from "../../../components/progress.tsx";
import { useJob } from "../../../components/use-job.ts";
import { attempt } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import { startDeletion } from "./actions.ts";
import styles from "./settings.module.css";

/** Deletes the study once its name is typed; then leads home. */
export function DeleteStudy({ study, name }: { study: StudyId; name: string }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [job, setJob] = useState<JobId>();
  return (
    <>
      <button type="button" className="danger" onClick={() => setIsOpen(true)}>
        {t("settings.deleteButton")}
      </button>
      {isOpen && (
        <Dialog title={t("settings.deleteTitle", { name })} onClose={() => !job && setIsOpen(false)}>
          {job ? (
            <DeletionRun job={job} name={name} />
          ) : (
            <DeletionForm study={study} onStarted={setJob} onCancel={() => setIsOpen(false)} />
          )}
        </Dialog>
      )}
    </>
  );
}

function DeletionForm(props: { study: StudyId; onStarted: (job: JobId) => void; onCancel: () => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState("");
  const [message, setMessage] = useState<string>();
  const [isStarting, begin] = useTransition();
  async function start() {
    const begun = await attempt(startDeletion(props.study, typed), t("common.connectionLost"));
    if (begun.ok) props.onStarted(begun.value);
    else setMessage(begun.message);
  }
  return (
    <form
      className={styles.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isStarting) begin(start);
      }}
    >
      <p>
        {t("settings.deletionText")} {t("settings.deletionBackup")}
      </p>
      <label className="field">
        {t("settings.deleteType")}
        <input value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </label>
      {message !== undefined && <ErrorNotice message={message} />}
      <div className="buttons">
        <button type="submit" className="danger" aria-disabled={isStarting}>
          {t("settings.deleteNow")}
        </button>
        <button type="button" className="quiet" onClick={props.onCancel}>
          {t("common.cancel")}
        </button>
      </div>
    </form>
  );
}

function DeletionRun({ job: id, name }: { job: JobId; name: string }) {
  const { t, language } = useText();
  const router = useRouter();
  const { job, message } = useJob(id);
  const isDone = job?.state === "done";
  const { done = 0, total = 0 } = job ?? {};
  const title = t("settings.deleting", { name });
  useEffect(() => {
    if (isDone) router.replace("/");
  }, [isDone, router]);
  return (
    <div className={styles.dialog}>
      <p role="status">{title}</p>
      <Progress done={done} total={total} label={title} />
      <p>{t("settings.deletedShare", { percent: Math.floor((100 * done) / (total || 1)) })}</p>
      {job?.problem && <ErrorNotice message={problemText(job.problem, language)} />}
      {message !== undefined && <ErrorNotice message={message} />}
    </div>
  );
}
