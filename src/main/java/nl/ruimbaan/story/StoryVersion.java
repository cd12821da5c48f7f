package nl.ruimbaan.story;

import java.time.Instant;

/** A story's text as it once stood. */
public record StoryVersion(int version, Instant at, StoryDraft text) {}
