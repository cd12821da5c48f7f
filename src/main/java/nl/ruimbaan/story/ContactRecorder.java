package nl.ruimbaan.story;

import java.time.ZoneOffset;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the current user says as a coach or as the hidden teller, and lets the other side know. */
@Component
class ContactRecorder {

    private final JdbcClient jdbc;
    private final ContactReader contact;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ContactRecorder(
            JdbcClient jdbc,
            ContactReader contact,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.contact = contact;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    void said(Story story, String text) {
        boolean teller = story.toldBy().is(user.id());
        Set<PersonId> to = teller ? contact.coaches(story) : story.toldBy().people();
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
        events.publishEvent(new StoryContact.Said(story.storyId(), to, teller ? null : user.id()));
        journal.changed(story.storyId().ref(), new StoryContact.Changed());
    }
}
