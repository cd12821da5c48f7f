/*
 * Some ways of writing (dictation, a text of several paragraphs that a program fills in) tell many times in one go that a
 * field holds the same text. Vaadin Flow then forgets what it was about to send (vaadin/flow#17931), and the server would
 * never get the text. What says nothing new is stopped here, before the field hears it.
 */
const told = new WeakMap();

addEventListener("input", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    return;
  }
  if (told.get(field) === field.value) {
    event.stopImmediatePropagation();
  } else {
    told.set(field, field.value);
    // In one go only: later, the same text may be news again.
    setTimeout(() => told.delete(field));
  }
}, { capture: true });
