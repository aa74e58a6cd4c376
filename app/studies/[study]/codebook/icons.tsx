const paths = {
  undo: "M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 10H8",
  redo: "m13 4 4 4-4 4M17 8H8a5 5 0 0 0 0 10h4",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  in: "M3 10h12M10 5l5 5-5 5M17 4v12",
  out: "M17 10H5M10 5l-5 5 5 5M3 4v12",
  delete: "M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11",
  back: "M12 4 6 10l6 6",
} as const;

/** A drawn sign for a button that also has a name. */
export function Icon({ name, className }: { name: keyof typeof paths; className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
