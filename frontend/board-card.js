/* How a card of the board is drawn. Texts are set as text, never as HTML. */

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
  title.append(link);
  const facts = element("p", "rb-board-card-facts");
  facts.append(...[card.team, card.kind && (labels.kinds[card.kind] ?? card.kind)].filter(Boolean).map((it) => element("span", "", it)));
  const still = element("p", "rb-board-card-facts");
  still.append(element("span", "", days(card.since, labels, lang)));
  if (card.occurrences > 0) {
    still.append(element("span", "", count(card.occurrences, labels.times, lang)));
  }
  const who = element("p", "rb-board-card-facts", card.owner ? fill(labels.owner, card.owner) : labels.noOwner);
  const move = element("button", "rb-board-move", labels.move);
  move.type = "button";
  move.tabIndex = -1;
  move.dataset.move = card.id;
  move.id = `move-${card.id}`;
  move.addEventListener("click", () => board.askMove(card.id, null));
  article.replaceChildren(title, facts, still, who, ...next(card, labels, lang), move);
}

function next(card, labels, lang) {
  if (!card.nextStep) {
    return [];
  }
  const date = card.nextStepOn
    ? ` (${new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }).format(new Date(card.nextStepOn))})`
    : "";
  return [element("p", "rb-board-card-next", fill(labels.next, card.nextStep) + date)];
}

function days(since, labels, lang) {
  return count(Math.max(0, Math.floor((Date.now() - new Date(since)) / 86_400_000)), labels.still, lang);
}

function count(number, words, lang) {
  return fill(words[new Intl.PluralRules(lang).select(number)] ?? words.other, new Intl.NumberFormat(lang).format(number));
}
