"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-page.module.css";

interface AddProps {
  /** Name of the net that the theme goes in; undefined for a new net at the top. */
  readonly net: string | undefined;
  onAdd(name: string): void;
  onCancel(): void;
}

/** Asks for a new theme's name, from which its id is made too. */
export function AddTheme({ net, onAdd, onCancel }: AddProps) {
  const { t } = useText();
  const [name, setName] = useState("");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onAdd(name.trim());
      }}
    >
      <label htmlFor={id}>
        {net === undefined ? t("codebook.nameOfNet") : t("codebook.nameOfTheme", { net })}
      </label>
      <input
        id={id}
        ref={input}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      />
      <div className="buttons">
        <button type="submit" className="primary" disabled={name.trim() === ""}>
          {t("codebook.add")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {t("common.cancel")}
        </button>
      </div>
    </form>
  );
}
