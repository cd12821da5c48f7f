package nl.ruimbaan.improvement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets it be known that an improvement was moved, with whom that concerns. */
@Component
class StepNews {

    private final Participants participants;
    private final ImprovementOrigins origins;
    private final ImprovementRepository improvements;
    private final ApplicationEventPublisher events;

    StepNews(
            Participants participants,
            ImprovementOrigins origins,
            ImprovementRepository improvements,
            ApplicationEventPublisher events) {
        this.participants = participants;
        this.origins = origins;
        this.improvements = improvements;
        this.events = events;
    }

    void tell(Improvement moved, long step, Deed deed, Standing before) {
        boolean stops = deed.verb() == ImprovementVerb.STOP;
        events.publishEvent(new ImprovementMoved(
                moved.improvementId(),
                step,
                moved.title(),
                deed.verb(),
                before.phase(),
                moved.phase(),
                moved.activeBy(),
                moved.owner(),
                before.owner(),
                moved.asked(),
                deed.lapsed(before, moved.asked()),
                deed.why(),
                concerned(moved, before),
                other(moved, deed),
                stops ? origins.of(moved.improvementId()) : Set.of(),
                moved.activeAt()));
    }

    void forget(Improvement back, long step) {
        events.publishEvent(new LastSteps.Undone(back.improvementId().ref(), step));
    }

    private ImprovementMoved.@Nullable Other other(Improvement moved, Deed deed) {
        return Optional.ofNullable(deed.other())
                .flatMap(it -> improvements.findById(it.number()))
                .map(it -> new ImprovementMoved.Other(
                        it.improvementId(),
                        Stream.of(it.proposer(), it.owner())
                                .filter(person -> person != null && !person.equals(moved.activeBy()))
                                .collect(Collectors.toSet())))
                .orElse(null);
    }

    private Set<PersonId> concerned(Improvement moved, Standing before) {
        Set<PersonId> concerned = new LinkedHashSet<>(Set.of(moved.proposer()));
        Stream.of(Stream.ofNullable(before.owner()), Stream.ofNullable(moved.owner()))
                .flatMap(it -> it)
                .forEach(concerned::add);
        participants.of(moved.improvementId()).stream().map(PersonName::id).forEach(concerned::add);
        concerned.remove(moved.activeBy());
        return Set.copyOf(concerned);
    }
}
