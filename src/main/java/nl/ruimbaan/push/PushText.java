package nl.ruimbaan.push;

/**
 * What a device shows, in the language of its owner. On a locked screen everybody reads it: it holds no word that somebody typed and
 * no name.
 *
 * @param title what kind of item, and its number
 * @param body what is the matter
 * @param path where it is done
 * @param tag what it is about: another about the same takes its place
 */
record PushText(String title, String body, String path, String tag, String lang) {}
