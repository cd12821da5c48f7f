package nl.ruimbaan.story.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.demand.DemandRow;
import nl.ruimbaan.demand.LoggedDemandId;
import nl.ruimbaan.demand.LoggedDemands;
import nl.ruimbaan.demand.ui.DemandTelling;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import org.springframework.stereotype.Component;

/**
 * Tells a demand that was tallied as a story. It is counted once, in the log: stories are not counted. Nothing is kept of where a story
 * came from, since a tally belongs to nobody (ADR 0029).
 */
@Component
class StoryOfDemand implements DemandTelling {

    private static final String DEMAND = "demand";

    private final LoggedDemands demands;
    private final PeopleService people;

    StoryOfDemand(LoggedDemands demands, PeopleService people) {
        this.demands = demands;
        this.people = people;
    }

    @Override
    public String href(LoggedDemandId demand) {
        return StoryLinks.tell() + "?"
                + QueryParameters.simple(Map.of(DEMAND, Long.toString(demand.value())))
                        .getQueryString();
    }

    /** What a story begins with whose address names a demand that the reader may see. */
    Optional<StoryDraft> begun(QueryParameters parameters) {
        LoggedDemandId demand = Address.of(parameters.getParameters()).id(DEMAND, LoggedDemandId::new);
        return Optional.ofNullable(demand).flatMap(demands::row).map(this::told);
    }

    private StoryDraft told(DemandRow demand) {
        return new StoryDraft(
                demand.words(),
                null,
                "",
                "",
                "",
                new CaseFacts(demand.type(), demand.judgement(), demand.right(), null, null, null, null, null, null),
                people.myTeam(),
                false,
                Language.valueOf(demand.language().toUpperCase(Locale.ROOT)),
                null,
                List.of(),
                List.of());
    }
}
