import type { ReactNode } from "react";
import styles from "./error-notice.module.css";

/** What went wrong, as the sentence of a problem; read out at once. Children: what can be done. */
export function ErrorNotice({ message, children }: { message: string; children?: ReactNode }) {
  return (
    <div className={styles.notice} role="alert">
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2 19 18H1ZM10 8v4M10 14.5v.5" />
      </svg>
      <p>{message}</p>
      {children && <div className="buttons">{children}</div>}
    </div>
  );
}
