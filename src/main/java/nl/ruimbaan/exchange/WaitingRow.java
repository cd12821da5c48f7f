package nl.ruimbaan.exchange;

import nl.ruimbaan.story.StoryDraft;

/**
 * A row that could tell who it is about, and waits for a look.
 *
 * @param line where it starts in its file, from 1
 */
public record WaitingRow(long id, String fileName, long line, StoryDraft story) {}
