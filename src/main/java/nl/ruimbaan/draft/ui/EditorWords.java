package nl.ruimbaan.draft.ui;

/**
 * The keys of what an editor says of a new item, and of one that is there.
 *
 * @param saved said when it was saved
 */
public record EditorWords(String title, String save, String saved) {}
