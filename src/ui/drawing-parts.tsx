/** A pregnant woman from the side. */
export const mother = (
  <>
    <circle cx="17" cy="8.5" r="4" />
    <path d="M14 16.5c-3.5 2-3.8 6-3.2 9.5.5 3-1.8 5-1.8 9 0 3 1 5 1.5 8" />
    <path d="M19 16.5c3 1 4 3.5 4 6 6.5 0 11 4 11 9S29.5 40 23.5 40v3.5" />
  </>
);

/** The child she carries: the place of the trouble. */
export const child = (
  <>
    <circle class="accent" cx="26.3" cy="28.5" r="3.2" />
    <path class="accent" d="M21.5 29.5c-3 3-2.5 8.5 2 9 4 .5 6-1.5 6.5-4.5-2.5-.5-6-1-8.5-4.5z" />
  </>
);

/** Pain, drawn from its top point. */
export const BURST = "l2 4 4-2-2 4 4 2-4 2 2 4-4-2-2 4-2-4-4 2 2-4-4-2 4-2-2-4 4 2z";

/** A head and shoulders from the front. */
export const face = (
  <>
    <circle cx="24" cy="18" r="10.5" />
    <path d="M12 42c0-6 5-9 12-9s12 3 12 9" />
  </>
);

/** A woman from the front, to the waist. */
export const front = (
  <>
    <circle cx="24" cy="10" r="5.5" />
    <path d="M8 41V28c0-6 5-9 16-9s16 3 16 9v13" />
  </>
);

/** From the waist to the thighs. */
export const hips = (
  <>
    <path d="M16 5c0 6-7 9-7 17 0 7 3 13 4 20M32 5c0 6 7 9 7 17 0 7-3 13-4 20" />
    <path d="M9.5 18.5C17 19 21 22 22 27h4c1-5 5-8 12.5-8.5" />
  </>
);

/** A leg from the knee down, and the place of a clot. */
export const leg = (
  <>
    <path d="M15 5q3 10 1 19-1 8 1 13l-1 6h18q0-4-9-7 0-8 3-14 2-8 1-17" />
    <path class="accent" d="M20 17q6-2 5 6-1 8-3 9-5-6-2-15z" />
  </>
);
