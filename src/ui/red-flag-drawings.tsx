/** A pregnant woman from the side, the child inside: where she looks is where the line runs. */
export const mother = (
  <path d="M20 9a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM13 17c-3 2-3 6-2.5 9 .5 3-2 5-2 9 0 3 1.5 5 1.5 8M18 17c3 1 4 4 3.5 6.500C27 24 31 27.5 31 32s-4 7.5-9 7.500V43" />
);
const child = (
  <path
    class="accent"
    d="M25 29.500a2.7 2.7 0 1 1-2-4.5 2.7 2.7 0 0 1 2 4.500z"
  />
);

/** One drawing for each sign of danger: the filled shape marks the place of the trouble. */
export const RED_FLAG_DRAWINGS = {
  "baby-moving-less": (
    <>
      {mother}
      {child}
      <path d="M35 27q2 5 0 10" />
      <path d="M39.5 24q4 8 0 16" stroke-dasharray="0 4.2" />
    </>
  ),
  "baby-not-felt": (
    <>
      {mother}
      {child}
      <path d="M36 28l7 7M43 28l-7 7" />
    </>
  ),
  "baby-pattern-changed": (
    <>
      {mother}
      {child}
      <path d="M35 27q2 5 0 10" />
    </>
  ),
  bleeding: (
    <>
      <path d="M13 6c1 6-4 10-4 18l3 18M35 6c-1 6 4 10 4 18l-3 18M24 24l-3 18M24 24l3 18" />
      <path class="accent" d="M24 28c3 4 5 6 5 9a5 5 0 0 1-10 0c0-3 2-5 5-9z" />
    </>
  ),
  worried: (
    <>
      <path d="M25 17a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM14 24c-4 4-5 9-4 15l18-12 4 13h4M16 28l13 6" />
      <path class="accent" d="M29 15a4 4 0 0 1 0-8 5 5 0 0 1 9-1 4.5 4.5 0 0 1 1 9z" />
    </>
  ),
  headache: (
    <>
      <circle cx="24" cy="19" r="11" />
      <path d="M9 42c1-6 6-8 15-8s14 2 15 8" />
      <path class="accent" d="M24 10l2 5 5-2-2 5 5 2-5 2 2 5-5-2-2 5-2-5-5 2 2-5-5-2 5-2-2-5 5 2z" />
    </>
  ),
  "short-of-breath": (
    <>
      <circle cx="24" cy="10" r="5.5" />
      <path d="M8 42V28c0-6 5-9 16-9s16 3 16 9v14M24 23v7" />
      <path class="accent" d="M22 26c-5-2-9 4-9 15 4 0 9-1 9-4zM26 26c5-2 9 4 9 15-4 0-9-1-9-4z" />
    </>
  ),
  "very-unwell": (
    <>
      <path d="M5 24v16M43 33v7M5 35h38" />
      <circle cx="12" cy="27" r="4" />
      <path d="M18 30c3 0 4-6 9-6s5 6 9 6h5" />
      <path class="accent" d="M33 6l1.5 4 4-1.5-1.5 4 4 1.5-4 1.5 1.5 4-4-1.5-1.5 4-1.5-4-4 1.5 1.5-4-4-1.5 4-1.5-1.5-4 4 1.500z" />
    </>
  ),
  "chest-pain": (
    <>
      <circle cx="24" cy="10" r="5.5" />
      <path d="M8 42V28c0-6 5-9 16-9s16 3 16 9v14M40 36l-9 4" />
      <path class="accent" d="M24 22l2 5 5-2-2 5 5 2-5 2 2 5-5-2-2 5-2-5-5 2 2-5-5-2 5-2-2-5 5 2z" />
    </>
  ),
};
