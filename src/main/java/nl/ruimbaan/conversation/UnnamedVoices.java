package nl.ruimbaan.conversation;

import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who speaks about an item without a name: as the teller of a story, or as the reporter of an obstacle. */
@Component
public class UnnamedVoices {

    private final ObjectProvider<HiddenPeople> features;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    UnnamedVoices(
            ObjectProvider<HiddenPeople> features,
            JdbcClient jdbc,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentUser user) {
        this.features = features;
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
        this.user = user;
    }

    /** Whether the current user's name would tell what colleagues may not know. */
    boolean isMine(ItemRef item) {
        return features.stream()
                .filter(it -> it.kind() == item.kind())
                .anyMatch(it -> it.hides(item.number(), user.id()));
    }

    /** From now on colleagues may not know these people: what they said before loses its name. */
    public void unname(ItemRef item, Set<PersonId> people) {
        List<Long> ids = people.stream().map(PersonId::value).toList();
        jdbc.sql("update item_comment set unnamed = true where item_number = :item and writer_id in (:people)")
                .param("item", item.number())
                .param("people", ids)
                .update();
        jdbc.sql("update reaction set unnamed = true where item_number = :item and person_id in (:people)")
                .param("item", item.number())
                .param("people", ids)
                .update();
        events.publishEvent(new LostTheirNames(item, people));
        journal.changed(item, new ConversationChanged());
    }
}
