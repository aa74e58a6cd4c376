import type { ReactNode } from "react";
import { Header, type HeaderStudy } from "./header.tsx";

/** The frame of every page: the header, and the page's content as the main landmark. */
export function Frame({ study, children }: { study?: HeaderStudy; children: ReactNode }) {
  return (
    <>
      {study ? <Header study={study} /> : <Header />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
