package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;

/**
 * A colleague says that a team wants this too; published within the transaction that does it.
 *
 * @param unnamed whether nobody may know who, a hidden teller or reporter
 */
public record WantedToo(ItemRef item, PersonId by, boolean unnamed, TeamId team) {}
