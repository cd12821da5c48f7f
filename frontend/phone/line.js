/* Whether the portal can be reached: asked when the browser thinks so, and every few seconds while somebody looks. */
const EVERY = 5_000;
const PATIENCE = 10_000;
const ASKED = "/manifest.webmanifest";

/** Asks now. Somebody else's page, such as the one of a hotel's network, is no answer. */
export async function reached() {
  try {
    const answer = await fetch(ASKED, { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok && !answer.redirected && (answer.headers.get("content-type") ?? "").includes("manifest+json");
  } catch {
    return false;
  }
}

/** Tells whether there is a line each time that is known, until told once that there is. */
export function watch(tell) {
  let asking = false;
  const ask = async () => {
    if (asking || document.visibilityState === "hidden") {
      return;
    }
    asking = true;
    const back = await reached();
    asking = false;
    if (back) {
      clearInterval(clock);
      removeEventListener("online", ask);
      document.removeEventListener("visibilitychange", ask);
    }
    tell(back);
  };
  const clock = setInterval(ask, EVERY);
  addEventListener("online", ask);
  document.addEventListener("visibilitychange", ask);
  return ask;
}
