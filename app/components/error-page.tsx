"use client";

import Link from "next/link";
import { useText } from "../text/use-text.tsx";
import { ErrorNotice } from "./error-notice.tsx";

/** What a page shows that could not be shown: what happened, what is safe, what to do. */
export function ErrorPage({ retry }: { retry: () => void }) {
  const { t } = useText();
  return (
    <div className="page">
      <h1>{t("common.errorTitle")}</h1>
      <ErrorNotice message={t("common.errorText")}>
        <button type="button" onClick={retry}>
          {t("common.tryAgain")}
        </button>
        <Link className="button quiet" href="/">
          {t("common.toStudies")}
        </Link>
      </ErrorNotice>
    </div>
  );
}
