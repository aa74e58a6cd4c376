"use client";

import { useEffect, useState } from "react";
import type { Job } from "../../db/jobs.ts";
import type { JobId } from "../../lib/ids.ts";
import { readJob } from "../jobs/actions.ts";
import { attempt } from "../outcome.ts";
import { useText } from "../text/use-text.tsx";

/** Between two looks at a job, in milliseconds. */
const interval = 400;

export interface JobView {
  /** The job as last seen; undefined until it was seen once. */
  readonly job: Job | undefined;
  /** Why the last look failed. It goes on looking. */
  readonly message: string | undefined;
}

/** Follows one's own job until it ends. */
export function useJob(id: JobId): JobView {
  const { t } = useText();
  const [view, setView] = useState<JobView>({ job: undefined, message: undefined });
  useEffect(() => {
    let timer: number | undefined;
    let isGone = false;
    async function look() {
      const outcome = await attempt(readJob(id), t("common.connectionLost"));
      if (isGone) return;
      setView(({ job }) =>
        outcome.ok ? { job: outcome.value, message: undefined } : { job, message: outcome.message },
      );
      if (!outcome.ok || outcome.value.state === "running") timer = window.setTimeout(look, interval);
    }
    look();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [id, t]);
  return view;
}
