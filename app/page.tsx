import { studiesOf } from "../db/studies.ts";
import { Frame } from "./components/frame.tsx";
import { currentMember, database } from "./server.ts";
import { pageText } from "./text/page-text.ts";

/** Home: the studies. */
export default async function HomePage() {
  const { t } = await pageText();
  const studies = studiesOf(database(), currentMember().id);
  return (
    <Frame>
      <div className="page">
        <h1>{t("home.title")}</h1>
        <p>{studies.length}</p>
      </div>
    </Frame>
  );
}
