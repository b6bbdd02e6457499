import { useEffect } from "preact/hooks";
import { writeTicks } from "../store/ticks.ts";
import { useApp } from "./app.ts";

/** How soon after one another three presses of Shift must come, in milliseconds. */
const quick = 1500;

/**
 * Leaves for a page with nothing of ours on it, which every phone keeps. What is typed or ticked goes; her
 * unit stays. The history of the browser is beyond any page, and the page beside this says so.
 */
export function LeaveNow() {
  const { t, base } = useApp();
  const address = `${base}blank/`;
  useEffect(() => {
    let presses: number[] = [];
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Shift" || event.repeat) return;
      presses = [...presses.slice(-2), event.timeStamp];
      const [first, , third] = presses;
      if (first !== undefined && third !== undefined && third - first < quick) leave(address);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [address]);
  return (
    <div class="leave-now">
      <a
        class="button"
        href={address}
        onClick={(event) => {
          event.preventDefault();
          leave(address);
        }}
      >
        {t("leaveNow.leave")}
      </a>
      <p class="quiet">{t("leaveNow.shift")}</p>
    </div>
  );
}

/** Replaces this page, so that "back" does not return to it. */
function leave(address: string): void {
  document.body.hidden = true;
  writeTicks([]);
  location.replace(address);
}
