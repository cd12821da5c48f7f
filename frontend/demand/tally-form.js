/* The questions of a tally: what the customer asked, whether we caused it, whether the customer was helped at once. */
import { element, fill } from "../base/element.js";
import { choice, choose, chosen, named, problem, question } from "./tally-parts.js";
import { TallyTypes } from "./tally-types.js";

export class TallyForm {
  root = element("form", "rb-tally-form");
  /** The button that sends, and what comes of it: always in sight. */
  actions = element("div", "rb-editor-actions rb-tally-actions");
  #labels;
  #number;
  #types;
  #words = document.createElement("textarea");
  #first = document.createElement("input");
  #counted = element("p", "rb-count");
  #team;
  #more;
  #taken;

  /**
   * @param taken called with what was tapped
   * @param teamChosen called with the id of another team, or null
   */
  constructor(lang, labels, teams, team, taken, teamChosen) {
    this.#labels = labels;
    this.#number = new Intl.NumberFormat(lang);
    this.#taken = taken;
    this.#types = new TallyTypes(labels);
    this.#team = this.#teams(teams, team, teamChosen);
    this.#more = this.#moreQuestions(lang);
    const send = element("button", "rb-tally-send", labels.send);
    send.id = "tally-send";
    this.actions.append(send);
    this.root.noValidate = true;
    this.root.append(
      named("tally-team", labels.team, this.#team),
      this.#types.box,
      this.#choices("judgement", labels.judgement, labels.judgements),
      this.#choices("right", labels.right, labels.rights),
      this.#more,
      this.actions,
    );
    this.root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.root.addEventListener("change", (event) => problem(event.target.closest("fieldset"), ""));
    this.#count();
  }

  offer(types) {
    this.#types.offer(types);
  }

  focus() {
    this.root.querySelector("input[name=type]")?.focus();
  }

  /** Puts back what was not taken. */
  fill({ type, judgement, right, words, first }) {
    this.#types.choose(type);
    choose(this.root, "judgement", judgement);
    choose(this.root, "right", right);
    this.#words.value = words;
    this.#first.value = first ?? "";
    this.#more.open = true;
    this.#count();
    this.#words.focus();
  }

  #submit() {
    const answers = { type: this.#types.taken, judgement: chosen(this.root, "judgement"), right: chosen(this.root, "right") };
    const missing = Object.keys(answers).filter((it) => answers[it] === undefined);
    missing.forEach((it) => problem(this.root.querySelector(`#tally-${it}`), this.#labels.missing[it]));
    if (missing.length > 0) {
      this.root.querySelector(`#tally-${missing[0]} input[type=radio]`).focus();
    } else if (this.#count() > this.#labels.longest) {
      this.#more.open = true;
      this.#words.focus();
    } else {
      this.#taken({
        team: this.#team.value ? Number(this.#team.value) : null,
        type: answers.type.id,
        name: answers.type.name,
        judgement: answers.judgement,
        right: answers.right,
        words: this.#words.value.trim(),
        first: this.#first.value || null,
      });
      this.#clear();
    }
  }

  #clear() {
    const team = this.#team.value;
    this.root.reset();
    this.#team.value = team;
    this.#more.open = false;
    this.#types.show();
    this.#count();
    this.focus();
  }

  #teams(teams, team, teamChosen) {
    const select = document.createElement("select");
    const all = [{ id: "", name: this.#labels.noTeam }, ...teams];
    select.append(...all.map((it) => new Option(it.name, it.id, it.id === team, it.id === team)));
    select.addEventListener("change", () => teamChosen(select.value ? Number(select.value) : null));
    return select;
  }

  #choices(name, words, answers) {
    const box = question(name, words);
    const choices = element("div", "rb-tally-choices");
    choices.append(...Object.entries(answers).map(([value, answer]) => choice(name, value, answer)));
    box.append(choices);
    return box;
  }

  #moreQuestions(lang) {
    const more = document.createElement("details");
    more.className = "rb-tally-more";
    more.append(element("summary", "", this.#labels.more));
    this.#words.rows = 3;
    this.#words.lang = lang;
    this.#words.autocomplete = "off";
    this.#words.addEventListener("input", () => this.#count());
    this.#first.type = "date";
    this.#counted.id = "tally-count";
    this.#words.setAttribute("aria-describedby", this.#counted.id);
    more.append(named("tally-words", this.#labels.words, this.#words), this.#counted, named("tally-first", this.#labels.first, this.#first));
    return more;
  }

  #count() {
    const length = this.#words.value.trim().length;
    const tooLong = length > this.#labels.longest;
    const [has, most] = [length, this.#labels.longest].map((it) => this.#number.format(it));
    this.#counted.textContent = fill(tooLong ? this.#labels.tooLong : "{0} / {1}", has, most);
    this.#words.setAttribute("aria-invalid", String(tooLong));
    return length;
  }
}
