/*
 * The page without a line. A story can be typed on it, which waits on this device (kept-stories.js). As soon as there is a line it
 * goes on by itself to where one was going; who typed something presses a button first, so that nothing moves under their hands.
 */
import { knownReader } from "./device.js";
import { watch } from "./line.js";
import { OfflineStory } from "./offline-story.js";

/** What editors of the portal keep in this tab: base/typed.js. */
const TYPED_IN_TAB = "rb-draft:";
const APPEARANCE = { light: "LIGHT", dark: "DARK" };

const part = (id) => document.getElementById(id);
const line = part("line");
const story = new OfflineStory(document.documentElement.lang, knownReader(), () => showWay());
let back = false;

const ask = watch((reached) => {
  back = reached;
  const words = reached ? line.dataset.back : line.dataset.away;
  if (line.textContent !== words) {
    line.textContent = words;
  }
  if (reached && story.isNothing()) {
    goOn();
  }
  showWay();
});

part("again").addEventListener("click", () => {
  line.textContent = "";
  if (back) {
    goOn();
  } else {
    ask();
  }
});

/** To where one was going; this page has an address of its own too, which leads nowhere. */
function goOn() {
  if (location.pathname === "/offline") {
    location.replace("/");
  } else {
    location.reload();
  }
}

function showWay() {
  part("go").hidden = !back || story.isNothing();
}

function isTypedInTab() {
  try {
    return Object.keys(sessionStorage).some((it) => it.startsWith(TYPED_IN_TAB));
  } catch {
    return false;
  }
}

document.documentElement.dataset.appearance = APPEARANCE[knownReader()?.scheme] ?? "SYSTEM";
part("tab").hidden = !isTypedInTab();
part("telling").hidden = false;
story.show();
