package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;

/** One measure: what it says first, then how it is made, its values, where new limits start, and what was done with it. */
@Route(MeasureLinks.ONE)
@PermitAll
class MeasureView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeasurePages pages;
    private final MeasureActions actions;
    private final Clock clock;
    private MeasureId id = new MeasureId(0);
    private String name = "";

    MeasureView(MeasurePages pages, MeasureActions actions, Changes changes, Clock clock) {
        this.pages = pages;
        this.actions = actions;
        this.clock = clock;
        getContent().addClassNames("rb-view", "rb-item");
        News.follow(this, changes, it -> it.item().equals(id.ref()), this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MeasureLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(pages.page(id).orElseThrow(NotFoundException::new));
    }

    private void reload() {
        pages.page(id).ifPresent(this::show);
    }

    private void show(MeasurePage page) {
        name = page.text().name();
        var back = new Anchor(MeasureLinks.LIST, getTranslation("measure.back"));
        back.addClassName("rb-action");
        var header = new ViewHeader(name, buttons(page).toArray(Component[]::new));
        header.setLine(new MeasureWords(getLocale()).scope(page.team(), page.demandType()));
        getContent().removeAll();
        getContent().add(back, header);
        if (page.hidden()) {
            getContent().add(new UnseenNote(page));
        } else {
            page.chart()
                    .ifPresentOrElse(
                            chart -> show(page, chart), () -> getContent().add(empty(page)));
        }
        getContent().add(about(page));
        if (page.chart().isPresent()) {
            getContent().add(new PointList(page, actions.of(page)), csv(page));
        }
        getContent()
                .add(
                        new StepList(page, actions.of(page)),
                        new FlagList(page, actions.of(page)),
                        new MeasureHistory(page));
    }

    private void show(MeasurePage page, MeasureChart chart) {
        getContent().add(new MeasureFigure(page, chart, () -> pages.page(id)));
        if (chart.proposed() != null && page.mayWrite()) {
            getContent().add(new StepProposal(page, chart.proposed(), actions.of(page)));
        }
    }

    private EmptyState empty(MeasurePage page) {
        return new EmptyState(
                getTranslation("measure.values.empty"),
                getTranslation("measure.values.empty.example"),
                page.mayKeepPoints() ? new Component[] {addPoints("add-first")} : new Component[0]);
    }

    private Section about(MeasurePage page) {
        var section = new Section(new H2(getTranslation("measure.about")), new MeasureText(page.text()));
        section.addClassName("rb-section");
        section.setId("about");
        return section;
    }

    private List<Component> buttons(MeasurePage page) {
        List<Component> buttons = new ArrayList<>();
        if (page.mayKeepPoints()) {
            buttons.add(addPoints("add-points"));
        }
        if (page.mayWrite()) {
            var edit = new Button(
                    getTranslation("measure.edit"),
                    click -> getUI().ifPresent(ui -> ui.navigate(MeasureLinks.edit(id))));
            edit.setId("edit");
            buttons.add(edit);
        }
        return buttons;
    }

    private Button addPoints(String button) {
        var add = new Button(
                getTranslation("measure.points.title"),
                click -> getUI().ifPresent(ui -> ui.navigate(MeasureLinks.points(id))));
        add.setId(button);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private CsvLink csv(MeasurePage page) {
        var csv = new CsvLink();
        var file = new MeasureCsv(pages, this::getTranslation, getLocale());
        csv.offer(name, clock.today(), (out, home) -> file.write(page, out));
        return csv;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(name);
    }
}
