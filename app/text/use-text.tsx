"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { InterfaceLanguage } from "../../lib/problems/index.ts";
import { type Translate, translator } from "./index.ts";

/** What a component needs to speak to the reader. */
export interface Text {
  readonly t: Translate;
  readonly language: InterfaceLanguage;
}

const TextContext = createContext<Text>({ t: translator("en"), language: "en" });

/** Gives the components in it the reader's language. */
export function TextProvider(props: { language: InterfaceLanguage; children: ReactNode }) {
  const { language } = props;
  const text = useMemo(() => ({ t: translator(language), language }), [language]);
  return <TextContext value={text}>{props.children}</TextContext>;
}

/** The texts of the interface in the reader's language, for client components. */
export function useText(): Text {
  return useContext(TextContext);
}
