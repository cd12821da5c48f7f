package nl.ruimbaan.story;

import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.SmallTeams;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import org.springframework.stereotype.Component;

/** What somebody writes as a story, as it can come to colleagues now. */
@Component
class StoryWording {

    private final Publishing publishing;
    private final DemandTypeService demandTypes;
    private final SmallTeams smallTeams;
    private final Clock clock;

    StoryWording(Publishing publishing, DemandTypeService demandTypes, SmallTeams smallTeams, Clock clock) {
        this.publishing = publishing;
        this.demandTypes = demandTypes;
        this.smallTeams = smallTeams;
        this.clock = clock;
    }

    /**
     * Its texts, with what is said against them.
     *
     * @param writtenAs the number of the story, or of the draft of a new one
     */
    TextToPublish text(StoryDraft draft, long writtenAs) {
        return publishing.text(ItemKind.STORY, writtenAs, draft.texts(), draft.refusals(clock.today()));
    }

    /**
     * A type that went up in another one while this was written is that other one, and a team that would tell who a hidden
     * teller is, is none.
     */
    StoryDraft current(StoryDraft draft) {
        return draft.about(demandTypes.surviving(draft.facts().demandType()))
                .in(smallTeams.beside(draft.team(), draft.hidden()));
    }
}
