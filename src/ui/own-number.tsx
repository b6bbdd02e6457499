import plan from "virtual:uk-phone-plan";
import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnNumber as Kept } from "../units/kept-unit.ts";
import { type PhoneFault, ukNumber } from "../units/phone.ts";
import { useApp } from "./app.ts";

/** A form for the number on her notes. A fault is said in one sentence, and what she typed stays. */
export function OwnNumber({ onKeep, onBack }: { onKeep: (own: Kept) => void; onBack: () => void }) {
  const { t } = useApp();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<PhoneFault>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const read = ukNumber(typed, plan);
    if ("tel" in read) return onKeep(read);
    setFault(read.fault);
    input.current?.focus();
  };
  return (
    <form class="panel" onSubmit={keep} noValidate>
      <label for="own-number">{t("ownNumber.label")}</label>
      <p class="quiet" id="own-number-hint">
        {t("ownNumber.hint")}
      </p>
      <input
        ref={input}
        id="own-number"
        type="tel"
        autocomplete="off"
        dir="ltr"
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby="own-number-hint own-number-fault"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="fault" id="own-number-fault" role="alert">
        {fault && t(`ownNumber.fault.${fault}`)}
      </p>
      <p class="actions">
        <button type="submit" class="button">
          {t("ownNumber.keep")}
        </button>
        <button type="button" class="button-quiet" onClick={onBack}>
          {t("ownNumber.back")}
        </button>
      </p>
    </form>
  );
}
