package nl.ruimbaan.draft;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;

/** A text that was put aside is thrown away; published within the transaction that does it. */
public record DraftDiscarded(PersonId person, ItemKind kind, long item) {}
