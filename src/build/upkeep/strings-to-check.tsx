import type { Language } from "../../i18n/language.ts";
import { Signature } from "./signature.tsx";

/** Every button and sentence of the interface, by its key in `locales/<tag>.json`. */
export function StringsToCheck(props: {
  language: Language;
  english: Record<string, string>;
  translated: Record<string, string>;
}) {
  const { language, english, translated } = props;
  return (
    <section>
      <h2>Buttons and short sentences</h2>
      <p>Words in double braces, such as {"{{date}}"}, are put in by the app: they stay as they are.</p>
      <table>
        <thead>
          <tr>
            <th>Place</th>
            <th>English</th>
            <th>{language.english}</th>
            <th>Right</th>
            <th>Should say</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(translated).map(([key, text]) => (
            <tr key={key}>
              <td>
                <code>{key}</code>
              </td>
              <td>{english[key] ?? english[key.replace(/_[a-z]+$/, "_other")]}</td>
              <td>
                <span lang={language.tag} dir={language.dir}>
                  {text}
                </span>
              </td>
              <td class="box">☐</td>
              <td class="room" />
            </tr>
          ))}
        </tbody>
      </table>
      <Signature />
    </section>
  );
}
