/* What the elements of ours are drawn with. */

/** A new element with a class and a text; the text is set as text, never as HTML. */
export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text !== undefined && text !== null) {
    made.textContent = text;
  }
  return made;
}

/** Puts values where a sentence says {0}, {1}. */
export function fill(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (all, place) => values[place] ?? "");
}

/** A count as the reader writes it; one that stopped in time has a plus. */
export function number({ value, atLeast }, lang) {
  return new Intl.NumberFormat(lang).format(value) + (atLeast ? "+" : "");
}
