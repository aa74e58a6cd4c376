"use client";

import { useState } from "react";
import { EmptyState } from "../../../components/empty-state.tsx";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { attempt } from "../../../outcome.ts";
import { useText } from "../../../text/use-text.tsx";
import type { CodebookRequests } from "./codebook-requests.ts";

interface StartProps {
  readonly requests: CodebookRequests;
  onSample(): void;
  onFile(): void;
  onEmpty(): void;
}

/** What a study without a codebook can begin with. */
export function Start({ requests, onSample, onFile, onEmpty }: StartProps) {
  const { t } = useText();
  const [message, setMessage] = useState<string | undefined>(undefined);

  async function takeSample(): Promise<void> {
    const outcome = await attempt(requests.importSample(), t("common.connectionLost"));
    if (outcome.ok) onSample();
    else setMessage(outcome.message);
  }

  return (
    <>
      {message !== undefined && <ErrorNotice message={message} />}
      <EmptyState text={t("codebook.startText")}>
        <button type="button" className="primary" onClick={() => void takeSample()}>
          {t("codebook.startSample")}
        </button>
        <button type="button" onClick={onFile}>
          {t("codebook.startFile")}
        </button>
        <button type="button" onClick={onEmpty}>
          {t("codebook.startEmpty")}
        </button>
      </EmptyState>
    </>
  );
}
