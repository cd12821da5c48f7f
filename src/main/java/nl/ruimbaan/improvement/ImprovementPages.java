package nl.ruimbaan.improvement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One improvement with all that its page shows. */
@ApplicationService
public class ImprovementPages {

    private final VisibleImprovements improvements;
    private final Participants participants;
    private final ConcernedReader concerned;
    private final ImprovementHistoryReader history;
    private final PeopleService people;
    private final CurrentUser user;

    ImprovementPages(
            VisibleImprovements improvements,
            Participants participants,
            ConcernedReader concerned,
            ImprovementHistoryReader history,
            PeopleService people,
            CurrentUser user) {
        this.improvements = improvements;
        this.participants = participants;
        this.concerned = concerned;
        this.history = history;
        this.people = people;
        this.user = user;
    }

    /** The improvement, when there is one. */
    public Optional<ImprovementPage> page(ImprovementId id) {
        return improvements.find(id).map(this::page);
    }

    /** How it stands, when the current user may see it. */
    public Optional<ImprovementStanding> standing(ImprovementId id) {
        return improvements
                .find(id)
                .map(it -> new ImprovementStanding(
                        id,
                        it.phase(),
                        it.team(),
                        it.toDraft().language(),
                        concerned.in(it).mayWrite()));
    }

    private ImprovementPage page(Improvement improvement) {
        ImprovementId id = improvement.improvementId();
        List<PersonName> joined = participants.of(id);
        Concerned me = concerned.in(improvement, joined.stream().anyMatch(it -> user.is(it.id())));
        Map<PersonId, String> names =
                people.names(Stream.of(improvement.proposer(), improvement.owner(), improvement.asked())
                        .filter(Objects::nonNull)
                        .toList());
        ImprovementHistoryReader.Together together = history.together(improvement);
        return new ImprovementPage(
                id,
                improvement.version(),
                improvement.toDraft(),
                improvement.phase(),
                teamName(improvement),
                name(improvement.proposer(), names),
                nameOrNull(improvement.owner(), names),
                joined,
                leads(improvement, me),
                me.mayWrite(),
                me.participant(),
                nameOrNull(improvement.asked(), names),
                history.undoUntil(improvement),
                improvement.proposedAt(),
                improvement.activeAt(),
                history.layers(id),
                together.into(),
                together.others(),
                history.of(id));
    }

    private static Map<ImprovementVerb, Set<ImprovementPhase>> leads(Improvement improvement, Concerned me) {
        Map<ImprovementVerb, Set<ImprovementPhase>> leads = new EnumMap<>(ImprovementVerb.class);
        ImprovementVerb.moves().stream()
                .filter(verb -> verb.isFor(me, improvement.phase()))
                .forEach(verb -> leads.put(verb, improvement.after(verb)));
        leads.values().removeIf(Set::isEmpty);
        return leads;
    }

    private @Nullable String teamName(Improvement improvement) {
        return people.teams().stream()
                .filter(it -> it.id().equals(improvement.team()))
                .map(TeamName::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PersonName nameOrNull(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? null : name(person, names);
    }

    private static PersonName name(PersonId person, Map<PersonId, String> names) {
        return new PersonName(person, names.getOrDefault(person, "?"));
    }
}
