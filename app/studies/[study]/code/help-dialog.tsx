"use client";

import { Dialog } from "../../../components/dialog.tsx";
import type { TextKey } from "../../../text/index.ts";
import { useText } from "../../../text/use-text.tsx";
import type { ActionGroup } from "./actions.ts";
import { useDeskPage } from "./desk-context.tsx";
import styles from "./help-dialog.module.css";
import { ActionKeys } from "./key-label.tsx";

const groups: Readonly<Record<ActionGroup, Extract<TextKey, `code.group${string}`>>> = {
  suggestions: "code.groupSuggestions",
  finish: "code.groupFinish",
  themes: "code.groupThemes",
  move: "code.groupMove",
  more: "code.groupMore",
};
const groupOrder: readonly ActionGroup[] = ["suggestions", "finish", "themes", "move", "more"];

/** All keys of the page, made from its list of actions. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { actions } = useDeskPage();
  return (
    <Dialog title={t("code.helpTitle")} onClose={onClose}>
      <div className={styles.groups}>
        {groupOrder.map((group) => (
          <section key={group}>
            <h3>{t(groups[group])}</h3>
            <dl className={styles.keys}>
              {actions
                .filter((action) => action.group === group)
                .map((action) => (
                  <div key={action.id}>
                    <dt>
                      <ActionKeys action={action} all />
                    </dt>
                    <dd>{t(action.label)}</dd>
                  </div>
                ))}
            </dl>
            {group === "themes" && <p className="hint">{t("code.helpSearch")}</p>}
          </section>
        ))}
      </div>
      <div className="buttons">
        <button type="button" onClick={onClose}>
          {t("common.close")}
        </button>
      </div>
    </Dialog>
  );
}
