import { BURST, child, face, front, hips, leg, mother } from "./drawing-parts.tsx";

/** One drawing for each sign of the urgent card: the filled shape marks the place of the trouble. */
export const URGENT_DRAWINGS = {
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
