/*
 * Keyboard on the board, while a card has the focus: arrows between cards, also across lanes; Home and End to the first and last
 * of the column; Enter opens, M moves, O says that it happened to me too, ? shows the keys.
 */
export function keyboard(board, signal) {
  let before = null;
  board.addEventListener("focusin", (event) => {
    const card = event.target.closest("[data-card]");
    if (card !== before) {
      inTabOrder(before, false);
      inTabOrder(card, true);
      before = card;
    }
    if (card) {
      board.focused(card);
    }
  }, { signal });
  board.addEventListener("keydown", (event) => {
    const card = event.target.closest("[data-card]");
    if (!card || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) {
      event.preventDefault();
      act(board, card);
    }
  }, { signal });
}

const ACTIONS = {
  ArrowDown: (board, card) => upOrDown(board, card, 1),
  ArrowUp: (board, card) => upOrDown(board, card, -1),
  ArrowRight: (board, card) => aside(board, card, 1),
  ArrowLeft: (board, card) => aside(board, card, -1),
  Enter: (board, card) => card.querySelector("a").click(),
  Home: (board, card) => focusOn(card.closest("ul").firstElementChild),
  End: (board, card) => focusOn(card.closest("ul").lastElementChild),
  m: (board, card) => board.askMove(card.dataset.card, null),
  o: (board, card) => board.askToo(card.dataset.card),
  "?": (board) => board.showKeys(),
};

function inTabOrder(card, inOrder) {
  card?.querySelectorAll("button").forEach((it) => (it.tabIndex = inOrder ? 0 : -1));
}

function focusOn(item) {
  item?.firstElementChild.focus();
}

/* Past the end of a column: the same column of the next lane that has cards there. One that is not fetched yet comes into sight. */
function upOrDown(board, card, way) {
  const item = card.closest("li");
  const next = way > 0 ? item.nextElementSibling : item.previousElementSibling;
  const { column } = board.entry(card.dataset.card);
  if (next) {
    focusOn(next);
    return;
  }
  if (way > 0 && column.hasMore) {
    column.ask();
    return;
  }
  const lanes = [...board.lanes.values()];
  for (let i = lanes.indexOf(column.lane) + way; i >= 0 && i < lanes.length; i += way) {
    if (!lanes[i].loaded) {
      lanes[i].section.scrollIntoView({ block: "nearest" });
      lanes[i].ask();
      return;
    }
    const { list } = lanes[i].columns.get(column.key);
    if (list.children.length) {
      focusOn(way > 0 ? list.firstElementChild : list.lastElementChild);
      return;
    }
  }
}

function aside(board, card, way) {
  const { column } = board.entry(card.dataset.card);
  const columns = column.lane.shown();
  const row = [...column.list.children].indexOf(card.closest("li"));
  for (let i = columns.indexOf(column) + way; i >= 0 && i < columns.length; i += way) {
    const cards = columns[i].list.children;
    if (cards.length) {
      focusOn(cards[Math.min(row, cards.length - 1)]);
      return;
    }
  }
}
