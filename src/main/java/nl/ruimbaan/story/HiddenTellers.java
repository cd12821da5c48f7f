package nl.ruimbaan.story;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.conversation.HiddenPeople;
import nl.ruimbaan.people.TeamBecameSmall;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tellers whom colleagues do not see: what they say beside their story, and their team, do not tell who they are. */
@Component
class HiddenTellers implements HiddenPeople {

    private final StoryRepository stories;
    private final JdbcClient jdbc;

    HiddenTellers(StoryRepository stories, JdbcClient jdbc) {
        this.stories = stories;
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public boolean hides(long number, PersonId person) {
        return stories.hidden(number, person.value()) > 0;
    }

    /** The version stays: nobody who edits is in the way. */
    @EventListener
    void on(TeamBecameSmall small) {
        jdbc.sql("update story set team_id = null where team_id = ? and teller_hidden = true")
                .param(small.team().value())
                .update();
    }
}
