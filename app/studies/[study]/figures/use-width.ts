"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

// On the server there is nothing to measure, and React would complain of a layout effect.
const useEffectBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** The width of an element in whole pixels, kept up to date; `assumed` until it is known. */
export function useWidth<Kind extends Element>(assumed: number): [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(assumed);
  useEffectBeforePaint(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => setWidth(Math.floor(observed.getBoundingClientRect().width) || assumed);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [assumed]);
  return [element, width];
}
