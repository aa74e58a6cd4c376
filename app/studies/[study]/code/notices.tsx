"use client";

import { ErrorNotice } from "../../../components/error-notice.tsx";
import { useText } from "../../../text/use-text.tsx";
import { useDesk, useDeskPage } from "./desk-context.tsx";
import styles from "./notices.module.css";

/** What went wrong and what is safe: a refused decision, rows that didn't come. */
export function Notices() {
  const { t } = useText();
  const { desk } = useDeskPage();
  const refusal = useDesk((state) => state.refusal);
  const loadFailed = useDesk((state) => state.loadFailed);
  if (refusal === null && !loadFailed) return null;
  return (
    <div className={styles.notices}>
      {refusal !== null && (
        <ErrorNotice message={t("code.refused", { reason: refusal })}>
          <button type="button" onClick={desk.dismissRefusal}>
            {t("code.understood")}
          </button>
        </ErrorNotice>
      )}
      {loadFailed && (
        <ErrorNotice message={t("code.loadFailed")}>
          <button type="button" onClick={() => void desk.refresh()}>
            {t("code.retry")}
          </button>
        </ErrorNotice>
      )}
    </div>
  );
}
