import { addressOf, useApp } from "./app.ts";
import { Icon } from "./icon.tsx";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { useMyLine } from "./use-kept.ts";

/** The call at the foot of the urgent card: her unit once chosen, else the way to find it. */
export function CardCall() {
  const app = useApp();
  const mine = useMyLine();
  if (mine?.tel === undefined || mine.number === undefined) {
    return (
      <a class="button call-green" href={addressOf(app, "my-unit")}>
        <Icon name="unit" /> {app.t("callBar.findUnit")}
      </a>
    );
  }
  return (
    <a class="button call-green" href={`tel:${mine.tel}`}>
      <Icon name="unit" />
      <span>
        {app.t("callBar.call")}{" "}
        {mine.name === undefined ? app.t("callBar.myUnit") : <EnglishName name={mine.name} />}{" "}
        <PhoneNumber number={mine.number} />
      </span>
    </a>
  );
}
