import { BURST, face, front, hips, leg, mother } from "./drawing-parts.tsx";

/** One drawing for each sign of the 999 card: the filled shape marks the place of the trouble. */
export const EMERGENCY_DRAWINGS = {
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
};
