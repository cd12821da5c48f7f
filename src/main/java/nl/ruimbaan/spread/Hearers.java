package nl.ruimbaan.spread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Who should hear what came of an improvement: who takes part, and from whom it comes. */
@Component
class Hearers {

    private final ImprovementPages improvements;
    private final TellerReader tellers;
    private final CurrentUser user;

    Hearers(ImprovementPages improvements, TellerReader tellers, CurrentUser user) {
        this.improvements = improvements;
        this.tellers = tellers;
        this.user = user;
    }

    /** As colleagues may read it: nobody is named who may not be known, not even once more by another role. */
    List<Hearer> shown(ImprovementId id) {
        List<PersonName> parts = parts(id);
        List<PersonId> named = parts.stream().map(PersonName::id).toList();
        List<Hearer> shown = new ArrayList<>();
        parts.forEach(it -> shown.add(new Hearer(HearsAs.PART, it.name(), null)));
        tellers.of(id).stream()
                .filter(it -> !user.is(it.person()))
                .filter(it -> it.hidden() || !named.contains(it.person()))
                .map(it -> new Hearer(it.as(), it.hidden() ? null : it.name(), it.item()))
                .distinct()
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    /** Everyone once, and why they hear it: that they take part comes first. */
    Map<PersonId, HearsAs> all(ImprovementId id) {
        Map<PersonId, HearsAs> all = new LinkedHashMap<>();
        parts(id).forEach(it -> all.put(it.id(), HearsAs.PART));
        tellers.of(id).forEach(it -> all.putIfAbsent(it.person(), it.as()));
        all.remove(user.id());
        return all;
    }

    private List<PersonName> parts(ImprovementId id) {
        return improvements.page(id).stream()
                .flatMap(Hearers::everyone)
                .distinct()
                .filter(it -> !user.is(it.id()))
                .toList();
    }

    private static Stream<PersonName> everyone(ImprovementPage page) {
        return Stream.concat(
                Stream.concat(Stream.ofNullable(page.owner()), Stream.of(page.proposer())),
                page.participants().stream());
    }
}
