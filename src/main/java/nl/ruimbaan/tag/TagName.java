package nl.ruimbaan.tag;

/** A tag as one chooses it from a list. */
public record TagName(TagId id, String name) {}
