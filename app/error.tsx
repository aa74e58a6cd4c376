"use client";

import { ErrorPage } from "./components/error-page.tsx";
import { Frame } from "./components/frame.tsx";

/** Shown instead of a page outside a study that failed. */
export default function FailedPage({ retry }: { retry: () => void }) {
  return (
    <Frame>
      <ErrorPage retry={retry} />
    </Frame>
  );
}
