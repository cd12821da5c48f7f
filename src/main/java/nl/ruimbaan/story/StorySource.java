package nl.ruimbaan.story;

import java.time.Instant;

/**
 * Where an imported story comes from.
 *
 * @param name what people call the source
 * @param key identifies the row among all imports: the same row is never taken twice
 * @param importId the import that brought it
 * @param line its line in that file, from 1
 * @param toldAt the story's own moment
 */
public record StorySource(String name, String key, long importId, long line, Instant toldAt) {}
