package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeLine;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** The demand types: what customers ask, and what they want with it. Coaches keep them. */
@Route("demand-types")
@Menu(title = "demand.menu", order = 50, icon = "question-circle-o")
@PermitAll
class DemandTypesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DemandTypeCatalogue catalogue;
    private final boolean coach;
    private final ViewHeader header;
    private final Div list = new Div();

    DemandTypesView(DemandTypeCatalogue catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        coach = user.has(Role.COACH);
        var add = new Button(getTranslation("demand.add"), click -> add());
        add.setId("add-type");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(coach);
        header = new ViewHeader(getTranslation("demand.title"), add);
        getContent().addClassName("rb-view");
        getContent().add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<DemandTypeLine> lines = catalogue.lines();
        header.setLine(getTranslation("demand.count", lines.size()));
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(new EmptyState(getTranslation("demand.empty"), getTranslation("demand.empty.example")));
        }
        lines.forEach(it -> list.add(section(it, lines)));
    }

    private Section section(DemandTypeLine line, List<DemandTypeLine> all) {
        String purpose = line.purpose().isEmpty() ? getTranslation("demand.noPurpose") : line.purpose();
        var section = new Section(new H2(line.name()), new Paragraph(purpose));
        section.addClassName("rb-section");
        if (!line.formerly().isEmpty()) {
            var formerly = new Paragraph(getTranslation("demand.formerly", String.join(", ", line.formerly())));
            formerly.addClassName("rb-told");
            section.add(formerly);
        }
        section.add(actions(line, all));
        return section;
    }

    private Div actions(DemandTypeLine line, List<DemandTypeLine> all) {
        var stories = new Anchor(line.where(), getTranslation("demand.stories", line.stories()));
        stories.setId("stories-" + line.id().value());
        var actions = new Div(stories);
        actions.addClassName("rb-item-actions");
        if (coach) {
            actions.add(button("change", line, () -> change(line)));
            if (all.size() > 1) {
                actions.add(button("merge", line, () -> merge(line, all)));
            }
        }
        return actions;
    }

    private Button button(String name, DemandTypeLine line, Runnable does) {
        String word = getTranslation("demand." + name);
        var button = new Button(word, click -> does.run());
        button.setId(name + "-" + line.id().value());
        button.setAriaLabel(word + ": " + line.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void add() {
        new DemandTypeDialog(null, draft -> shown(catalogue.add(draft).refusals(), "demand.saved")).open();
    }

    private void change(DemandTypeLine line) {
        new DemandTypeDialog(
                        line,
                        draft -> shown(
                                catalogue
                                        .change(line.id(), line.version(), draft)
                                        .refusals(),
                                "demand.saved"))
                .open();
    }

    private void merge(DemandTypeLine line, List<DemandTypeLine> all) {
        List<DemandTypeLine> others =
                all.stream().filter(it -> !it.id().equals(line.id())).toList();
        new DemandTypeMerging(
                        line,
                        others,
                        into -> shown(catalogue.merge(line.id(), into).refusals(), "demand.merged"))
                .open();
    }

    /** Shows what is there now, when it is done. */
    private List<Refusal> shown(List<Refusal> refusals, String done) {
        if (refusals.isEmpty()) {
            Notices.done(done);
            load();
        }
        return refusals;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("demand.title"));
    }
}
