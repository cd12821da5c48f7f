/* How a card of the board is drawn. Texts are set as text, never as HTML. */
import { element, fill } from "../base/element.js";

export function drawCard(card, board) {
  const article = element("article", "rb-board-card");
  article.dataset.card = card.id;
  article.setAttribute("role", "gridcell");
  article.tabIndex = -1;
  patch(article, card, board);
  return article;
}

/** Fills the card anew; the element itself stays, and with it the focus. */
export function patch(article, card, board) {
  const { labels, lang } = board;
  article.setAttribute("aria-label", `#${card.id} ${card.title}`);
  const title = element(board.hasAttribute("data-lanes") ? "h4" : "h3", "rb-board-card-title");
  const link = element("a", "", card.title);
  link.href = `${board.path}/${card.id}`;
  if (card.lang) {
    link.lang = card.lang;
  }
  link.tabIndex = -1;
  link.setAttribute("router-link", "");
  title.id = `card-title-${card.id}`;
  title.append(link);
  const facts = element("p", "rb-board-card-facts");
  const level = card.level && fill(labels.level, labels.levels[card.level]);
  facts.append(...[card.team, card.kind && (labels.kinds[card.kind] ?? card.kind), level].filter(Boolean).map((it) => element("span", "", it)));
  const still = element("p", "rb-board-card-facts");
  still.id = `still-${card.id}`;
  still.append(age(card, labels, lang));
  if (card.times > 0) {
    still.append(element("span", "", count(card.times, labels.times, lang)));
  }
  const who = element("p", "rb-board-card-facts");
  who.append(element("span", "", card.owner ? fill(labels.owner, card.owner) : labels.noOwner));
  who.id = `owner-${card.id}`;
  article.setAttribute("aria-describedby", `${still.id} ${who.id}`);
  const move = article.querySelector("[data-move]") ?? button("move", card, board, () => board.askMove(card.id, null));
  const too = labels.too && (article.querySelector("[data-too]") ?? button("too", card, board, () => board.askToo(card.id)));
  const hits = board.canStillHit(card.state);
  article.setAttribute("aria-keyshortcuts", hits ? "Enter M O" : "Enter M");
  const kept = article.contains(document.activeElement) ? document.activeElement : null;
  const buttons = element("p", "rb-board-card-buttons");
  buttons.append(move);
  if (too) {
    too.hidden = !hits;
    buttons.append(too);
  }
  article.replaceChildren(title, facts, still, who, ...next(card, labels, lang), buttons);
  if (kept && kept !== article) {
    (kept === move || (kept === too && hits) ? kept : article).focus({ preventScroll: true });
  }
}

/* Made once: a dialog that it opened gives the focus back to it. In the tab order while its card has the focus. */
function button(name, card, board, press) {
  const made = element("button", "rb-board-button", board.labels[name]);
  made.type = "button";
  made.tabIndex = -1;
  made.dataset[name] = card.id;
  made.id = `${name}-${card.id}`;
  made.setAttribute("aria-describedby", `card-title-${card.id}`);
  made.addEventListener("click", press);
  return made;
}

function next(card, labels, lang) {
  if (!card.next) {
    return [];
  }
  const date = card.day
    ? ` (${new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(card.day))})`
    : "";
  return [element("p", "rb-board-card-next", fill(card.state === "IN_DISCUSSION" ? labels.talk : labels.next, card.next) + date)];
}

/* A number of days, whatever it is: no length of time is drawn as too long. */
function age(card, labels, lang) {
  const days = Math.max(0, Math.floor((Date.now() - card.at) / 86_400_000));
  return element("span", "", days === 0 && labels.still.zero ? labels.still.zero : count(days, labels.still, lang));
}

function count(number, words, lang) {
  return fill(words[new Intl.PluralRules(lang).select(number)] ?? words.other, new Intl.NumberFormat(lang).format(number));
}
