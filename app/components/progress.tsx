import styles from "./progress.module.css";

/**
 * How far something is, as a bar; a number or sentence beside it says the same.
 *
 * @param done units done, of `total`; a total of 0 means that it isn't known yet.
 */
export function Progress({ done, total, label }: { done: number; total: number; label: string }) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const value = total > 0 ? { value: share } : {};
  return (
    <progress className={styles.progress} {...value} max={1} aria-label={label}>
      {`${Math.round(100 * share)}%`}
    </progress>
  );
}
