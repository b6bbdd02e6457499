import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InstallCard, wayOf } from "../../src/ui/install-card.tsx";
import { keep, kept, startApp, t } from "./in-app.tsx";

const app = startApp();
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148";
const chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile Safari/537.36";

describe("how a browser keeps the app, by what it calls itself", () => {
  test.each([
    ["an iPhone", `${safari} Safari/604.1`, "iphone"],
    ["Chrome on an iPhone", `${safari} CriOS/126.0 Safari/604.1`, "iphone"],
    ["an iPad that says so", safari.replaceAll("iPhone", "iPad"), "iphone"],
    ["Chrome on Android", chrome, "menu"],
    ["Firefox on Android", "Mozilla/5.0 (Android 13; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0", "menu"],
    ["Facebook on an iPhone", `${safari} [FBAN/FBIOS;FBAV/470.0]`, "in-app"],
    ["Facebook on Android", `${chrome} [FB_IAB/FB4A;FBAV/470.0;]`, "in-app"],
    ["Instagram on an iPhone", `${safari} Instagram 336.0`, "in-app"],
    ["a computer", "Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0.0.0 Safari/537.36", "menu"],
    ["nothing", "", "menu"],
  ])("%s", (_what, userAgent, way) => {
    expect(wayOf(userAgent, false)).toBe(way);
    expect(wayOf(userAgent, true)).toBe("installed");
  });
});

describe("the card", () => {
  /* jsdom has no matchMedia. The page runs in a browser tab here. */
  beforeEach(() => vi.stubGlobal("matchMedia", (media: string) => ({ matches: false, media })));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test("gives an iPhone its steps and says why", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue(safari);
    app.show(<InstallCard />);
    await screen.findByText(t("install.iphone.share"));
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByText(t("install.iphone.why"))).toBeTruthy();
  });

  test("goes when she says no, and stays away", async () => {
    const { container, unmount } = app.show(<InstallCard />);
    fireEvent.click(await screen.findByText(t("install.no")));
    await waitFor(() => expect(container.textContent).toBe(""));
    expect(await kept()).toEqual({ installRefused: true });
    unmount();
    const again = app.show(<InstallCard />);
    await waitFor(() => expect(again.container.textContent).toBe(""));
  });

  test("uses the browser's own prompt where there is one, and takes a no for a no", async () => {
    const prompt = vi.fn(async () => ({ outcome: "dismissed" as const }));
    app.show(<InstallCard />);
    await act(() => {
      window.dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt }));
    });
    fireEvent.click(await screen.findByText(t("install.keep")));
    await waitFor(async () => expect(await kept()).toEqual({ installRefused: true }));
    expect(prompt).toHaveBeenCalledOnce();
  });

  test("is not there once the app is on the phone", async () => {
    vi.stubGlobal("matchMedia", (media: string) => ({ matches: true, media }));
    await keep("language", "ur");
    const { container } = app.show(<InstallCard />);
    await waitFor(() => expect(container.textContent).toBe(""));
  });
});
