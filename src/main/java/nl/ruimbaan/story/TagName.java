package nl.ruimbaan.story;

/** A tag as one chooses it from a list. */
public record TagName(TagId id, String name) {}
