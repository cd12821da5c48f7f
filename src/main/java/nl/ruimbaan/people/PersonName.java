package nl.ruimbaan.people;

import nl.ruimbaan.security.PersonId;

/** A colleague as one chooses them from a list. */
public record PersonName(PersonId id, String name) {}
