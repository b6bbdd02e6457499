/** A pregnant woman from the side. */
export const mother = (
  <>
    <circle cx="17" cy="8.5" r="4" />
    <path d="M14 16.5c-3.5 2-3.8 6-3.2 9.5.5 3-1.8 5-1.8 9 0 3 1 5 1.5 8" />
    <path d="M19 16.5c3 1 4 3.5 4 6 6.5 0 11 4 11 9S29.5 40 23.5 40v3.5" />
  </>
);

/** The child she carries: the place of the trouble. */
const child = (
  <>
    <circle class="accent" cx="26.3" cy="28.5" r="3.2" />
    <path class="accent" d="M21.5 29.5c-3 3-2.5 8.5 2 9 4 .5 6-1.5 6.5-4.5-2.5-.5-6-1-8.5-4.5z" />
  </>
);

/** Pain, drawn from its top point. */
const BURST = "l2 4 4-2-2 4 4 2-4 2 2 4-4-2-2 4-2-4-4 2 2-4-4-2 4-2-2-4 4 2z";

/** One drawing for each sign of danger: the filled shape marks the place of the trouble. */
export const RED_FLAG_DRAWINGS = {
  "baby-moving-less": (
    <>
      {mother}
      {child}
      <path d="M38 25a15 15 0 0 1 0 14M36 8v11M31.5 14.5l4.5 4.5 4.5-4.5" />
    </>
  ),
  "baby-not-felt": (
    <>
      {mother}
      {child}
      <path d="M31.5 9.5l9 9M40.5 9.5l-9 9" />
    </>
  ),
  "baby-pattern-changed": (
    <>
      {mother}
      {child}
      <path d="M38 25a15 15 0 0 1 0 14M25 14q2-4 4 0t4 0l3-7 3 12 2.5-5" />
    </>
  ),
  bleeding: (
    <>
      <path d="M16 5c0 6-7 9-7 17 0 7 3 13 4 20M32 5c0 6 7 9 7 17 0 7-3 13-4 20" />
      <path d="M9.5 18.5C17 19 21 22 22 27h4c1-5 5-8 12.5-8.5" />
      <path class="accent" d="M24 29.5c3 4 5 6.5 5 9a5 5 0 0 1-10 0c0-2.5 2-5 5-9z" />
    </>
  ),
  worried: (
    <>
      <circle cx="22.5" cy="19" r="5" />
      <path d="M29 28l-14.5-3c-5 4-6.5 9-5.5 13.5.7 3 4 3 6.5 1L29 28l3 13h4" />
      <path class="accent" d="M29 14a4 4 0 0 1 0-8 5 5 0 0 1 9-1 4.5 4.5 0 0 1 1 9z" />
    </>
  ),
  headache: (
    <>
      <circle cx="24" cy="18" r="10.5" />
      <path d="M12 42c0-6 5-9 12-9s12 3 12 9M14 36L6 31l6-9M34 36l8-5-6-9" />
      <path class="accent" d={`M24 10${BURST}`} />
    </>
  ),
  "short-of-breath": (
    <>
      <circle cx="24" cy="10" r="5.5" />
      <path d="M8 41V28c0-6 5-9 16-9s16 3 16 9v13M24 23v7M34 8q3-2 6 0M34 13q3-2 6 0" />
      <path class="accent" d="M22 26c-5-2-9 4-9 15 4 0 9-1 9-4zM26 26c5-2 9 4 9 15-4 0-9-1-9-4z" />
    </>
  ),
  "very-unwell": (
    <>
      <path d="M5 24v16M43 31v9M5 36h38" />
      <circle cx="13" cy="28" r="4.5" />
      <path d="M20 31c3-.5 2.5-7.5 8-7.5s4 6.5 7 7h3" />
      <path
        class="accent"
        fill-rule="evenodd"
        d="M29 3h7l5 5v7l-5 5h-7l-5-5V8zM31 6v6.5h3V6zM31 14.5v3h3v-3z"
      />
    </>
  ),
  "chest-pain": (
    <>
      <circle cx="24" cy="10" r="5.5" />
      <path d="M15.5 34.5L7 39V28c0-6 7-9 17-9s17 3 17 9v11l-8.5-4.5M14 36v6.5M34 36v6.5" />
      <path class="accent" d={`M24 21.5${BURST}`} />
    </>
  ),
};
