package nl.ruimbaan.draft;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;

/** What was being written is thrown away; published within the transaction that does it. */
public record DraftDiscarded(PersonId person, ItemKind kind, long item) {}
