package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;

/** A colleague says that a team wants this too; published within the transaction that does it. */
public record WantedToo(ItemRef item, PersonId by, TeamId team) {}
