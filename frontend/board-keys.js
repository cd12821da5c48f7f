/* Keyboard on the board: arrows between cards, Enter opens, M moves. */
export function keyboard(board, signal) {
  board.addEventListener("focusin", (event) => {
    const card = event.target.closest("[data-card]");
    if (card && card.tabIndex !== 0) {
      board.querySelectorAll("[data-card][tabindex='0']").forEach((it) => (it.tabIndex = -1));
      card.tabIndex = 0;
    }
    board.querySelectorAll("[data-move]").forEach((it) => (it.tabIndex = card?.contains(it) ? 0 : -1));
  }, { signal });
  board.addEventListener("keydown", (event) => {
    const card = event.target.closest("[data-card]");
    if (!card || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = ACTIONS[event.key];
    if (act) {
      event.preventDefault();
      act(board, card);
    }
  }, { signal });
}

const ACTIONS = {
  ArrowDown: (board, card) => step(card, "nextElementSibling"),
  ArrowUp: (board, card) => step(card, "previousElementSibling"),
  ArrowRight: (board, card) => aside(board, card, 1),
  ArrowLeft: (board, card) => aside(board, card, -1),
  Enter: (board, card) => card.querySelector("a").click(),
  Home: (board, card) => card.closest("ul").firstElementChild.firstElementChild.focus(),
  End: (board, card) => card.closest("ul").lastElementChild.firstElementChild.focus(),
  m: (board, card) => board.askMove(card.dataset.card, null),
  M: (board, card) => board.askMove(card.dataset.card, null),
};

function step(card, way) {
  card.closest("li")[way]?.firstElementChild.focus();
}

function aside(board, card, way) {
  const columns = board.columnElements();
  const here = columns.indexOf(card.closest(".rb-column"));
  const row = [...card.closest("ul").children].indexOf(card.closest("li"));
  for (let i = here + way; i >= 0 && i < columns.length; i += way) {
    const cards = columns[i].querySelectorAll("[data-card]");
    if (cards.length) {
      cards[Math.min(row, cards.length - 1)].focus();
      return;
    }
  }
}
