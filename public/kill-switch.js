/*
 * Put in the place of sw.js, this makes every phone drop the worker and what it kept of the public pages.
 * Nothing a woman kept about herself is touched: that lies in IndexedDB. The README says when to use it.
 * It is copied as it stands, so it is written in what the oldest browser served can read: no "?.".
 */
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("message", ({ ports: [port] }) => port && port.postMessage(null));

self.addEventListener("activate", (event) => {
  const drop = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("keep-well-")) await caches.delete(name);
    }
    await self.registration.unregister();
  };
  event.waitUntil(drop());
});
