package nl.ruimbaan.tag;

/**
 * A tag as the list for coaches shows it.
 *
 * @param stories how many stories on the wall have it
 */
public record TagLine(TagId id, int version, String name, long stories) {}
