package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.PrintButton;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.IcebergLinking;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.people.PersonName;

/** An improvement on one sheet of A3 that can hang on a wall: why on the left, what is tried and learned on the right. */
@Route(ImprovementLinks.SHEET)
@PermitAll
class SheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementPages improvements;
    private final ExperimentPages experiments;
    private final IcebergLinking linking;
    private final Clock clock;
    private String title = "";

    SheetView(ImprovementPages improvements, ExperimentPages experiments, IcebergLinking linking, Clock clock) {
        this.improvements = improvements;
        this.experiments = experiments;
        this.linking = linking;
        this.clock = clock;
        getContent().addClassNames("rb-view", "rb-a3");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImprovementId id = ImprovementLinks.id(event.getRouteParameters());
        ImprovementPage page = improvements.page(id).orElseThrow(NotFoundException::new);
        title = "#" + id.number() + " " + page.text().title();
        var header = new ViewHeader(
                page.text().title(),
                new Anchor(ImprovementLinks.page(id), getTranslation("improvement.a3.back")),
                new PrintButton(getTranslation("improvement.a3.print")));
        header.setLine(about(page));
        getContent().removeAll();
        getContent().add(header, sheet(page));
    }

    private Section sheet(ImprovementPage page) {
        var words = new SheetWords(page.text().language().code());
        var sheet = new Section(
                new Div(words.why(page.text(), linking.of(page.id()))),
                new Div(Stream.of(
                                words.expected(page.text()),
                                words.tried(experiments.of(page.id()).experiments().stream()
                                        .filter(it -> it.notTried() == null)
                                        .toList()),
                                words.ended(page))
                        .flatMap(it -> it)
                        .toArray(Component[]::new)));
        sheet.addClassName("rb-a3-sheet");
        var foot = new Paragraph(getTranslation(
                "improvement.a3.foot", Long.toString(page.id().number()), Days.inWords(clock.today(), getLocale())));
        foot.addClassName("rb-a3-foot");
        sheet.add(foot);
        return sheet;
    }

    /** Its number, how far it is, whose it is and who takes part. */
    private String about(ImprovementPage page) {
        String people = Stream.concat(Stream.ofNullable(page.owner()), page.participants().stream())
                .map(PersonName::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        "#" + page.id().number(),
                        getTranslation(page.phase().key()),
                        Objects.requireNonNullElse(page.teamName(), ""),
                        people)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
