/* What the questions of a tally are made of. */
import { element } from "../base/element.js";

/** A question with its choices or fields. */
export function question(name, words) {
  const box = document.createElement("fieldset");
  box.id = `tally-${name}`;
  box.append(element("legend", "", words));
  return box;
}

export function choice(name, value, words) {
  const label = element("label", "rb-tally-choice");
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = name;
  radio.value = value;
  label.append(radio, element("span", "", words));
  return label;
}

/** A field with its name before it. */
export function named(id, words, field) {
  const label = element("label", "rb-tally-field");
  field.id = id;
  label.append(element("span", "", words), field);
  return label;
}

export function chosen(root, name) {
  return root.querySelector(`input[name=${name}]:checked`)?.value;
}

export function choose(root, name, value) {
  const radio = [...root.querySelectorAll(`input[name=${name}]`)].find((it) => it.value === String(value));
  if (radio) {
    radio.checked = true;
  }
}

/** Says at a question what is missing, or nothing any more. */
export function problem(box, words) {
  box?.querySelector(".rb-tally-problem")?.remove();
  if (box && words) {
    const said = element("p", "rb-tally-problem", words);
    said.setAttribute("role", "alert");
    box.querySelector("legend").after(said);
  }
}
