import { mother } from "./drawing-parts.tsx";

/** One drawing for each page and subject. */
export const PAGE_DRAWINGS = {
  "when-to-call": (
    <>
      {mother}
      <path class="accent" d="M27 6l4-1 2 5-2 2q1 3 4 4l2-2 5 2-1 4q-1 2-4 1-8-3-11-11-1-3 1-4z" />
    </>
  ),
  "my-unit": (
    <>
      <path d="M5 40h38M8 40V24h6M40 40V24h-6M14 40V8h20v32M20 40v-6h8v6" />
      <path class="accent" d="M19 12l3-1 2 4-2 2q1 2 3 3l2-2 4 2-1 3q-1 2-4 1-6-2-8-8-1-3 1-4z" />
    </>
  ),
  "keep-well": (
    <>
      {mother}
      <path
        class="accent"
        d="M23 38c-4.5-3-7-5.5-7-8.5a3.5 3.5 0 0 1 7-1 3.5 3.5 0 0 1 7 1c0 3-2.5 5.5-7 8.5z"
      />
    </>
  ),
  "healthy-start": (
    <>
      <rect x="6" y="11" width="36" height="26" rx="4" />
      <path d="M33.5 18h3M32 30h4.5" />
      <path
        class="accent"
        d="M20 20c6-4 9-.5 9 4 0 5-4 11-9 8-5 3-9-3-9-8 0-4.5 3-8 9-4zM20 18q-.5-5 5-5 .5 4.5-5 5z"
      />
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
      <path d="M21 42h-9V7h17l7 7v9M18 17h11M18 24h8M18 31h4" />
      <path
        class="accent"
        fill-rule="evenodd"
        d="M33 26a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM28 34l4 4 6.5-6.5-2-2L32 34l-2-2z"
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
      <g transform="rotate(45 27 20)">
        <path class="accent" d="M27 13h7a7 7 0 0 1 0 14h-7z" />
        <rect x="12" y="13" width="29" height="14" rx="7" />
      </g>
      <circle cx="14.5" cy="34" r="6" />
      <path d="M14.5 31v6" />
    </>
  ),
  iron: (
    <>
      <path d="M6 25h36c0 9-6 15-14 15h-8C12 40 6 34 6 25z" />
      <path class="accent" d="M24 22Q14 16 18 6q11 4 6 16zM26 22q0-11 12-11 0 11-12 11z" />
    </>
  ),
  "keeping-active": (
    <>
      <path class="accent" d="M21 17c7 2 11 6 10 10s-7 5-12 3z" />
      <circle cx="23" cy="8" r="4" />
      <path d="M21 16l-2 13 6 5 1 8M19 29l-2 6-6 6M21 16l-8 5-2 6M21 16l8 6h6" />
    </>
  ),
  "covid-19": (
    <>
      <path d="M24 8v32M8 24h32M12.5 12.5l23 23M35.5 12.5l-23 23" />
      <path
        d="M24 7.5h.1M24 40.5h.1M7.5 24h.1M40.5 24h.1M12 12h.1M36 36h.1M36 12h.1M12 36h.1"
        stroke-width="5"
      />
      <circle class="accent" cx="24" cy="24" r="11" />
    </>
  ),
  "safe-at-home": (
    <>
      <path d="M8 23L24 9l16 14M12 20v19h24V20" />
      <path class="accent" d="M24 36c-5-3-8-6-8-9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 3-3 6-8 9z" />
    </>
  ),
  "they-will-ask": (
    <>
      <path d="M10 7h28v34H10zM17 16h2M17 25h2M17 34h2" />
      <path class="accent" d="M23 13h10v5H23zM23 22h10v5H23zM23 31h6v5h-6z" />
    </>
  ),
  "interpreter-card": (
    <>
      <path d="M6 9h22v15H18l-6 6v-6H6zM11 15h12" />
      <path class="accent" d="M20 21h22v14h-6v6l-6-6H20z" />
    </>
  ),
  "my-questions": (
    <>
      <path d="M10 7h28v34H10z" />
      <path d="M19 20c0-7 10-7 10 0 0 4-5 4-5 8" />
      <circle class="accent" cx="24" cy="33.5" r="2.5" />
    </>
  ),
  "say-this": (
    <>
      <path d="M9 10h30v20H24l-8 8v-8H9zM15 17h18M15 23h12" />
      <path class="accent" d="M33 34l3-1 2 4-2 2q1 2 3 3l2-2 4 2-1 3q-1 2-4 1-6-2-8-8-1-3 1-4z" />
    </>
  ),
  calling: (
    <>
      <path d="M9 10h30v20H24l-8 8v-8H9zM16 17h16M16 23h10" />
      <circle class="accent" cx="33" cy="23" r="3" />
    </>
  ),
  "early-pregnancy": (
    <>
      {mother}
      <circle class="accent" cx="25" cy="29" r="4" />
    </>
  ),
  "after-birth": (
    <>
      <path d="M17 13a5 5 0 1 0 10 0 5 5 0 1 0-10 0M13 41V27c0-6 18-6 18 0v3" />
      <circle class="accent" cx="21" cy="30" r="4" />
      <path class="accent" d="M24 34h14a4 4 0 0 0 0-8c-6 0-8 4-14 8z" />
    </>
  ),
  "your-rights": (
    <>
      <path d="M24 8v32M14 40h20M10 14h28M10 14l-5 13h10zM38 14l-5 13h10z" />
      <circle class="accent" cx="24" cy="12" r="4" />
    </>
  ),
  "if-you-lose-your-baby": (
    <>
      <path d="M24 41V20M24 34c-7 0-10-3-10-8 6 0 10 2 10 8zM24 30c6 0 9-3 9-8-5 0-9 3-9 8z" />
      <circle class="accent" cx="24" cy="14" r="6" />
    </>
  ),
  about: (
    <>
      <path d="M24 14C19 10 13 10 8 12v24c5-2 11-2 16 2 5-4 11-4 16-2V12c-5-2-11-2-16 2zM24 14v24" />
      <circle class="accent" cx="32" cy="22" r="4" />
    </>
  ),
  "safer-sleep": (
    <>
      <path d="M7 11v31M41 11v31M7 15h34M15.5 15v7M24 15v7M32.5 15v7M7 37h34" />
      <circle class="accent" cx="15.5" cy="30" r="4" />
      <path class="accent" d="M20.5 34.5c-1-6 1-8.5 6-8 5 .5 9 2.5 10.5 4.5 1.5 1.5 1 3.5-1 3.5z" />
    </>
  ),
};
