/** What a person may be in a study. */
export type Role = "owner" | "reviewer" | "coder" | "viewer";

/** What can be done in a study; every door asks for one of these. */
export type StudyAction =
  | "read study"
  | "manage study"
  | "edit codebook"
  | "code answers"
  | "read figures"
  | "export data";

const allowed: Readonly<Record<StudyAction, readonly Role[]>> = {
  "read study": ["owner", "reviewer", "coder", "viewer"],
  "manage study": ["owner"],
  "edit codebook": ["owner", "reviewer"],
  "code answers": ["owner", "reviewer", "coder"],
  "read figures": ["owner", "reviewer", "viewer"],
  "export data": ["owner", "reviewer"],
};

/** Whether a member with this role may do it; no role, or one that isn't known, may nothing. */
export function mayDo(role: Role | undefined, action: StudyAction): boolean {
  return role !== undefined && (allowed[action]?.includes(role) ?? false);
}
