import { useEffect, useState } from "preact/hooks";
import { openStore } from "../store/store.ts";
import { useApp } from "./app.ts";
import { useKept } from "./use-kept.ts";

/** Chromium's event that lets a page ask for its own installation. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

/** How this browser keeps an app on the phone. */
type Way = "installed" | "prompt" | "iphone" | "in-app" | "menu";

/** "Keep this on your phone": the browser's own prompt, the steps for iPhone, or "open in your browser". */
export function InstallCard() {
  const { t } = useApp();
  const state = useKept();
  const [way, setWay] = useState<Way>("menu");
  const [prompt, setPrompt] = useState<InstallPrompt>();
  useEffect(() => {
    setWay(wayOf(navigator.userAgent, matchMedia("(display-mode: standalone)").matches));
    const offered = (event: Event) => {
      event.preventDefault();
      setPrompt(event as InstallPrompt);
      setWay("prompt");
    };
    const installed = () => setWay("installed");
    window.addEventListener("beforeinstallprompt", offered);
    window.addEventListener("appinstalled", installed);
    return () => {
      window.removeEventListener("beforeinstallprompt", offered);
      window.removeEventListener("appinstalled", installed);
    };
  }, []);
  if (way === "installed" || state?.kept.installRefused === true) return null;

  const refuse = async () => (await openStore()).write("installRefused", true);
  const install = async () => {
    const answer = await prompt?.prompt();
    if (answer?.outcome === "dismissed") await refuse();
    setPrompt(undefined);
  };
  return (
    <section class="panel" aria-labelledby="install-heading">
      <h2 id="install-heading">{t("install.heading")}</h2>
      {way === "iphone" ? (
        <>
          <ol>
            <li>{t("install.iphone.share")}</li>
            <li>{t("install.iphone.add")}</li>
            <li>{t("install.iphone.open")}</li>
          </ol>
          <p class="quiet">{t("install.iphone.why")}</p>
        </>
      ) : (
        <p>{t(`install.${way}`)}</p>
      )}
      <p class="actions">
        {prompt && (
          <button type="button" class="button" onClick={() => void install()}>
            {t("install.keep")}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => void refuse()}>
          {t("install.no")}
        </button>
      </p>
    </section>
  );
}

/**
 * Reads the browser from its own words.
 * @param standalone whether the app already runs from the home screen
 */
export function wayOf(userAgent: string, standalone: boolean): Way {
  if (standalone) return "installed";
  if (/FBAN|FBAV|FB_IAB|Instagram/.test(userAgent)) return "in-app";
  if (/iPhone|iPad|iPod/.test(userAgent)) return "iphone";
  return "menu";
}
