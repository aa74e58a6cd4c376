"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Appearance } from "../appearance.ts";

const AppearanceContext = createContext<Appearance>("system");

/** Tells the components in it what the reader chose: light, dark or as the system. */
export function AppearanceProvider(props: { appearance: Appearance; children: ReactNode }) {
  return <AppearanceContext value={props.appearance}>{props.children}</AppearanceContext>;
}

/** What the reader chose: light, dark or as the system. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
