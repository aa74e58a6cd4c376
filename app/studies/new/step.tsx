import { type ReactNode, useId } from "react";
import styles from "./wizard.module.css";

/** One step of the way: its number, its title and what there is to do. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className={styles.step} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <span className={styles.number}>{number}</span> {title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
