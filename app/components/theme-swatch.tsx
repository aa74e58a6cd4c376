import styles from "./theme-swatch.module.css";

/** A theme's colour (`#rrggbb`) as a small square; always beside the theme's name or number. */
export function ThemeSwatch({ colour }: { colour: string }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
      <rect width="12" height="12" rx="3" fill={colour} />
    </svg>
  );
}
