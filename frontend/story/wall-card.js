/*
 * How a card of the wall is drawn: the quote first. Texts are set as text, never as HTML.
 *
 * Card: {id, href, title, words, literal, team, at, lang, teller, led, source, repeats?}; repeats: the title only says how the words
 * begin. Labels: led, source.
 */
import { element } from "../base/element.js";
import { timeElement } from "../base/rb-time.js";

/** Fills the card anew; the element itself stays. */
export function drawCard(article, card, labels, lang) {
  const quote = element("blockquote", "rb-quote", card.words);
  quote.lang = card.lang;
  // A title that says nothing new is there for who cannot see the words, and to press.
  const title = element("h2", card.repeats ? "rb-card-title rb-sr" : "rb-card-title");
  const link = element("a", "", card.title);
  link.href = card.href;
  link.setAttribute("router-link", "");
  title.append(link);
  article.replaceChildren(quote, title, facts(card, labels, lang), ...(card.led ? [element("p", "rb-card-led", labels.led)] : []));
}

function facts({ team, at, source }, labels, lang) {
  const line = element("p", "rb-card-facts");
  const when = element("span", "");
  when.append(timeElement(at, lang));
  line.append(...(team ? [element("span", "", team)] : []), when);
  if (source) {
    line.append(element("span", "", `${labels.source}: ${source}`));
  }
  return line;
}
