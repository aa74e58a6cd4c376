import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Codebook, parseCodebookJson } from "../../lib/codebook/index.ts";
import { idOf, type StudyId } from "../../lib/ids.ts";
import { csvRows, fileSource, peekCsv } from "../../lib/readers/index.ts";
import { type Result, success } from "../../lib/result.ts";
import { transaction, type VerbatimDatabase } from "../client.ts";
import { appendEvent } from "../events.ts";
import { type ImportPlan, importStudy } from "../import-study.ts";
import type { Member } from "../members.ts";
import { studyOf } from "../studies.ts";
import { suggestForStudy } from "../suggestions.ts";
import codebookFile from "./codebook.json";

// Not `new URL("./answers.csv", import.meta.url)`: the server's bundler would turn that into an address.
const answersFile = join(dirname(fileURLToPath(import.meta.url)), "answers.csv");

const name = "Sample study: work in customer contact";

const plan: Omit<ImportPlan, "codebook"> = {
  name,
  language: "nl",
  id: "respondent_id",
  questions: [
    {
      column: "V1_toegevoegde_waarde",
      wording: "Wat is volgens jou jouw toegevoegde waarde in het klantcontact?",
    },
    {
      column: "V2_aanbevelen_waarom",
      wording: "Waarom zou je werken in klantcontact wel of niet aanbevelen?",
    },
    {
      column: "V3_voorwaarden",
      wording: "Onder welke voorwaarden zou je het werk (wel) aanbevelen?",
    },
  ],
  attributes: [
    "age_group",
    "gender",
    "education",
    "currently_working",
    "tenure_months",
    "hours_per_week",
    "nps_0_10",
  ],
  weight: "weight",
  skipDuplicates: false,
};

/** Loads the sample study into a database that is empty and never had it; else does nothing. */
export async function ensureSampleStudy(db: VerbatimDatabase, acting: Member): Promise<void> {
  const hasStudies = db.sqlite.prepare("SELECT 1 FROM studies LIMIT 1").get() !== undefined;
  if (hasStudies || loads(db).length > 0) return;
  const loaded = await loadSample(db, acting);
  // Another process that starts at the same time on the same file was first.
  if (!loaded.ok && loaded.problem.code === "studyNameTaken") return;
  if (!loaded.ok) throw new Error(`The sample study could not be loaded: ${loaded.problem.code}.`);
}

/** The sample study's id; it is loaded if the member has none. */
export async function openSampleStudy(db: VerbatimDatabase, acting: Member): Promise<Result<StudyId>> {
  for (const { study, createdAt } of loads(db)) {
    // Numbers of studies are used again, so the time tells whether it is still the same one.
    if (studyOf(db, acting.id, study)?.createdAt === createdAt) return success(study);
  }
  return loadSample(db, acting);
}

/** The codebook of the sample study: 23 themes in 9 nets. */
export function sampleCodebook(): Result<Codebook> {
  return parseCodebookJson(JSON.stringify(codebookFile), "codebook.json");
}

async function loadSample(db: VerbatimDatabase, acting: Member): Promise<Result<StudyId>> {
  const codebook = sampleCodebook();
  if (!codebook.ok) return codebook;
  const source = await fileSource(answersFile);
  if (!source.ok) return source;
  const peek = await peekCsv(source.value);
  if (!peek.ok) return peek;
  const rows = csvRows(source.value, peek.value);
  const imported = await importStudy(db, acting.id, { ...plan, codebook: codebook.value }, rows);
  if (!imported.ok) return imported;
  const { study } = imported.value;
  noteLoad(db, acting, study);
  const suggested = await suggestForStudy(db, acting.id, study);
  return suggested.ok ? success(study) : suggested;
}

/** Remembers the load in the log, with no study, so that it outlives the study. */
function noteLoad(db: VerbatimDatabase, acting: Member, study: StudyId): void {
  transaction(db, () => {
    const createdAt = studyOf(db, acting.id, study)?.createdAt;
    appendEvent(db, { study: null, member: acting.id, kind: "study.sample", payload: { study, createdAt } });
  });
}

interface Load {
  readonly study: StudyId;
  readonly createdAt: number;
}

function loads(db: VerbatimDatabase): Load[] {
  return db.sqlite
    .prepare<[], { study: number; createdAt: number }>(
      `SELECT payload ->> 'study' AS study, payload ->> 'createdAt' AS createdAt
       FROM events WHERE study_id IS NULL AND kind = 'study.sample' ORDER BY id DESC`,
    )
    .all()
    .map(({ study, createdAt }) => ({ study: idOf<StudyId>(study), createdAt }));
}
