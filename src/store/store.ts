import { type DBSchema, openDB } from "idb";
import { type Kept, readKept } from "./kept.ts";

/** Where what she keeps can live: on the phone, for this visit, or on this page only. */
export type Place = "phone" | "visit" | "page";

export interface Store {
  place: Place;
  read(): Promise<Kept>;
  /** Keeps one thing, or drops it when the value is undefined. */
  write<Name extends keyof Kept>(name: Name, value: Kept[Name] | undefined): Promise<void>;
  /** Drops everything that is hers. The public pages stay. */
  forget(): Promise<void>;
}

interface Schema extends DBSchema {
  kept: { key: keyof Kept; value: unknown };
}

const database = "keep-well";

/** Fired on `window` after anything kept has changed on this page. */
export const keptChanged = "keep-well:kept";

let opened: Promise<Store> | undefined;

/** Milliseconds after which IndexedDB counts as refused: some browsers, and another tab, can hold it for ever. */
const patience = 10_000;

/**
 * The phone's memory for this page. Never rejects: where the browser refuses IndexedDB or does not answer, the
 * visit's `sessionStorage` serves, and where that is refused too, the page alone remembers.
 */
export function openStore(): Promise<Store> {
  opened ??= Promise.race([onPhone(), tired()])
    .catch(() => forVisit())
    .catch(() => onPage())
    .then(announced);
  return opened;
}

/** Rejects once the phone's patience is over. */
function tired(): Promise<never> {
  return new Promise((_never, refuse) => {
    setTimeout(refuse, patience);
  });
}

/** One call, one transaction, nothing else awaited inside: Safari ends a transaction left idle. */
async function onPhone(): Promise<Store> {
  const open = (version?: number) =>
    openDB<Schema>(database, version, {
      upgrade: (fresh) => {
        fresh.createObjectStore("kept");
      },
      blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
    });
  /* A release that was taken back leaves its later version behind: that is opened as it stands. */
  const db = await open(1).catch(() => open());
  await db.count("kept");
  return {
    place: "phone",
    async read() {
      const { store } = db.transaction("kept");
      const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return readKept(Object.fromEntries(names.map((name, at) => [name, values[at]])));
    },
    async write(name, value) {
      await (value === undefined ? db.delete("kept", name) : db.put("kept", value, name));
    },
    forget: () => db.clear("kept"),
  };
}

async function forVisit(): Promise<Store> {
  const key = database;
  const load = () => JSON.parse(sessionStorage.getItem(key) ?? "{}") as Record<string, unknown>;
  sessionStorage.setItem(key, JSON.stringify(load()));
  return {
    place: "visit",
    read: async () => readKept(load()),
    write: async (name, value) => sessionStorage.setItem(key, JSON.stringify({ ...load(), [name]: value })),
    forget: async () => sessionStorage.removeItem(key),
  };
}

async function onPage(): Promise<Store> {
  let kept: Kept = {};
  return {
    place: "page",
    read: async () => kept,
    write: async (name, value) => {
      kept = readKept({ ...kept, [name]: value });
    },
    forget: async () => {
      kept = {};
    },
  };
}

/** Tells the rest of the page after each change, and moves to the page's own memory if a write fails. */
function announced(first: Store): Store {
  let store = first;
  const tell = () => window.dispatchEvent(new Event(keptChanged));
  return {
    get place() {
      return store.place;
    },
    read: () => store.read().catch(() => ({})),
    async write(name, value) {
      try {
        await store.write(name, value);
      } catch {
        const kept = await store.read().catch(() => ({}));
        store = await onPage();
        for (const [known, held] of Object.entries(kept)) await store.write(known as keyof Kept, held);
        await store.write(name, value);
      }
      tell();
    },
    async forget() {
      await store.forget().catch(() => undefined);
      tell();
    },
  };
}

/** Asks the browser not to clear what she kept when the phone is short of space. It may say no. */
export async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
