package nl.ruimbaan.draft;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;

/** A new text was put aside, or is gone on with: it is kept under another number; published within the transaction. */
public record DraftMoved(PersonId person, ItemKind kind, long from, long to) {}
