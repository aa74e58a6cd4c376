import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** What a page will show once there is something, and the one button (a child) that gets there. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {children && <div className="buttons">{children}</div>}
    </div>
  );
}
