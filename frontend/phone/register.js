/*
 * Gives the browser the portal's worker, once the page has what it needs. Where there is none (over plain http, in some private
 * windows) all goes on without.
 */
const WORKER = "/worker.js";

/** Pages without a line speak this language from now on. */
export async function speak(language) {
  const registration = await workers()?.ready;
  registration?.active?.postMessage({ language });
}

function workers() {
  return "serviceWorker" in navigator ? navigator.serviceWorker : null;
}

function register() {
  workers()?.register(WORKER, { updateViaCache: "none" }).catch(() => {});
}

if (document.readyState === "complete") {
  register();
} else {
  addEventListener("load", register, { once: true });
}
