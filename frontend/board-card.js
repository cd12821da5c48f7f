/* How a card of the board is drawn. Texts are set as text, never as HTML. */
import { element } from "./element.js";

/** Days without a move after which a card says so louder. */
const LONG = 30;

/** Puts values where a sentence says {0}, {1}. */
export function fill(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (all, place) => values[place] ?? "");
}

export function drawCard(card, board) {
  const article = element("article", "rb-board-card");
  article.dataset.card = card.id;
  article.tabIndex = -1;
  article.setAttribute("aria-keyshortcuts", "M Enter");
  patch(article, card, board);
  return article;
}

/** Fills the card anew; the element itself stays, and with it the focus. */
export function patch(article, card, board) {
  const { labels, lang } = board;
  article.dataset.version = card.version;
  article.setAttribute("aria-label", `#${card.id} ${card.title}`);
  const title = element("h3", "rb-board-card-title");
  const link = element("a", "", card.title);
  link.href = card.href;
  link.tabIndex = -1;
  link.setAttribute("router-link", "");
  title.id = `card-title-${card.id}`;
  title.append(link);
  const facts = element("p", "rb-board-card-facts");
  facts.append(...[card.team, card.kind && (labels.kinds[card.kind] ?? card.kind)].filter(Boolean).map((it) => element("span", "", it)));
  const still = element("p", "rb-board-card-facts");
  still.id = `still-${card.id}`;
  still.append(age(card, labels, lang));
  if (card.occurrences > 0) {
    still.append(element("span", "", count(card.occurrences, labels.times, lang)));
  }
  const who = element("p", "rb-board-card-facts", card.owner ? fill(labels.owner, card.owner) : labels.noOwner);
  who.id = `owner-${card.id}`;
  article.setAttribute("aria-describedby", `${still.id} ${who.id}`);
  const move = article.querySelector("[data-move]") ?? moveButton(card, board);
  const kept = article.contains(document.activeElement) ? document.activeElement : null;
  article.replaceChildren(title, facts, still, who, ...next(card, labels, lang), move);
  if (kept && kept !== article) {
    (kept === move ? move : link).focus({ preventScroll: true });
  }
}

/* Made once: a dialog that it opened gives the focus back to it. */
function moveButton(card, board) {
  const move = element("button", "rb-board-move", board.labels.move);
  move.type = "button";
  move.tabIndex = -1;
  move.dataset.move = card.id;
  move.id = `move-${card.id}`;
  move.setAttribute("aria-describedby", `card-title-${card.id}`);
  move.addEventListener("click", () => board.askMove(card.id, null));
  return move;
}

function next(card, labels, lang) {
  if (!card.nextStep) {
    return [];
  }
  const date = card.nextStepOn
    ? ` (${new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(card.nextStepOn))})`
    : "";
  return [element("p", "rb-board-card-next", fill(labels.next, card.nextStep) + date)];
}

function age(card, labels, lang) {
  const days = Math.max(0, Math.floor((Date.now() - new Date(card.since)) / 86_400_000));
  const words = days === 0 && labels.still.zero ? labels.still.zero : count(days, labels.still, lang);
  return element("span", days >= LONG ? "rb-board-card-long" : "", words);
}

function count(number, words, lang) {
  return fill(words[new Intl.PluralRules(lang).select(number)] ?? words.other, new Intl.NumberFormat(lang).format(number));
}
