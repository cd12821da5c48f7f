/* On paper stands when it was printed: above everything else, in the language of the page. */
import { element } from "../base/element.js";

const line = element("p", "rb-printed");

addEventListener("beforeprint", () => {
  line.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  document.querySelector("#main > *")?.prepend(line);
});
addEventListener("afterprint", () => line.remove());
