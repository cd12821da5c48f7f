package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandChoices;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.Tallied;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Tallying what customers ask: a few taps a demand, on a phone at the counter. */
@Route(DemandLinks.LOG)
@Menu(title = "demand.log.menu", order = 35, icon = "check-square-o")
@PermitAll
class DemandLogView extends Composite<Div> implements HasDynamicTitle {

    private final DemandLog log;
    private final DemandChoices choices;
    private final Clock clock;
    private final TallyElement tally = new TallyElement();

    DemandLogView(DemandLog log, DemandChoices choices, PeopleService people, CurrentUser user, Clock clock) {
        this.log = log;
        this.choices = choices;
        this.clock = clock;
        var header = new ViewHeader(getTranslation("demand.log.title"));
        header.setLine(getTranslation("demand.log.line"));
        TeamId own = people.myTeam();
        tally.onDemands(this::log);
        tally.onTakenBack(this::takeBack);
        tally.onTeam(this::offer);
        getContent().addClassNames("rb-view", "rb-tally-view");
        getContent().add(header, new DemandPlaces(DemandLinks.LOG, user.has(Role.COACH)));
        getContent().getElement().appendChild(tally.getElement());
        tally.init(people.teams(), own);
        offer(own);
    }

    private void offer(@Nullable TeamId team) {
        tally.offer(choices.types(team));
    }

    private List<Tallied> log(List<TappedDemand> tapped) {
        Language language = Language.of(getLocale());
        Map<FindingKind, String> masks = Stream.of(FindingKind.values())
                .collect(Collectors.toMap(it -> it, it -> getTranslation("privacy.masked." + it.name())));
        return log.log(
                tapped.stream().map(it -> it.toDraft(clock.now(), language)).toList(), masks);
    }

    /** What has not arrived is as good as taken back. */
    private List<Refusal> takeBack(String key) {
        return log.takeBack(key) instanceof Act.Refused(var refusals) ? refusals : List.of();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("demand.log.title"));
    }
}
