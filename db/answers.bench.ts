import { type AnswerId, idOf, type QuestionId, type StudyId } from "../lib/ids.ts";
import { matchingPositions, nextOpen } from "./answer-filters.ts";
import { answersAt } from "./answers.ts";
import type { VerbatimDatabase } from "./client.ts";
import { decide } from "./codings.ts";
import { memberNamed, setRole } from "./members.ts";
import { temporaryDatabase } from "./temporary-database.ts";

/** Times what the Code page asks of the database, on a made study of a million answers, half of them done. */
const answers = Number(process.argv[2] ?? 1_000_000);

const db = temporaryDatabase();
const { study, question, member } = fill(db);

await time("open positions, first time (reads all codings)", 1, () =>
  matchingPositions(db, member, study, question, { state: "open" }),
);
await time("open positions", 20, () => matchingPositions(db, member, study, question, { state: "open" }));
await time("final set has a theme", 3, () =>
  matchingPositions(db, member, study, question, { theme: "pay" }),
);
await time("attribute has a value", 3, () =>
  matchingPositions(db, member, study, question, { attribute: { name: "group", value: "a" } }),
);
let requests = 0;
await time("decide, then next open", 50, () => {
  requests += 1;
  const answer = idOf<AnswerId>(answers / 2 + requests);
  const decision = { kind: "state", state: "done" } as const;
  decide(db, member, study, [{ requestId: `request-${requests}`, answer, decision }]);
  return nextOpen(db, member, study, question, 0);
});
await time("page of 100 rows", 50, () => {
  const first = Math.floor((answers - 100) * 0.7);
  return Promise.resolve(
    answersAt(
      db,
      member,
      study,
      question,
      Array.from({ length: 100 }, (_, index) => first + index),
    ),
  );
});

async function time(what: string, runs: number, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${what}: median ${median.toFixed(2)} ms, slowest ${(times.at(-1) ?? 0).toFixed(2)} ms (${runs} runs)`,
  );
}

function fill(db: VerbatimDatabase) {
  const member = memberNamed(db, "Owner").id;
  const study = idOf<StudyId>(1);
  const question = idOf<QuestionId>(1);
  db.sqlite.exec(
    "INSERT INTO studies (id, name, language, state, created_at) VALUES (1, 'Large', 'en', 'ready', 0)",
  );
  setRole(db, study, member, "owner");
  const series = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${answers})`;
  db.sqlite.exec(`
    INSERT INTO questions (id, study_id, name, wording, position, answers) VALUES (1, 1, 'Q', 'Why?', 0, ${answers});
    INSERT INTO attributes (study_id, name, position, tabulated) VALUES (1, 'group', 0, 1);
    INSERT INTO themes (id, study_id, key, position, name, definition, use_when, do_not_use_when, example, colour, keywords)
      VALUES (1, 1, 'pay', 0, '{}', '{}', '', '', '', '#0072b2', '{}');
    INSERT INTO theme_sets (id, study_id, members) VALUES (1, 1, ''), (2, 1, '1');
    ${series} INSERT INTO respondents (id, study_id, external_id, attributes)
      SELECT i, 1, 'R' || i, iif(i % 2, '["a"]', '["b"]') FROM n;
    ${series} INSERT INTO answers (id, question_id, respondent_id, position, text)
      SELECT i, 1, i, i, 'Qua werk wel, qua loon niet. ' || i FROM n;
    ${series} INSERT INTO codings (answer_id, member_id, state, flagged, theme_set_id, changed_at)
      SELECT i, ${member}, 'done', 0, 1 + i % 2, 0 FROM n WHERE i <= ${answers / 2};
    INSERT INTO finals (answer_id, theme_set_id) SELECT answer_id, theme_set_id FROM codings;
    INSERT INTO coding_totals (question_id, member_id, done, flagged) VALUES (1, ${member}, ${answers / 2}, 0);
  `);
  return { study, question, member };
}
