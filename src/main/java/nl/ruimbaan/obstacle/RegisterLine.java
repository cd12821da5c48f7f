package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.people.Language;

/**
 * An entry of the register as its list shows it.
 *
 * @param since in plain words; may be empty
 * @param inTheWay how many of its obstacles are not known to be gone
 */
public record RegisterLine(
        RegisterEntryId id,
        SystemCondition kind,
        String name,
        String since,
        Language language,
        RegisterState state,
        Count inTheWay) {}
