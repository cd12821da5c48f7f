package nl.ruimbaan.people;

import nl.ruimbaan.security.PersonId;

/** A manager as one chooses them from a list, with where they stand in the help chain. */
public record ManagerName(PersonId id, String name, HelpLevel level) {}
