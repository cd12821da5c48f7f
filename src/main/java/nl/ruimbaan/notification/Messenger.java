package nl.ruimbaan.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.conversation.CommentRecognised;
import nl.ruimbaan.conversation.Commented;
import nl.ruimbaan.conversation.WantedToo;
import nl.ruimbaan.improvement.ImprovementMoved;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.obstacle.ObstacleAgreed;
import nl.ruimbaan.obstacle.ObstacleMoved;
import nl.ruimbaan.obstacle.ObstacleReminder;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.ObstacleUndone;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.Occurred;
import nl.ruimbaan.privacy.TextModerated;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.ContactSaid;
import nl.ruimbaan.story.StoryModerated;
import nl.ruimbaan.story.ToldInName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts in people's inboxes what happened, within the transaction in which it happens: no message is lost, and none is
 * there of what was rolled back. Nobody is told of their own deed, nor someone who no longer works here.
 */
@Component
class Messenger {

    private static final PersonId PORTAL = new PersonId(0);
    private static final String ASKED = ".ASKED";

    /**
     * What a message is about.
     *
     * @param step the step that may yet be taken back, and the message with it
     * @param by null when the reader may not know who did it
     * @param waits how long the message waits for that
     */
    private record Cause(@Nullable Long step, @Nullable PersonId by, Duration waits) {}

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;
    private final Changes changes;

