"use client";

import type { ColumnRole } from "../../../lib/readers/index.ts";
import { useText } from "../../text/use-text.tsx";
import { columnsWith, type Draft, type DraftColumn, withRole, withWording } from "./draft.ts";
import { Step } from "./step.tsx";
import styles from "./wizard.module.css";

const roles: readonly { readonly role: ColumnRole; readonly label: RoleLabel }[] = [
  { role: "id", label: "importing.roleId" },
  { role: "question", label: "importing.roleQuestion" },
  { role: "attribute", label: "importing.roleAttribute" },
  { role: "weight", label: "importing.roleWeight" },
  { role: "ignore", label: "importing.roleIgnore" },
];

type RoleLabel =
  | "importing.roleId"
  | "importing.roleQuestion"
  | "importing.roleAttribute"
  | "importing.roleWeight"
  | "importing.roleIgnore";

/** What each column is for, the likely use chosen. */
export function ColumnsStep({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useText();
  return (
    <Step number={3} title={t("importing.columnsStep")}>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t("importing.column")}</th>
            <th scope="col">{t("importing.samples")}</th>
            <th scope="col">{t("importing.role")}</th>
            <th scope="col">{t("importing.wording")}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column) => (
            <ColumnRow
              key={column.name}
              column={column}
              onRole={(role) => onChange(withRole(draft, column.name, role))}
              onWording={(wording) => onChange(withWording(draft, column.name, wording))}
            />
          ))}
        </tbody>
      </table>
      {columnsWith(draft, "id").length > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.skipDuplicates}
            onChange={(event) => onChange({ ...draft, skipDuplicates: event.target.checked })}
          />
          {t("importing.skipDuplicates")}
        </label>
      )}
    </Step>
  );
}

function ColumnRow(props: {
  column: DraftColumn;
  onRole: (role: ColumnRole) => void;
  onWording: (wording: string) => void;
}) {
  const { t } = useText();
  const { column, onRole, onWording } = props;
  return (
    <tr data-role={column.role}>
      <th scope="row">{column.name}</th>
      <td className={styles.samples}>
        <div>{column.samples.join(" · ")}</div>
      </td>
      <td>
        <select
          value={column.role}
          aria-label={t("importing.roleOf", { column: column.name })}
          onChange={(event) => {
            const chosen = roles.find(({ role }) => role === event.target.value);
            if (chosen) onRole(chosen.role);
          }}
        >
          {roles.map(({ role, label }) => (
            <option key={role} value={role}>
              {t(label)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {column.role === "question" && (
          <input
            value={column.wording}
            aria-label={t("importing.wordingOf", { column: column.name })}
            onChange={(event) => onWording(event.target.value)}
          />
        )}
      </td>
    </tr>
  );
}
