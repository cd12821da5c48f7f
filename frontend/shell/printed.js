/* On paper stands when it was printed: above everything else, in the words that #main brings along. */
import { element, fill } from "../base/element.js";

const line = element("p", "rb-printed");

addEventListener("beforeprint", () => {
  const main = document.getElementById("main");
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  line.textContent = fill(main?.dataset.printed ?? "{0}", day);
  main?.firstElementChild?.prepend(line);
});
addEventListener("afterprint", () => line.remove());
