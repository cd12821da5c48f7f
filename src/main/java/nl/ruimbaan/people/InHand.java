package nl.ruimbaan.people;

import java.util.List;
import nl.ruimbaan.security.PersonId;

/**
 * Port: what a feature has in somebody's hands. It tells what closing the account does to it, does so, and gives back what it
 * can when the account is opened again. Each within the transaction of who closes or opens it.
 */
public interface InHand {

    /** What happens when this person leaves; nothing changes yet. */
    List<Consequence> ifLeaves(PersonId person);

    /** The person has left. */
    default void leaves(PersonId person) {}

    /** What this person gets back, and what not because somebody acted since; nothing changes yet. */
    default List<Consequence> ifReturns(PersonId person) {
        return List.of();
    }

    /** The person is back: has again what nobody has touched since. */
    default void returns(PersonId person) {}
}
