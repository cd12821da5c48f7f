package nl.ruimbaan.notification;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.conversation.LostTheirNames;
import nl.ruimbaan.meeting.AgreementMade;
import nl.ruimbaan.obstacle.ObstacleMoved;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.TeamCareReader;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.stillness.AskedInsteadReader;
import nl.ruimbaan.stillness.ObstacleReminder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what happens to an obstacle; of a step that can still be taken back, when it no longer can. */
@Component
class ObstacleMessenger {

    private static final PersonId PORTAL = new PersonId(0);
    private static final String ASKED = ".ASKED";
    private static final String NAMELESS = ".NAMELESS";
    private static final String OCCURRENCE = "OBSTACLE.OCCURRENCE";

    private final Messages messages;
    private final TeamCareReader care;
    private final AskedInsteadReader instead;

    ObstacleMessenger(Messages messages, TeamCareReader care, AskedInsteadReader instead) {
        this.instead = instead;
        this.messages = messages;
        this.care = care;
    }

    /** Who takes care of the team hears that there is one more; not who reported it: that stands on its page, for who may know. */
    @EventListener
    void on(ObstacleService.Reported reported) {
        care.of(reported.team()).stream()
                .filter(it -> !it.equals(reported.by()))
                .forEach(it -> messages.tell(it, reported.id().ref(), "OBSTACLE.REPORT", null, Why.CARE));
    }

    @EventListener
    void on(ObstacleMoved moved) {
        Set<PersonId> asked = asked(moved);
        Set<PersonId> people = Stream.of(
                        moved.reporters().stream(),
                        Stream.ofNullable(moved.ownerBefore()),
                        Stream.ofNullable(moved.owner()),
                        asked.stream())
                .flatMap(it -> it)
                .filter(it -> !it.equals(moved.by()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PersonId by = moved.by().equals(PORTAL) || moved.name() != ObstacleMoved.Name.OPEN ? null : moved.by();
        Messages.Cause cause =
                new Messages.Cause(moved.step(), by, mayBeTakenBack(moved) ? ObstacleUndo.TIME : Duration.ZERO);
        String happening = "OBSTACLE." + moved.verb() + (moved.name() == ObstacleMoved.Name.COLLEAGUE ? NAMELESS : "");
        people.forEach(it -> messages.tellOf(
                cause,
                it,
                moved.id().ref(),
                asked.contains(it) && isAsking(moved.verb()) ? happening + ASKED : happening,
                why(moved, it)));
        PersonId lapsed = moved.askedBefore();
        if (lapsed != null && !lapsed.equals(moved.asked()) && !lapsed.equals(moved.by()) && !people.contains(lapsed)) {
            messages.tellOf(cause, lapsed, moved.id().ref(), "OBSTACLE.ASKED_NO_MORE", null);
        }
        if (moved.other() != null) {
            tellOfOther(moved.other(), moved.by(), people, cause, happening + ".HERE");
        }
    }

    private void tellOfOther(
            ObstacleMoved.Other other, PersonId by, Set<PersonId> told, Messages.Cause cause, String happening) {
        other.concerned().stream()
                .filter(it -> !it.equals(by) && !told.contains(it))
                .forEach(it -> messages.tellOf(cause, it, other.id().ref(), happening, Why.PART));
    }

    private static @Nullable Why why(ObstacleMoved moved, PersonId person) {
        if (moved.reporters().contains(person)) {
            return Why.REPORTED;
        }
        if (person.equals(moved.owner())) {
            return Why.OWNER;
        }
        return person.equals(moved.ownerBefore()) ? Why.OWNED : null;
    }

    /** Of whom something is asked: whether it is gone of who reported it or, where they cannot say so, of those whom it hit. */
    private Set<PersonId> asked(ObstacleMoved moved) {
        return moved.verb() == ObstacleVerb.TAKE_AWAY
                ? Stream.concat(moved.reporters().stream(), instead.of(moved.id()).stream())
                        .collect(Collectors.toSet())
                : Stream.ofNullable(moved.asked()).collect(Collectors.toSet());
    }

    private static boolean mayBeTakenBack(ObstacleMoved moved) {
        return !moved.by().equals(PORTAL) && moved.verb() != ObstacleVerb.OWNER_BACK;
    }

    /** What was taken back nobody hears of. */
    @EventListener
    void on(LastSteps.Undone undone) {
        messages.forget(undone.step());
    }

    @EventListener
    void on(OccurrenceService.Occurred occurred) {
        String happening = occurred.nameless() ? OCCURRENCE + NAMELESS : OCCURRENCE;
        Stream.concat(occurred.reporters().stream(), Stream.ofNullable(occurred.owner()))
                .filter(it -> !it.equals(occurred.by()))
                .distinct()
                .forEach(it -> messages.tell(
                        it,
                        occurred.id().ref(),
                        happening,
                        occurred.nameless() ? null : occurred.by(),
                        it.equals(occurred.owner()) ? Why.OWNER : Why.REPORTED));
    }

    /** What its reporter did is the reporter's from now on, and when it hit them it hit a colleague. */
    @EventListener
    void on(LostTheirNames lost) {
        if (lost.item().kind() == ItemKind.OBSTACLE) {
            Stream.of(ObstacleVerb.values())
                    .filter(ObstacleVerb::isOfReporter)
                    .map(it -> "OBSTACLE." + it)
                    .forEach(it -> messages.unname(lost.item(), lost.people(), it, it));
            messages.unname(lost.item(), lost.people(), OCCURRENCE, OCCURRENCE + NAMELESS);
        }
    }

    /** In private, and from nobody. */
    @EventListener
    void on(ObstacleReminder reminder) {
        messages.tell(reminder.person(), reminder.id().ref(), "OBSTACLE.REMINDER." + reminder.about(), null);
    }

    /** Who is to do it hears so; the owner hears that something was agreed. */
    @EventListener
    void on(AgreementMade agreed) {
        PersonId who = agreed.who();
        Stream.of(agreed.owner(), who)
                .filter(Objects::nonNull)
                .distinct()
                .filter(it -> !it.equals(agreed.by()))
                .forEach(it -> messages.tell(
                        it,
                        agreed.id().ref(),
                        it.equals(who) ? "OBSTACLE.AGREED" + ASKED : "OBSTACLE.AGREED",
                        agreed.by()));
    }

    private static boolean isAsking(ObstacleVerb verb) {
        return switch (verb) {
            case TAKE_AWAY, HAND_OVER, ESCALATE -> true;
            default -> false;
        };
    }
}
