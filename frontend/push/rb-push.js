/*
 * <rb-push>: whether push messages come to this browser, and what keeps them; a button where they can.
 *
 *   init({key, labels: {http, install, cannot, denied, off, on, failed, asks, turnOn}})
 *   known(yes)   whether the portal knows this browser as the reader's
 *   left(here)   the reader took this browser away, or another one: one reads on here
 *   push-here {endpoint}                      there is something agreed: is it the reader's?
 *   push-on {endpoint, p256dh, auth, agent}   the reader wants them here
 */
import { element } from "../base/element.js";
import { hindrance, leave, subscribe, subscription } from "./subscription.js";

customElements.define("rb-push", class extends HTMLElement {
  #key = "";
  #labels = {};

  async init({ key, labels }) {
    this.#key = key;
    this.#labels = labels;
    const agreed = hindrance() === null ? await subscription() : null;
    if (agreed) {
      this.#tell("push-here", { endpoint: agreed.endpoint });
    } else {
      this.#show(hindrance() ?? "off");
    }
  }

  known(yes) {
    const pressed = this.querySelector(".rb-push-on") !== null;
    this.#show(yes ? "on" : "off");
    if (pressed) {
      this.querySelector("p").focus();
    }
  }

  async left(here) {
    if (here) {
      await leave();
      this.#show(hindrance() ?? "off");
    }
    this.querySelector("p")?.focus();
  }

  async #turnOn(button) {
    button.disabled = true;
    this.querySelector("p").textContent = this.#labels.asks;
    try {
      const agreed = await subscribe(this.#key);
      if (agreed === null) {
        this.#show(hindrance() ?? "off");
        this.querySelector("p").focus();
        return;
      }
      const { endpoint, keys } = agreed.toJSON();
      this.#tell("push-on", { endpoint, p256dh: keys.p256dh, auth: keys.auth, agent: navigator.userAgent });
    } catch {
      this.#show("failed");
      this.querySelector("p").focus();
    }
  }

  #show(state) {
    const said = element("p", "", this.#labels[state]);
    said.tabIndex = -1;
    said.setAttribute("role", "status");
    this.dataset.state = state;
    this.replaceChildren(said);
    if (state === "off" || state === "failed") {
      const button = element("vaadin-button", "rb-push-on", this.#labels.turnOn);
      button.setAttribute("theme", "primary");
      button.addEventListener("click", () => this.#turnOn(button));
      this.append(button);
    }
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
});
