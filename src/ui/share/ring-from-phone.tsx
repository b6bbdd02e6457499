import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../app.ts";
import { canPlaceCalls } from "../can-place-calls.ts";
import { EnglishName, PhoneNumber } from "../phone-number.tsx";
import { useMyLine } from "../use-kept.ts";
import { QrCode } from "./qr-code.tsx";

/** On a tablet or desktop that keeps her unit: a code that a phone's camera dials from, with the number beside it. */
export function RingFromPhone() {
  const { t } = useApp();
  const mine = useMyLine();
  const [phone, setPhone] = useState(true);
  useEffect(() => setPhone(canPlaceCalls(navigator)), []);
  const section = useRef<HTMLElement>(null);
  const shown = !phone && mine?.tel !== undefined;
  useEffect(() => {
    /* It was not there yet when the browser looked for what the address names. */
    if (shown && location.hash === "#ring") section.current?.scrollIntoView();
  }, [shown]);
  if (!shown || mine.number === undefined) return null;
  return (
    <section id="ring" class="share-step" ref={section}>
      <h2>{t("callBar.fromAnotherPhone")}</h2>
      <p>
        {mine.name !== undefined && <EnglishName name={mine.name} />}{" "}
        <strong>
          <PhoneNumber number={mine.number} />
        </strong>
      </p>
      {!mine.checked && <p>{t("callBar.notChecked")}</p>}
      <div class="ring-code">
        <QrCode address={`tel:${mine.tel}`} />
      </div>
    </section>
  );
}
