/* The page without a line: it goes on by itself to where one was going, as soon as that can be reached. */
import { watch } from "./line.js";

const line = document.getElementById("line");

const ask = watch((back) => {
  say(back);
  if (back) {
    location.reload();
  }
});

document.getElementById("again").addEventListener("click", () => {
  line.textContent = "";
  ask();
});

function say(back) {
  line.textContent = back ? line.dataset.back : line.dataset.away;
}
