package nl.ruimbaan.people;

import java.util.Comparator;
import java.util.List;
import nl.ruimbaan.security.PersonId;

/**
 * Who can be asked for help with what lies on a level: those who stand higher, the nearest level first. Where nobody does,
 * anybody: a small organisation has no levels.
 *
 * @param byLevel whether these stand higher
 */
public record HelpAbove(List<ManagerName> managers, boolean byLevel) {

    /** @param others who could be asked, by name */
    static HelpAbove of(HelpLevel level, List<ManagerName> others) {
        List<ManagerName> higher = others.stream()
                .filter(it -> it.level().isAbove(level))
                .sorted(Comparator.comparing(ManagerName::level))
                .toList();
        return higher.isEmpty() ? new HelpAbove(others, false) : new HelpAbove(higher, true);
    }

    public boolean includes(PersonId person) {
        return managers.stream().anyMatch(it -> it.id().equals(person));
    }
}
