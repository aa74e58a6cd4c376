import type { Metadata } from "next";
import { Frame } from "../../components/frame.tsx";
import { pageText } from "../../text/page-text.ts";
import { Wizard } from "./wizard.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageText();
  return { title: t("importing.title") };
}

/** A new study from a file: one page that fills in from above. */
export default async function NewStudyPage() {
  const { t } = await pageText();
  return (
    <Frame>
      <div className="page">
        <h1>{t("importing.title")}</h1>
        <Wizard />
      </div>
    </Frame>
  );
}
