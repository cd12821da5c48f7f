/*
 * Shows one slide at a time, in turn, each in the place of the one before. A slide that is still among the new ones stays as it is;
 * one that is not leaves at once, also while paused. It is told the time and has no timer of its own.
 */
import { drawn } from "./slide.js";

export class Stage {
  #stage;
  #changed;
  #slides = [];
  #nothing = null;
  #place = 0;
  #until = 0;
  #paused = false;

  /** @param changed called when it is another slide's turn, or there are more or fewer, or it pauses or goes on */
  constructor(stage, changed) {
    this.#stage = stage;
    this.#changed = changed;
  }

  get paused() {
    return this.#paused;
  }

  get place() {
    return this.#place;
  }

  get length() {
    return this.#slides.length;
  }

  /** @param nothing what is said when there are none */
  show(slides, nothing) {
    const now = JSON.stringify(this.#slides[this.#place]);
    const same = slides.findIndex((it) => JSON.stringify(it) === now);
    const said = this.#nothing;
    this.#slides = slides;
    this.#nothing = nothing;
    this.#place = same < 0 ? Math.max(0, Math.min(this.#place, slides.length - 1)) : same;
    if (same < 0 || said === null) {
      this.#draw();
    }
    this.#changed();
  }

  clear() {
    this.#slides = [];
    this.#nothing = null;
    this.#place = 0;
    this.#paused = false;
    this.#stage.setAttribute("aria-live", "off");
    this.#stage.replaceChildren();
  }

  tick(now) {
    if (!this.#paused && this.#slides.length > 1 && now >= this.#until) {
      this.step(1);
    }
  }

  step(by) {
    if (this.#slides.length > 1) {
      this.#place = (this.#place + by + this.#slides.length) % this.#slides.length;
      this.#draw();
      this.#changed();
    }
  }

  /** Who paused and steps by hand hears each slide; one that comes by itself interrupts nobody. */
  toggle() {
    this.#paused = !this.#paused;
    this.#stage.setAttribute("aria-live", this.#paused ? "polite" : "off");
    this.#stay();
    this.#changed();
  }

  #draw() {
    const slide = this.#slides[this.#place] ?? { kind: "nothing", heading: this.#nothing };
    this.#stage.replaceChildren(drawn(slide));
    this.#stay();
  }

  #stay() {
    this.#until = performance.now() + (this.#slides[this.#place]?.seconds ?? 0) * 1000;
  }
}
