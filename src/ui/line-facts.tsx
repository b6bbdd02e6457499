import type { Translator } from "../i18n/translator.ts";
import type { Line } from "../units/directory.ts";
import { EnglishName } from "./phone-number.tsx";

/**
 * What a woman must know before ringing a line: what it is, when it is answered, from which week, and
 * what to press. A list of short sentences.
 */
export function LineFacts({ line, t }: { line: Line; t: Translator }) {
  return (
    <ul class="facts">
      <li>
        {t(`line.role.${line.role}`)}
        {line.lineName !== undefined && (
          <>
            {" "}
            (<EnglishName name={line.lineName} />)
          </>
        )}
      </li>
      {weeksOf(line, t).map((text) => (
        <li key={text}>{text}</li>
      ))}
      <li>{t(`line.answered.${line.answered}`)}</li>
      {menuOf(line, t) !== "" && (
        <li>
          <strong>{menuOf(line, t)}</strong>
        </li>
      )}
      {line.notFor !== undefined && (
        <li>
          {t("line.notFor")} <EnglishName name={line.notFor} />
        </li>
      )}
    </ul>
  );
}

/** From which week of pregnancy and until when after birth a line takes calls, as far as we know. */
export function weeksOf(line: Line, t: Translator): string[] {
  const { fromWeek, untilDays } = line;
  return [
    ...(fromWeek === undefined ? [] : [t("line.fromWeek", { week: fromWeek })]),
    ...(untilDays === undefined ? [] : [t("line.untilDays", { days: untilDays })]),
  ];
}

/** What to press or ask for once the line answers; empty when nothing. */
export function menuOf(line: Line, t: Translator): string {
  return [
    ...(line.menu === undefined ? [] : [t("line.menu", { option: line.menu.join(t("line.then")) })]),
    ...(line.extension === undefined ? [] : [t("line.extension", { extension: line.extension })]),
  ].join(" ");
}
