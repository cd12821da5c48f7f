/* What this browser has agreed with its maker about push messages. Where there is no such thing all goes on without. */

/** Why nothing can be pushed here, as a word; null when it can. */
export function hindrance() {
  if (!isSecureContext) {
    return "http";
  }
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    // An iPhone gives them to what stands among its apps alone.
    return navigator.standalone === false ? "install" : "cannot";
  }
  return Notification.permission === "denied" ? "denied" : null;
}

/** What was agreed; null when nothing was. */
export async function subscription() {
  return (await (await registration())?.pushManager?.getSubscription()) ?? null;
}

/** Agrees anew, so that whoever had this browser before gets nothing here. Asks the reader, who has pressed for it. */
export async function subscribe(key) {
  if ((await Notification.requestPermission()) !== "granted") {
    return null;
  }
  await (await subscription())?.unsubscribe();
  const { pushManager } = await navigator.serviceWorker.ready;
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** Nothing more comes here, and what stands on the screen goes. */
export async function leave() {
  try {
    const shown = (await (await registration())?.getNotifications()) ?? [];
    shown.forEach((it) => it.close());
    await (await subscription())?.unsubscribe();
  } catch {
    // The portal sends nothing here any more in any case.
  }
}

function registration() {
  return navigator.serviceWorker?.getRegistration();
}
