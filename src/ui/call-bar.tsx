import { useEffect, useState } from "preact/hooks";
import { readTicks, ticksChanged } from "../store/ticks.ts";
import type { MyLine } from "../units/my-line.ts";
import { addressOf, useApp } from "./app.ts";
import { canPlaceCalls } from "./can-place-calls.ts";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "./icon.tsx";
import { menuOf, weeksOf } from "./line-facts.tsx";
import { NumberChanged } from "./number-changed.tsx";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { useMyLine } from "./use-kept.ts";

/** What the ticks of the red-flag page ask for: nothing, her unit, or 999. */
type Urgency = "none" | "unit" | "emergency";

/** The call bar: her unit and 999, in the same place on every page. */
export function CallBar() {
  const { t } = useApp();
  const mine = useMyLine();
  const urgency = useUrgency();
  const [phone, setPhone] = useState(true);
  useEffect(() => setPhone(canPlaceCalls(navigator)), []);
  const buttons = [
    <UnitButton key="unit" mine={mine} />,
    <a key="999" class="call-999" href="tel:999" aria-label={t("callBar.call999")}>
      <Icon name="emergency" />
      <span>{urgency === "emergency" ? t("callBar.call999") : "999"}</span>
    </a>,
  ];
  return (
    <div class={`call-bar urgency-${urgency}`}>
      <p class="call-bar-now" role="status">
        {urgency !== "none" && t(`callBar.now.${urgency}`)}
      </p>
      <div class="call-bar-buttons">{urgency === "emergency" ? buttons.reverse() : buttons}</div>
      {mine?.changed && <NumberChanged changed={mine.changed} />}
      <BeforeRinging mine={mine} />
      {!phone && <NumberToCopy mine={mine} />}
    </div>
  );
}

function UnitButton({ mine }: { mine: MyLine | undefined }) {
  const app = useApp();
  const { t } = app;
  const name = mine?.name === undefined ? null : <EnglishName name={mine.name} />;
  if (mine?.tel === undefined || mine.number === undefined) {
    return (
      <a class="call-unit is-missing" href={addressOf(app, "my-unit")}>
        <Icon name="unit" />
        <span>
          {t(name ? "callBar.addNumber" : "callBar.findUnit")} {name}
        </span>
      </a>
    );
  }
  return (
    <a class="call-unit" href={`tel:${mine.tel}`}>
      <Icon name="unit" />
      <span>
        <span class="visually-hidden">{t("callBar.call")} </span>
        {name ?? t("callBar.myUnit")} <PhoneNumber number={mine.number} />
      </span>
    </a>
  );
}

/** What she must know before she rings: what to press, from which week, and whether it is checked. */
function BeforeRinging({ mine }: { mine: MyLine | undefined }) {
  const { t } = useApp();
  if (mine?.tel === undefined) return null;
  const line = mine.line ? [menuOf(mine.line, t), ...weeksOf(mine.line, t).slice(0, 1)] : [];
  const facts = [...line, mine.checked ? "" : t("callBar.notChecked")].filter((text) => text !== "");
  if (facts.length === 0) return null;
  return (
    <p class="call-bar-facts">
      {facts.map((fact, at) => (
        <>
          {at > 0 && " · "}
          <span>{fact}</span>
        </>
      ))}
    </p>
  );
}

/** On a device that cannot ring: the number large, a button that copies it, and the way to a code of it. */
function NumberToCopy({ mine }: { mine: MyLine | undefined }) {
  const app = useApp();
  const { t } = app;
  if (mine?.number === undefined) return null;
  return (
    <p class="call-bar-copy">
      <span>{t("callBar.fromAnotherPhone")}</span>
      <strong>
        <PhoneNumber number={mine.number} />
      </strong>
      <CopyButton text={mine.number} />
      <a class="button-quiet" href={`${addressOf(app, "share")}#ring`}>
        {t("callBar.code")}
      </a>
    </p>
  );
}

function useUrgency(): Urgency {
  const [urgency, setUrgency] = useState<Urgency>("none");
  useEffect(() => {
    const read = () => {
      const ticked = readTicks();
      const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-flag]")];
      const shown = boxes.filter((box) => ticked.includes(box.value));
      if (shown.some((box) => box.dataset.flag === "999")) setUrgency("emergency");
      else setUrgency(shown.length > 0 ? "unit" : "none");
    };
    read();
    window.addEventListener(ticksChanged, read);
    return () => window.removeEventListener(ticksChanged, read);
  }, []);
  return urgency;
}