    Messenger(JdbcClient jdbc, Numbers numbers, Clock clock, Changes changes) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
        this.changes = changes;
    }

    @EventListener
    void on(ObstacleMoved moved) {
        Set<PersonId> asked = moved.verb() == ObstacleVerb.TAKE_AWAY
                ? Set.copyOf(moved.reporters())
                : Stream.ofNullable(moved.asked()).collect(Collectors.toSet());
        Set<PersonId> people = Stream.of(
                        moved.reporters().stream(),
                        Stream.ofNullable(moved.ownerBefore()),
                        Stream.ofNullable(moved.owner()),
                        asked.stream())
                .flatMap(it -> it)
                .filter(it -> !it.equals(moved.by()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PersonId by = moved.by().equals(PORTAL) || moved.byHidden() ? null : moved.by();
        Cause cause = new Cause(moved.step(), by, mayBeTakenBack(moved) ? ObstacleUndo.TIME : Duration.ZERO);
        String happening = "OBSTACLE." + moved.verb();
        for (PersonId person : people) {
            boolean forThem = asked.contains(person) && isAsking(moved.verb());
            tellOf(cause, person, moved.id().ref(), forThem ? happening + ASKED : happening);
        }
        if (moved.other() != null) {
            moved.other().concerned().stream()
                    .filter(it -> !it.equals(moved.by()) && !people.contains(it))
                    .forEach(it -> tellOf(cause, it, moved.other().id().ref(), happening + ".HERE"));
        }
    }

    private static boolean mayBeTakenBack(ObstacleMoved moved) {
        return !moved.by().equals(PORTAL) && moved.verb() != ObstacleVerb.OWNER_LEFT;
    }

    /** What was taken back nobody hears of. */
    @EventListener
    void on(ObstacleUndone undone) {
        jdbc.sql("delete from notification where cause_id = ?")
                .param(undone.step())
                .update();
    }

    @EventListener
    void on(Occurred occurred) {
        String happening = occurred.nameless() ? "OBSTACLE.OCCURRENCE.NAMELESS" : "OBSTACLE.OCCURRENCE";
        Stream.concat(occurred.reporters().stream(), Stream.ofNullable(occurred.owner()))
                .filter(it -> !it.equals(occurred.by()))
                .distinct()
                .forEach(it -> tell(it, occurred.id().ref(), happening, occurred.nameless() ? null : occurred.by()));
    }

    /** In private, and from nobody. */
    @EventListener
    void on(ObstacleReminder reminder) {
        tell(reminder.person(), reminder.id().ref(), "OBSTACLE.REMINDER." + reminder.about(), null);
    }

    /** Who is to do it hears so; the owner hears that something was agreed. */
    @EventListener
    void on(ObstacleAgreed agreed) {
        PersonId who = agreed.who();
        Stream.of(agreed.owner(), who)
                .filter(Objects::nonNull)
                .distinct()
                .filter(it -> !it.equals(agreed.by()))
                .forEach(it -> tell(
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

    @EventListener
    void on(ImprovementMoved moved) {
        String happening = "IMPROVEMENT." + moved.verb();
        for (PersonId person : moved.concerned()) {
            boolean forThem = moved.verb() == ImprovementVerb.HAND_OVER && person.equals(moved.owner());
            tell(person, moved.id().ref(), forThem ? happening + ASKED : happening, moved.by());
        }
    }

    @EventListener
    void on(Commented commented) {
        String happening = commented.item().kind() + ".COMMENT";
        commented.followers().forEach(it -> tell(it, commented.item(), happening, commented.by()));
        commented
                .mentioned()
                .forEach(it -> tell(it, commented.item(), commented.item().kind() + ".MENTION", commented.by()));
    }

    @EventListener
    void on(WantedToo wanted) {
        Set<PersonId> people = new LinkedHashSet<>(members(wanted.team().value()));
        people.addAll(coaches());
        people.remove(wanted.by());
        people.forEach(it -> tell(it, wanted.item(), wanted.item().kind() + ".WE_TOO", wanted.by()));
    }

    @EventListener
    void on(ContactSaid said) {
        String happening = said.by() == null ? "STORY.CONTACT.ANSWER" : "STORY.CONTACT";
        said.to().forEach(it -> tell(it, said.id().ref(), happening, said.by()));
    }

    @EventListener
    void on(ToldInName told) {
        tell(told.teller(), told.id().ref(), "STORY.IN_NAME", told.by());
    }

    private List<PersonId> members(long team) {
        return jdbc.sql("select id from person where team_id = ? order by id")
                .param(team)
                .query((row, i) -> new PersonId(row.getLong("id")))
                .list();
    }

    @EventListener
    void on(StoryModerated moderated) {
        ItemRef story = moderated.id().ref();
        if (moderated.what() == StoryModerated.What.RECOGNISABLE) {
            recognised(story, "STORY.RECOGNISABLE", moderated.teller(), moderated.by());
        } else if (!moderated.teller().equals(moderated.by())) {
            tell(moderated.teller(), story, "STORY." + moderated.what(), moderated.by());
        }
    }

    @EventListener
    void on(TextModerated moderated) {
        String happening = moderated.item().kind() + "." + moderated.what();
        if (moderated.what() == TextModerated.What.RECOGNISABLE) {
            recognised(moderated.item(), happening, moderated.writer(), moderated.by());
        } else if (!moderated.writer().equals(moderated.by())) {
            tell(moderated.writer(), moderated.item(), happening, moderated.by());
        }
    }

    @EventListener
    void on(CommentRecognised comment) {
        recognised(comment.item(), comment.item().kind() + ".COMMENT_RECOGNISABLE", comment.writer(), comment.by());
    }

    /** Its writer hears of it and coaches are asked to look; nobody is told who saw it. */
    private void recognised(ItemRef item, String happening, PersonId writer, PersonId by) {
        if (!writer.equals(by)) {
            tell(writer, item, happening, null);
        }
        coaches().stream().filter(it -> !it.equals(by)).forEach(it -> tell(it, item, happening + ASKED, null));
    }

    private List<PersonId> coaches() {
        return jdbc.sql("select person_id from person_role where role = ? order by person_id")
                .param(Role.COACH.name())
                .query((row, i) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private void tell(PersonId person, ItemRef item, String happening, @Nullable PersonId by) {
        tellOf(new Cause(null, by, Duration.ZERO), person, item, happening);
    }

    private void tellOf(Cause cause, PersonId person, ItemRef item, String happening) {
        Instant now = clock.now();
        int told = jdbc.sql("""
                insert into notification
                    (id, person_id, item_kind, item_number, happening, actor_id, happened_at, due_at, cause_id)
                select :id, id, :kind, :number, :happening, cast(:by as bigint), :at, :due, cast(:cause as bigint) from person
                where id = :person and disabled = false
                """)
                .param("id", numbers.nextRecord())
                .param("kind", item.kind().name())
                .param("number", item.number())
                .param("happening", happening)
                .param("by", cause.by() == null ? null : cause.by().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("due", now.plus(cause.waits()).atOffset(ZoneOffset.UTC))
                .param("cause", cause.step())
                .param("person", person.value())
                .update();
        if (told == 1 && cause.waits().isZero()) {
            changes.announce(new Change(item, new NotificationArrived(person)));
        }
    }
}
