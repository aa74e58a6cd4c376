"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { StudyId } from "../../lib/ids.ts";
import { useText } from "../text/use-text.tsx";
import styles from "./header.module.css";
import { AppearanceSwitch, LanguageSwitch } from "./switches.tsx";

export interface HeaderStudy {
  readonly id: StudyId;
  readonly name: string;
}

const pages = [
  { segment: "", label: "common.pageOverview" },
  { segment: "/codebook", label: "common.pageCodebook" },
  { segment: "/code", label: "common.pageCode" },
  { segment: "/suggestions", label: "common.pageSuggestions" },
  { segment: "/figures", label: "common.pageFigures" },
  { segment: "/export", label: "common.pageExport" },
  { segment: "/settings", label: "common.pageSettings" },
] as const;

/** The header: where one is, the pages of the study, language and light or dark. */
export function Header({ study }: { study?: HeaderStudy }) {
  return (
    <header className={styles.header}>
      <Link className={styles.home} href="/">
        <Mark />
        Verbatim
      </Link>
      {study && (
        <span className={styles.study} title={study.name}>
          {study.name}
        </span>
      )}
      {study ? <StudyPages study={study.id} /> : <span className={styles.gap} />}
      <div className={styles.switches}>
        <LanguageSwitch />
        <AppearanceSwitch />
      </div>
    </header>
  );
}

function StudyPages({ study }: { study: StudyId }) {
  const { t } = useText();
  const path = usePathname();
  return (
    <nav className={styles.pages} aria-label={t("common.studyPages")}>
      <ul>
        {pages.map(({ segment, label }) => {
          const address = `/studies/${study}${segment}`;
          const isHere = path === address || (segment !== "" && path.startsWith(`${address}/`));
          return (
            <li key={segment}>
              <Link
                ref={isHere ? showLink : undefined}
                href={address}
                aria-current={isHere ? "page" : undefined}
                prefetch={false}
              >
                {t(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** On a narrow screen the pages scroll sideways: the one that is open must be in view. */
function showLink(link: HTMLAnchorElement | null): void {
  const row = link?.closest("nav");
  if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}

/** The program's mark: what somebody said, with the words that matter underlined. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 4h16M2 9h10" />
      <path className={styles.markAccent} d="M2 15h7" />
    </svg>
  );
}
