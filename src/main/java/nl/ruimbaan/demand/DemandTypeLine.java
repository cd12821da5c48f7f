package nl.ruimbaan.demand;

import java.util.List;

/**
 * A demand type as its catalogue shows it.
 *
 * @param formerly the names of those that went up in it
 * @param stories how many stories on the wall are about it
 * @param where the address of those stories
 */
public record DemandTypeLine(
        DemandTypeId id, int version, String name, String purpose, List<String> formerly, long stories, String where) {}
