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

/** A head and shoulders from the front. */
const face = (
  <>
    <circle cx="24" cy="18" r="10.5" />
    <path d="M12 42c0-6 5-9 12-9s12 3 12 9" />
  </>
);

/** A woman from the front, to the waist. */
const front = (
  <>
    <circle cx="24" cy="10" r="5.5" />
    <path d="M8 41V28c0-6 5-9 16-9s16 3 16 9v13" />
  </>
);

/** From the waist to the thighs. */
const hips = (
  <>
    <path d="M16 5c0 6-7 9-7 17 0 7 3 13 4 20M32 5c0 6 7 9 7 17 0 7-3 13-4 20" />
    <path d="M9.5 18.5C17 19 21 22 22 27h4c1-5 5-8 12.5-8.5" />
  </>
);

/** A leg from the knee down, and the place of a clot. */
const leg = (
  <>
    <path d="M15 5q3 10 1 19-1 8 1 13l-1 6h18q0-4-9-7 0-8 3-14 2-8 1-17" />
    <path class="accent" d="M20 17q6-2 5 6-1 8-3 9-5-6-2-15z" />
  </>
);

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
      {hips}
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
  "heavy-bleeding": (
    <>
      {hips}
      <path class="accent" d="M24 27c4 5 7 8 7 11a7 7 0 0 1-14 0c0-3 3-6 7-11z" />
      <path class="accent" d="M24 10c2 3 3 4 3 6a3 3 0 0 1-6 0c0-2 1-3 3-6z" />
    </>
  ),
  "severe-tummy-pain": (
    <>
      {mother}
      <path class="accent" d={`M26 21${BURST}`} />
      <path d="M38 18l4-3M41 29h4M39 38l3 3" />
    </>
  ),
  "baby-coming": (
    <>
      {hips}
      <circle class="accent" cx="24" cy="32" r="6" />
      <path d="M24 40v4M20.5 41l3.5 3.5 3.5-3.5" />
    </>
  ),
  cord: (
    <>
      {hips}
      <path d="M24 27c5 2-5 4 0 6s-5 4 0 6" stroke-width="4" />
      <circle class="accent" cx="24" cy="41" r="3" />
    </>
  ),
  fit: (
    <>
      <circle cx="10" cy="30" r="4.5" />
      <path d="M15 33l7-4 6 5 6-5 8 5M5 42h38" />
      <path class="accent" d="M28 4l-8 11h5l-3 9 10-12h-5l4-8z" />
    </>
  ),
  collapse: (
    <>
      <circle cx="37" cy="31" r="4.5" />
      <path d="M32 34l-12 2-9-5M20 36l-8 4M30 35l-4-6M5 43h38" />
      <path class="accent" d="M21 6h6v9h5l-8 9-8-9h5z" />
    </>
  ),
  "trouble-breathing": (
    <>
      {front}
      <path class="accent" d="M22 26c-5-2-9 4-9 15 4 0 9-1 9-4zM26 26c5-2 9 4 9 15-4 0-9-1-9-4z" />
      <path d="M34 5l7-2M35 10h8M34 15l7 2" />
    </>
  ),
  "coughing-blood": (
    <>
      <circle cx="17" cy="16" r="9.5" />
      <path d="M6 42c0-8 4-13 11-13s11 5 11 13M27 20h4" />
      <path
        class="accent"
        d="M35 17c2 3 3 4 3 6a3 3 0 0 1-6 0c0-2 1-3 3-6zM41 25c2 3 3 4 3 6a3 3 0 0 1-6 0c0-2 1-3 3-6z"
      />
    </>
  ),
  "leg-and-chest": (
    <>
      {leg}
      <path class="accent" d={`M37 5${BURST}`} />
    </>
  ),
  confused: (
    <>
      {face}
      <path d="M20 16q0-4 4-4t4 4q0 3-4 4.5" />
      <circle class="accent" cx="24" cy="24.5" r="2" />
      <path d="M8 12l-4-2M8 20H4M40 12l4-2M40 20h4" />
    </>
  ),
  skin: (
    <>
      <path d="M4 18h20l9-7q4 0 2 4l-4 5h10q3 4 0 6 2 4-1 6 1 4-3 5H4" />
      <circle class="accent" cx="10" cy="25" r="3" />
      <circle class="accent" cx="19" cy="31" r="3.5" />
      <circle class="accent" cx="21" cy="23" r="2" />
    </>
  ),
  "life-in-danger": (
    <>
      <circle cx="20" cy="22" r="9" />
      <path d="M7 43c0-6 5-9 13-9s13 3 13 9M16.5 25.5q3.5-3 7 0" />
      <path
        class="accent"
        fill-rule="evenodd"
        d="M32 3h6l4 4v6l-4 4h-6l-4-4V7zM33.5 5.5v5h3v-5zM33.5 12v3h3v-3z"
      />
    </>
  ),
  "self-harm": (
    <>
      <path d="M24 41C10 31 7 24 7 18a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 6-3 13-17 23z" />
      <path class="accent" d="M25 15l-6 8 5 3-3 8 9-10-5-3 3-6z" />
    </>
  ),
  "not-felt-yet": (
    <>
      {mother}
      <path d="M22 27q0-4 4-4t4 4q0 3-4 4.5" />
      <circle class="accent" cx="26" cy="35.5" r="2.2" />
    </>
  ),
  "tummy-pain": (
    <>
      {mother}
      <circle class="accent" cx="25" cy="31" r="4" />
      <path d="M39 20l3-3M41 31h4M38 40l3 3" />
    </>
  ),
  "urine-pain": (
    <>
      <path d="M24 5c8 11 13 17 13 24a13 13 0 0 1-26 0c0-7 5-13 13-24z" />
      <path class="accent" d={`M24 21${BURST}`} />
    </>
  ),
  "no-urine": (
    <>
      <path d="M24 5c8 11 13 17 13 24a13 13 0 0 1-26 0c0-7 5-13 13-24z" />
      <path class="accent" d="M16 24l3-3 5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5z" />
    </>
  ),
  waters: (
    <>
      {hips}
      <path class="accent" d="M24 27c3 4 4 5 4 7a4 4 0 0 1-8 0c0-2 1-3 4-7z" />
      <path d="M15 43q3-3 6 0t6 0 6 0" />
    </>
  ),
  "labour-started": (
    <>
      {mother}
      {child}
      <path d="M38 22a13 13 0 0 1 0 18M42 19a18 18 0 0 1 0 24" />
    </>
  ),
  tightenings: (
    <>
      {mother}
      <circle class="accent" cx="25" cy="31" r="3.5" />
      <path d="M45 31h-6M42 28l-3 3 3 3M31 13v6M28 16.5l3 3 3-3" />
    </>
  ),
  "bad-headache": (
    <>
      {face}
      <path class="accent" d={`M24 10${BURST}`} />
      <path d="M9 9L5 5M24 4V1M39 9l4-4" />
    </>
  ),
  sight: (
    <>
      <path d="M4 27q20-19 40 0-20 19-40 0zM11 9l3 4M24 5v5M37 9l-3 4" />
      <circle class="accent" cx="24" cy="27" r="6" />
    </>
  ),
  "ribs-pain": (
    <>
      {front}
      <path d="M17 25q7 3 14 0M24 20v10" />
      <path class="accent" d={`M30 28${BURST}`} />
    </>
  ),
  "being-sick": (
    <>
      <circle cx="17" cy="13" r="7" />
      <path d="M5 42c0-10 2-17 9-20M23 17l3 2M24 34h18l-3 8H27z" />
      <path class="accent" d="M28 19q6 2 6 13h-5q0-8-4-10z" />
    </>
  ),
  swelling: (
    <>
      <path d="M17 5q2 14 0 20-8 6-10 11-1 6 5 6h22q8 0 7-6-2-3-9-6-3-10-2-25" />
      <circle class="accent" cx="24" cy="32" r="5.5" />
      <path d="M11 22l-4-3M37 22l4-3" />
    </>
  ),
  itching: (
    <>
      <path d="M15 43q0-8-6-20 2-4 5 0l3 5V9q2-4 4.5 0v12V6q2-4 4.5 0v15V8q2-4 4.5 0v14l1-8q3-3 4 1l-1 14q-1 8-3 14" />
      <circle class="accent" cx="21" cy="31" r="2" />
      <circle class="accent" cx="28" cy="29" r="2" />
      <circle class="accent" cx="25" cy="37" r="2" />
    </>
  ),
  "hot-shivery": (
    <>
      <path d="M20 8a4 4 0 0 1 8 0v19a8 8 0 1 1-8 0z" />
      <path class="accent" d="M22.5 16h3v13a5 5 0 1 1-3 0z" />
      <path d="M10 10l-3 4 4 4-4 4 3 4M38 10l3 4-4 4 4 4-3 4" />
    </>
  ),
  "food-or-drinks": (
    <>
      <path d="M10 20h22v12q0 10-11 10T10 32zM32 24q8 0 8 5t-8 5" />
      <path class="accent" d="M18 16v-5h-4l7-8 7 8h-4v5z" />
    </>
  ),
  leg,
  thoughts: (
    <>
      {face}
      <path class="accent" d="M17 17q0-5 5-5 3-3 6 1 4 0 3 5-2 5-7 4-7 1-7-5z" />
      <path d="M35 6l4-3M38 12h5M10 12H5M13 6L9 3" />
    </>
  ),
  "hear-or-see": (
    <>
      {face}
      <path d="M8 12q-4 6 0 12M40 12q4 6 0 12M3.5 9q-5 9 0 18M44.5 9q5 9 0 18" />
      <path class="accent" d="M16 18q8-8 16 0-8 8-16 0z" />
    </>
  ),
};
