import { mother } from "./red-flag-drawings.tsx";

/** One drawing for each page and subject. */
export const PAGE_DRAWINGS = {
  "when-to-call": (
    <>
      {mother}
      <path
        class="accent"
        d="M29 6l4-1 2.5 6-3 2.500q2 4 6 6l2.5-3 6 2.5-1 4c-.5 2-2.5 3-5 2.5-7-1.5-13-7.5-14.5-14.500C26 8.5 27 6.5 29 6z"
      />
    </>
  ),
  "my-unit": (
    <>
      <path d="M7 40h34M11 40V11h26v29M16 17h3M22.5 17h3M29 17h3M20 40v-5h8v5" />
      <path
        class="accent"
        d="M19 21l2-.5 1.5 3.5-1.5 1.500q1 2.5 3.5 3.500l1.5-1.5 3.5 1.5-.5 2c-.3 1.5-1.5 2-3 1.7-4.3-.9-7.8-4.4-8.7-8.7-.3-1.5.2-2.7 1.7-3z"
      />
    </>
  ),
  "keep-well": (
    <>
      {mother}
      <path class="accent" d="M22 36c-4-3-6-5-6-7.500a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 2.5-2 4.5-6 7.500z" />
    </>
  ),
  "healthy-start": (
    <>
      <rect x="6" y="13" width="36" height="23" rx="4" />
      <path d="M6 20h36M29 29h7" />
      <path class="accent" d="M18 25c4-2 6 0 6 3s-2 6-4 6q-2-1-4 0c-2 0-4-3-4-6s2-5 6-3z" />
    </>
  ),
  "birth-reflections": (
    <>
      <circle cx="14" cy="24" r="4.5" />
      <circle cx="34" cy="24" r="4.5" />
      <path d="M6 40c0-5 3-8 8-8s8 3 8 8M26 40c0-5 3-8 8-8s8 3 8 8" />
      <path class="accent" d="M17 6h14q3 0 3 3v4q0 3-3 3h-4l-4 4v-4h-6q-3 0-3-3V9q0-3 3-3z" />
    </>
  ),
  promises: (
    <>
      <path d="M5 40h21c3 0 4-1 6-3l9-8c2-2-1-5-4-3l-9 5M5 29h6c3 0 4-2 8-2h7c4 0 4 5 0 5h-7" />
      <path class="accent" d="M25 22c-6-4-8-7-8-10a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 3-2 6-8 10z" />
    </>
  ),
  "phone-keep": (
    <>
      <rect x="13" y="5" width="22" height="38" rx="4" />
      <path d="M21 37h6" />
      <path class="accent" d="M22 12h4v9h5l-7 9-7-9h5z" />
    </>
  ),
  "trusted-sources": (
    <>
      <path d="M11 6h19l7 7v10M37 42H11V6M17 16h11M17 23h9M17 30h6" />
      <path
        class="accent"
        fill-rule="evenodd"
        d="M34 27a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM29 35l4 4 7-7-2-2-5 5-2-2z"
      />
    </>
  ),
  "healthy-weight": (
    <>
      <rect x="8" y="7" width="32" height="34" rx="6" />
      <path d="M16 17q8-7 16 0l-3 4H19zM24 20v-3" />
      <path class="accent" d="M18 24c6 0 4 13 1 13s-7-13-1-13zM30 24c-6 0-4 13-1 13s7-13 1-13z" />
    </>
  ),
  vitamins: (
    <>
      <path d="M13 16h22v22q0 4-4 4H17q-4 0-4-4zM11 7h26v9H11z" />
      <path class="accent" d="M24 22a7 7 0 1 1 0 14 7 7 0 0 1 0-14z" />
    </>
  ),
  iron: (
    <>
      <path d="M6 25h36c0 9-6 15-14 15h-8C12 40 6 34 6 25z" />
      <path class="accent" d="M24 22c-8-4-8-10-6-16 8 2 10 8 6 16zM26 22c0-7 4-11 12-11 0 7-5 11-12 11z" />
    </>
  ),
  "keeping-active": (
    <>
      <circle cx="22" cy="8" r="4" />
      <path d="M20 15l-3 12 4 6-6 10M21 30l7 5 1 8M20 16l-8 6-1 6M22 17l5 6 7 1" />
      <circle class="accent" cx="23" cy="24" r="5" />
    </>
  ),
  "covid-19": (
    <>
      <circle class="accent" cx="24" cy="24" r="9" />
      <path d="M24 12V7M24 41v-5M12 24H7M41 24h-5M15.5 15.500L12 12M36 36l-3.5-3.500M32.5 15.500L36 12M12 36l3.5-3.5" />
    </>
  ),
  "safer-sleep": (
    <>
      <path d="M7 12v30M41 12v30M7 36h34M7 20h34M15 20v16" />
      <path class="accent" d="M18 30h16v4H18z" />
    </>
  ),
};
