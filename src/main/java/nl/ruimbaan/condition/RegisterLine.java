package nl.ruimbaan.condition;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.people.Language;

/**
 * An entry of the register as its list shows it.
 *
 * @param since in plain words; may be empty
 * @param inTheWay how many of its obstacles are not known to be gone
 */
public record RegisterLine(
        ConditionId id,
        ConditionKind kind,
        String name,
        String since,
        Language language,
        ConditionState state,
        Count inTheWay) {

    /** Where a page of the register ended: the next one goes on after it. */
    public record Key(String name, long id) {

        public static Key after(RegisterLine last) {
            return new Key(ConditionDraft.key(last.name()), last.id().number());
        }
    }
}
