import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app.ts";
import { QrCode } from "./qr-code.tsx";

/** The ways to give a link away: the phone's own sheet, the clipboard, a message, or the code across a desk. */
export function HandOver({ address, message }: { address: string; message: string }) {
  const { t } = useApp();
  const [said, setSaid] = useState<"copied" | "refused">();
  const [large, setLarge] = useState(false);
  const text = `${message} ${address}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid("copied");
    } catch {
      setSaid("refused");
    }
  };
  /* A share sheet that is closed again is no fault: nothing is said and nothing is lost. */
  const send = () => void navigator.share({ text: message, url: address }).catch(() => undefined);
  return (
    <>
      <p class="actions">
        <button type="button" class="button" onClick={() => setLarge(true)}>
          {t("share.showCode")}
        </button>
        <button type="button" class="button-quiet" onClick={() => void copy()}>
          {t("share.copy")}
        </button>
        {"share" in navigator && (
          <button type="button" class="button-quiet" onClick={send}>
            {t("share.send")}
          </button>
        )}
        <a class="button-quiet" href={`sms:?&body=${encodeURIComponent(text)}`}>
          {t("share.sms")}
        </a>
        <a
          class="button-quiet"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          rel="external noreferrer"
        >
          <bdi lang="en">WhatsApp</bdi>
        </a>
      </p>
      <p role="status">{said && t(`share.${said}`)}</p>
      {large && <LargeCode address={address} onClose={() => setLarge(false)} />}
    </>
  );
}

/** The code over the whole screen, black on white, the screen kept awake where the phone allows it. */
function LargeCode({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useApp();
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let closed = false;
    void navigator.wakeLock
      ?.request("screen")
      .then((held) => {
        if (closed) void held.release();
        else lock = held;
      })
      .catch(() => undefined);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    window.addEventListener("keydown", closeOnEscape);
    return () => {
      closed = true;
      void lock?.release();
      window.removeEventListener("keydown", closeOnEscape);
    };
  }, [onClose]);
  return (
    <div class="large-code" role="dialog" aria-modal="true" aria-label={t("share.showCode")}>
      <QrCode address={address} />
      <p class="address" dir="ltr" lang="en">
        {address}
      </p>
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={onClose}>
        {t("share.close")}
      </button>
    </div>
  );
}
