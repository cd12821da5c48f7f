package nl.ruimbaan.story;

import nl.ruimbaan.security.PersonId;

/** A colleague wrote down another's story; published within the transaction that does it. */
public record ToldInName(StoryId id, PersonId teller, PersonId by) {}
