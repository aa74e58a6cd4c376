import { pageText } from "../../text/page-text.ts";

/** Shown in a study's frame until a page is there. */
export default async function Loading() {
  const { t } = await pageText();
  return (
    <div className="page">
      <p className="soft" role="status">
        {t("common.loading")}
      </p>
    </div>
  );
}
