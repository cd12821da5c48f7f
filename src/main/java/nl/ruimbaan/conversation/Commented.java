package nl.ruimbaan.conversation;

import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something was said about an item; published within the transaction that does it.
 *
 * @param by null when a hidden teller or reporter said it: nobody may know
 * @param followers who wants to hear of it, without the writer and those who are named
 * @param mentioned who is named in it, and was not before
 */
public record Commented(ItemRef item, @Nullable PersonId by, Set<PersonId> followers, Set<PersonId> mentioned) {}
