package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;

/** A comment was hidden because somebody can be recognised in it; published within the transaction that does it. */
public record CommentRecognised(ItemRef item, PersonId by, PersonId writer) {}
