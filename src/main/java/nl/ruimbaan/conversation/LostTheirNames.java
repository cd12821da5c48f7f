package nl.ruimbaan.conversation;

import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;

/** Colleagues may no longer know that these people told or reported an item; published within the transaction that does it. */
public record LostTheirNames(ItemRef item, Set<PersonId> people) {}
