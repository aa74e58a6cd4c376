import { type StudyParams, studyOfPage } from "./study.ts";

/** Overview: the home of a study. */
export default async function OverviewPage(props: StudyParams) {
  const study = await studyOfPage(props);
  return (
    <div className="page">
      <h1>{study.name}</h1>
    </div>
  );
}
