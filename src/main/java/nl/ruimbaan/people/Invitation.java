package nl.ruimbaan.people;

/**
 * A link by which a colleague chooses a password, once.
 *
 * @param path its address, without leading slash; shown once, for only its hash is kept
 */
public record Invitation(String name, String path) {}
