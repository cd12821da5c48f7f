package nl.ruimbaan.exchange;

import nl.ruimbaan.base.Refusal;

/**
 * A column that is probably not what it was taken for.
 *
 * @param unread how many of its cells cannot be read
 * @param filled how many of its cells hold something
 * @param example why the first of them cannot
 */
public record Doubt(StoryField field, long unread, long filled, Refusal example) {}
