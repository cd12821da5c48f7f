/*
 * The portal's worker. It does two things: a page that cannot be fetched, because there is no line, becomes the page that says so;
 * and what is pushed is shown. It keeps that page and what it is drawn with, and nothing that somebody reads or writes.
 *
 * BUILD, PAGES (the page, once a language) and FILES are put above it by the server. Each build has a worker of its own, which
 * takes over at once and throws away what the one before kept.
 *
 *   message {language}   in which language the page is shown from now on
 */
const KEPT = "rb-offline-";
const CACHE = KEPT + BUILD;
const LANGUAGE = "/offline/language";
const ICON = "/ruimbaan/phone/icon-192.png";
/** Who hears nothing for so long has no line either, whatever the phone says. */
const SILENCE = 20_000;
/** They know for themselves what to do without a line. */
const LEFT_ALONE = /^\/kiosk(\/|$)/;

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => event.waitUntil(speak(event.data?.language)));

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate" && !LEFT_ALONE.test(pathname)) {
    event.respondWith(page(event));
  } else if (FILES.includes(pathname)) {
    event.respondWith(fetch(event.request).catch(() => kept(pathname)));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...PAGES, ...FILES].map((it) => new Request(it, { credentials: "omit" })));
}

async function takeOver() {
  const chosen = await caches.match(LANGUAGE);
  const cache = await caches.open(CACHE);
  if (chosen) {
    await cache.put(LANGUAGE, chosen);
  }
  const names = await caches.keys();
  await Promise.all(names.filter((it) => it.startsWith(KEPT) && it !== CACHE).map((it) => caches.delete(it)));
  // The page is asked for while the worker wakes up: it costs no time.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function speak(language) {
  if (PAGES.some((it) => it.endsWith(`=${language}`))) {
    const cache = await caches.open(CACHE);
    await cache.put(LANGUAGE, new Response(language));
  }
}

async function page(event) {
  const answer = fetched(event);
  const silence = new Promise((resolve) => setTimeout(resolve, SILENCE));
  try {
    return (await Promise.race([answer, silence])) ?? (await withoutLine()) ?? (await answer);
  } catch {
    return (await withoutLine()) ?? Response.error();
  }
}

async function fetched(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

async function withoutLine() {
  const language = await (await kept(LANGUAGE))?.text() ?? self.navigator.language.slice(0, 2);
  return kept(PAGES.find((it) => it.endsWith(`=${language}`)) ?? PAGES[0]);
}

async function kept(path) {
  return (await caches.open(CACHE)).match(path);
}

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(go(event.notification.data));
});

/** Another message about the same takes the place of the one before. */
async function show(data) {
  const { title, body, path, tag, lang } = read(data);
  await self.registration.showNotification(title, { body, lang, tag, renotify: Boolean(tag), data: path, icon: ICON });
}

/** A browser takes our right to push away when one that came shows nothing. */
function read(data) {
  try {
    return { title: "Ruimbaan", path: "/", ...data.json() };
  } catch {
    return { title: "Ruimbaan", path: "/" };
  }
}

/** A window that shows it already comes to the front; what is typed in another one stays where it is. */
async function go(path) {
  const { href, origin } = new URL(path ?? "/", self.location.origin);
  if (origin !== self.location.origin) {
    return;
  }
  const open = await self.clients.matchAll({ type: "window" });
  const there = open.find((it) => it.url === href);
  await (there ? there.focus() : self.clients.openWindow(href));
}
