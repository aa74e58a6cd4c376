import Link from "next/link";
import { EmptyState } from "./components/empty-state.tsx";
import { Frame } from "./components/frame.tsx";
import { pageText } from "./text/page-text.ts";

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
