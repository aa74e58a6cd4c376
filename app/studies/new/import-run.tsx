"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { JobId } from "../../../lib/ids.ts";
import { problemText } from "../../../lib/problems/index.ts";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Progress } from "../../components/progress.tsx";
import { useJob } from "../../components/use-job.ts";
import { stopJob } from "../../jobs/actions.ts";
import { attempt } from "../../outcome.ts";
import { useText } from "../../text/use-text.tsx";
import styles from "./wizard.module.css";

/** How far the import is, with a way to stop it; then its report, or why there is none. */
export function ImportRun({ job: id, name, onAgain }: { job: JobId; name: string; onAgain: () => void }) {
  const { t, language } = useText();
  const router = useRouter();
  const { job, message } = useJob(id);
  const report = job?.state === "done" ? `/studies/${job.study}/report` : undefined;
  useEffect(() => {
    if (report !== undefined) router.replace(report);
  }, [report, router]);
  return (
    <section className={styles.run}>
      {job?.state === "failed" && job.problem && <ErrorNotice message={problemText(job.problem, language)} />}
      {job?.state === "cancelled" && <p role="status">{t("importing.cancelled")}</p>}
      {job?.state === "failed" || job?.state === "cancelled" ? (
        <button type="button" className="primary" onClick={onAgain}>
          {t("importing.again")}
        </button>
      ) : (
        <Running id={id} name={name} done={job?.done ?? 0} total={job?.total ?? 0} />
      )}
      {message !== undefined && <ErrorNotice message={message} />}
    </section>
  );
}

function Running({ id, name, done, total }: { id: JobId; name: string; done: number; total: number }) {
  const { t } = useText();
  const [isStopping, setIsStopping] = useState(false);
  const title = t("importing.importing", { name });
  async function stop() {
    if (isStopping) return;
    setIsStopping(true);
    const asked = await attempt(stopJob(id), "");
    if (!asked.ok) setIsStopping(false);
  }
  return (
    <>
      <h2>{title}</h2>
      <div className={styles.wideMeter}>
        <Progress done={done} total={total} label={title} />
        <span>{t("importing.importedShare", { percent: Math.floor((100 * done) / (total || 1)) })}</span>
      </div>
      <button type="button" aria-disabled={isStopping} onClick={stop}>
        {isStopping ? t("importing.stopping") : t("common.cancel")}
      </button>
    </>
  );
}
