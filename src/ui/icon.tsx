/** The small signs of the app, drawn on a 24 grid in one colour. */
const SIGNS = {
  mark: (
    <>
      <path d="M8 3.2a9.3 9.3 0 1 1 1 17.4l-5.5 1L4.5 15" stroke-width="2.5" />
      <circle cx="14" cy="13.5" r="3.6" fill="currentColor" stroke="none" />
    </>
  ),
  unit: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path
        d="M7 7l3-1 2 3.5-2 1.5q1 2 3 3l1.5-2 3.5 2-1 3q-1 1-3 .5-5.5-1.5-7.5-7.5-.5-2 .5-3z"
        fill="currentColor"
        stroke="none"
      />
    </>
  ),
  emergency: (
    <>
      <path d="M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8z" />
      <path d="M12 6.8v6" stroke-width="2.8" />
      <circle cx="12" cy="17" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  now: (
    <>
      <path d="M12 2q6.5 0 6.5 7 0 4 2.5 7.5-2.5 2.5-9 5.5-6.5-3-9-5.5Q5.5 13 5.5 9q0-7 6.5-7z" />
      <circle cx="12" cy="12" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  arrow: <path d="M4 12h16M13 5l7 7-7 7" />,
  back: <path d="M20 12H4M11 5l-7 7 7 7" />,
  language: (
    <>
      <path d="M8 14.5l-4 2.5V5q0-2 2-2h9q2 0 2 2v2M8 7.5h4" />
      <path
        d="M12 9h8q2.5 0 2.5 2.5V22L19 19h-7q-2.5 0-2.5-2.5v-5Q9.5 9 12 9z"
        fill="currentColor"
        stroke="none"
      />
    </>
  ),
  kept: (
    <>
      <rect x="5" y="2" width="14" height="20" rx="3" />
      <path d="M8.5 12l2.5 2.8 4.5-5.6" />
    </>
  ),
  search: <path d="M15.5 15.5L21 21M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0z" />,
  copy: (
    <>
      <rect x="8" y="8" width="13" height="13" rx="2.5" />
      <path d="M4 16q-1-.5-1-2V5q0-2 2-2h9q1.5 0 2 1" />
    </>
  ),
  close: <path d="M5 5l14 14M19 5L5 19" />,
  external: <path d="M14 3h7v7M21 3L11 13M18 14v5q0 2-2 2H5q-2 0-2-2V8q0-2 2-2h5" />,
  print: <path d="M7 8V3h10v5M7 18H5q-2 0-2-2v-6q0-2 2-2h14q2 0 2 2v6q0 2-2 2h-2M7 14h10v7H7z" />,
  home: <path d="M3 11.5L12 3l9 8.5M5.5 10v11h13V10M10 21v-6h4v6" />,
};

/** What {@link Icon} can draw. */
export type IconName = keyof typeof SIGNS;

/** What points along the line, and so turns round where the line runs from the right. */
const MIRRORED: readonly IconName[] = ["arrow", "back", "external"];

/**
 * One sign, always beside words that say the same: readers of the page by ear skip it.
 * The page's styles draw its lines.
 */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={MIRRORED.includes(name) ? "icon icon-mirror" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      {SIGNS[name]}
    </svg>
  );
}
