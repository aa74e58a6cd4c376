import type { Metadata } from "next";
import type { ReactNode } from "react";
import { chosenAppearance } from "./appearance.ts";
import { AppearanceProvider } from "./components/appearance.tsx";
import { pageText } from "./text/page-text.ts";
import { TextProvider } from "./text/use-text.tsx";
import "./tokens.css";
import "./base.css";

export const metadata: Metadata = { title: { template: "%s · Verbatim", default: "Verbatim" } };

// Each page carries a nonce of its own, so none can be made ahead.
export const dynamic = "force-dynamic";

/** The document: language, light or dark, and the way past the header for the keyboard. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { t, language } = await pageText();
  const appearance = await chosenAppearance();
  return (
    <html lang={language} data-appearance={appearance}>
      <body>
        <a className="button skip visually-hidden" href="#content">
          {t("common.skipToContent")}
        </a>
        <TextProvider language={language}>
          <AppearanceProvider appearance={appearance}>{children}</AppearanceProvider>
        </TextProvider>
      </body>
    </html>
  );
}
