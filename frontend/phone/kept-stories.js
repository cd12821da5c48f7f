/*
 * Stories that were typed without a line, on this device until they are drafts on the server:
 *
 *   {key, at, touched, person, lang, words, title, happened, sent, notOf}
 *
 * person is who was known here when it was typed, and null when nobody was: then it asks whose it is, and notOf are those who said
 * that it is not theirs. sent says that the server may have it already: whoever writes on makes another of it. They are kept as
 * long as drafts are.
 */
import { newKey, Waiting } from "../base/waiting.js";

const KEPT_FOR = 30 * 24 * 60 * 60 * 1_000;
const TEXTS = ["words", "title", "happened"];
const stories = new Waiting("rb-story:");

export function newStory(person, lang) {
  return { key: newKey(), at: Date.now(), person, lang, words: "", title: "", happened: "" };
}

/** Keeps it as it is now, or forgets one without a letter in it; answers whether what was typed survives the page. */
export function keep(story) {
  if (isBlank(story)) {
    stories.forget(story.key);
    return true;
  }
  return stories.keep({ ...story, touched: Date.now() });
}

/** The same to write on in: what is added to one that may have arrived must not be taken for it. */
export function toWriteOn(story) {
  return story.sent ? { ...story, key: newKey(), sent: false } : story;
}

export function forget(key) {
  stories.forget(key);
}

/** Those that this person typed here, the earliest first; null: those that are nobody's. */
export function storiesOf(person) {
  return all().filter((it) => it.person === person);
}

/** Those that are nobody's, and that this person did not disown. */
export function unclaimedBy(person) {
  return storiesOf(null).filter((it) => !it.notOf?.includes(person));
}

/** A few words by which one knows it again. */
export function beginning({ title, words, happened }) {
  const text = [title, words, happened].map((it) => it.trim()).find(Boolean) ?? "";
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

export function isBlank(story) {
  return TEXTS.every((it) => !story[it].trim());
}

function all() {
  const known = stories.all().filter((it) => TEXTS.every((name) => typeof it[name] === "string"));
  known.filter((it) => Date.now() - it.touched > KEPT_FOR).forEach((it) => stories.forget(it.key));
  return known.filter((it) => Date.now() - it.touched <= KEPT_FOR);
}
