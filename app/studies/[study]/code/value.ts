import { useSyncExternalStore } from "react";

/** A value that components follow without rendering what lies around them. */
export interface Value<Kind> {
  readonly get: () => Kind;
  readonly set: (value: Kind) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value to follow, with what it is at first. */
export function createValue<Kind>(first: Kind): Value<Kind> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The value as it is; the component renders again when it changes. */
export function useValue<Kind>(value: Value<Kind>): Kind {
  return useSyncExternalStore(value.subscribe, value.get, value.get);
}
