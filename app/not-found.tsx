import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "./components/empty-state.tsx";
import { Frame } from "./components/frame.tsx";
import { pageText } from "./text/page-text.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("common.notFoundTitle") };
}

/** What an address shows that leads nowhere. */
export default async function NotFound() {
  const { t } = await pageText();
  return (
    <Frame>
      <div className="page">
        <h1>{t("common.notFoundTitle")}</h1>
        <EmptyState text={t("common.notFoundText")}>
          <Link className="button primary" href="/">
            {t("common.toStudies")}
          </Link>
        </EmptyState>
      </div>
    </Frame>
  );
}
