"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { ErrorNotice } from "./components/error-notice.tsx";
import { attempt } from "./outcome.ts";
import { openSample } from "./sample-action.ts";
import { useText } from "./text/use-text.tsx";

/** Opens the sample study; loads it first if it isn't there. */
export function SampleButton() {
  const { t } = useText();
  const router = useRouter();
  const [isOpening, startOpening] = useTransition();
  const [message, setMessage] = useState<string>();
  const open = () =>
    startOpening(async () => {
      const outcome = await attempt(openSample(), t("common.connectionLost"));
      if (outcome.ok) router.push(`/studies/${outcome.value}`);
      else setMessage(outcome.message);
    });
  return (
    <>
      <button type="button" onClick={open} aria-disabled={isOpening}>
        {isOpening ? t("home.openingSample") : t("home.openSample")}
      </button>
      {message !== undefined && <ErrorNotice message={message} />}
    </>
  );
}
