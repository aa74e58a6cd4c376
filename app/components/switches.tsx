"use client";

import type { Appearance } from "../appearance.ts";
import { chooseAppearance, chooseLanguage } from "../preferences.ts";
import { useText } from "../text/use-text.tsx";
import { useAppearance } from "./appearance.tsx";
import styles from "./switches.module.css";

const languages = [
  { code: "en", name: "English" },
  { code: "nl", name: "Nederlands" },
] as const;

/** Buttons that put the interface in another language. */
export function LanguageSwitch() {
  const { t, language } = useText();
  return (
    <form action={chooseLanguage} className={styles.group}>
      <fieldset>
        <legend className="visually-hidden">{t("common.language")}</legend>
        {languages.map(({ code, name }) => (
          <button
            type="submit"
            key={code}
            className={styles.choice}
            name="language"
            value={code}
            lang={code}
            title={name}
            aria-pressed={language === code}
          >
            <span aria-hidden="true">{code}</span>
            <span className="visually-hidden">{name}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}

const next: Readonly<Record<Appearance, Appearance>> = { system: "light", light: "dark", dark: "system" };
const names = {
  light: "common.appearanceLight",
  dark: "common.appearanceDark",
  system: "common.appearanceSystem",
} as const;

/** A button that goes from the system's appearance to light, to dark and round again. */
export function AppearanceSwitch() {
  const { t } = useText();
  const appearance = useAppearance();
  const label = `${t("common.appearance")}: ${t(names[appearance])}`;
  return (
    <form action={chooseAppearance} className={styles.group}>
      <button
        type="submit"
        className={styles.choice}
        name="appearance"
        value={next[appearance]}
        title={label}
      >
        <AppearanceIcon appearance={appearance} />
        <span className="visually-hidden">{label}</span>
      </button>
    </form>
  );
}

function AppearanceIcon({ appearance }: { appearance: Appearance }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      {appearance === "light" && (
        <path d="M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 1v2M10 17v2M1 10h2M17 10h2M3.6 3.6 5 5M15 15l1.4 1.4M16.4 3.6 15 5M5 15l-1.4 1.4" />
      )}
      {appearance === "dark" && <path d="M16.5 12.5A7.5 7.5 0 0 1 7.5 3.5a7.5 7.5 0 1 0 9 9Z" />}
      {appearance === "system" && (
        <>
          <circle cx="10" cy="10" r="7.25" />
          <path className={styles.filled} d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" />
        </>
      )}
    </svg>
  );
}
