"use client";

import { ErrorPage } from "../../components/error-page.tsx";

/** Shown in a study's frame instead of a page that failed. */
export default function FailedStudyPage({ retry }: { retry: () => void }) {
  return <ErrorPage retry={retry} />;
}
