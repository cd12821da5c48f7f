package nl.ruimbaan.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How coaches and a teller who is hidden from colleagues reach each other. Coaches never learn who the teller is. */
@ApplicationService
public class StoryContact {

    public static final String FIELD = "contact";

    private static final int MOST = 100;

    private final StoryRepository stories;
    private final JdbcClient jdbc;
    private final PublishingGuard guard;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    StoryContact(
            StoryRepository stories,
            JdbcClient jdbc,
            PublishingGuard guard,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.jdbc = jdbc;
        this.guard = guard;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user speaks as the teller there; empty when they have no part in it, or would speak to themselves. */
    public Optional<Boolean> asTeller(StoryId id) {
        return open(id).map(it -> it.toldBy().is(user.id())).filter(teller -> !teller || !user.has(Role.COACH));
    }

    /** What was said, oldest first, the last hundred; empty when the current user has no part in it. */
    public Optional<List<Line>> of(StoryId id) {
        return open(id).map(story -> jdbc.sql("""
                        select c.id, c.text, c.said_at, case when c.from_teller then null else p.name end as coach
                        from story_contact c join person p on p.id = c.writer_id
                        where c.story_id = ? order by c.id desc fetch first
                        """ + MOST + " rows only")
                .param(id.number())
                .query((row, i) -> new Line(
                        row.getLong("id"), row.getString("coach"), row.getString("text"), Rows.moment(row, "said_at")))
                .list()
                .reversed());
    }

    /**
     * A coach asks the teller, or the teller answers.
     */
    @Change
    public Act say(StoryId id, String text) {
        List<Refusal> refusals = refusals(id, text);
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        return open(id).map(story -> {
                    say(story, text.strip());
                    return Act.done();
                })
                .orElseGet(() -> Act.gone());
    }

    private void say(Story story, String text) {
        boolean teller = story.toldBy().is(user.id());
        Set<PersonId> to = teller ? coaches(story) : story.toldBy().people();
        jdbc.sql("insert into story_contact (id, story_id, from_teller, writer_id, text, said_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        numbers.nextRecord(),
                        story.id(),
                        teller,
                        user.id().value(),
                        text,
                        clock.now().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ContactSaid(story.storyId(), to, teller ? null : user.id()));
        journal.changed(story.storyId().ref(), new ContactChanged());
    }

    private Set<PersonId> coaches(Story story) {
        return new LinkedHashSet<>(
                jdbc.sql("select distinct writer_id from story_contact where story_id = ? and not from_teller")
                        .param(story.id())
                        .query((row, i) -> new PersonId(row.getLong("writer_id")))
                        .list());
    }

    /** The story, when its teller is hidden or was, and the current user is that teller or a coach. */
    private Optional<Story> open(StoryId id) {
        return stories.findById(id.number())
                .filter(it -> it.toldBy().is(user.id()) || user.has(Role.COACH))
                .filter(it -> it.isTellerHidden() || isBegun(it));
    }

    private boolean isBegun(Story story) {
        return jdbc.sql(
                                "select count(*) from (select 1 from story_contact where story_id = ? fetch first 1 rows only) c")
                        .param(story.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<Refusal> refusals(StoryId id, String text) {
        List<Refusal> found = new ArrayList<>();
        if (text.isBlank()) {
            found.add(Refusal.of(FIELD, "conversation.refused.empty"));
        }
        if (text.length() > Limits.WORDS) {
            found.add(Refusal.of(FIELD, "refused.tooLong", Limits.WORDS, text.length()));
        }
        return guard.after(found, ItemKind.STORY, id.number(), Map.of(FIELD, text));
    }

    /**
     * One thing said between coaches and a hidden teller.
     *
     * @param coach name of the coach who said it; null when the teller did
     */
    public record Line(long id, @Nullable String coach, String text, Instant at) {}
}
