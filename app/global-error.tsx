"use client";

import { useEffect, useState } from "react";
import type { InterfaceLanguage } from "../lib/problems/index.ts";
import { ErrorPage } from "./components/error-page.tsx";
import { TextProvider } from "./text/use-text.tsx";
import "./tokens.css";
import "./base.css";

/** Shown when even the frame of the pages failed, so in the browser's language. */
export default function FailedFrame({ retry }: { retry: () => void }) {
  const [language, setLanguage] = useState<InterfaceLanguage>("en");
  useEffect(() => {
    if (navigator.language.startsWith("nl")) setLanguage("nl");
  }, []);
  return (
    <html lang={language}>
      <body>
        <TextProvider language={language}>
          <main>
            <ErrorPage retry={retry} />
          </main>
        </TextProvider>
      </body>
    </html>
  );
}
