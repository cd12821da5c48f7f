package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ItemSection.Place;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.condition.ConditionChanges;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionPage;
import nl.ruimbaan.condition.ConditionPages;
import nl.ruimbaan.condition.RegisterFilter;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import org.jspecify.annotations.Nullable;

/** One system condition: what it was once for and the thinking behind it first, then what comes of it. */
@Route(ConditionLinks.ONE)
@PermitAll
class ConditionView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final ConditionPages pages;
    private final ConditionChanges changing;
    private final PrivacyService privacy;
    private final ItemSections sections;
    private final Clock clock;
    private final Div handedIn = new Div();
    private ConditionId id = new ConditionId(0);
    private String name = "";
    private @Nullable ConditionUseList obstacles;

    ConditionView(
            ConditionPages pages,
            ConditionChanges changing,
            PrivacyService privacy,
            Changes changes,
            ItemSections sections,
            Clock clock) {
        this.pages = pages;
        this.changing = changing;
        this.privacy = privacy;
        this.sections = sections;
        this.clock = clock;
        getContent().addClassNames("rb-view", "rb-item");
        News.follow(this, changes, this::isAboutThis, this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ConditionLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        handedIn.removeAll();
        handedIn.add(sections.of(id.ref(), this::reload).at(Place.TALK));
        show(pages.page(id).orElseThrow(NotFoundException::new));
    }

    private void show(ConditionPage page) {
        name = page.text().name();
        obstacles = new ConditionUseList(page.obstacles(), after -> pages.obstacles(id, after));
        var body = new Div(new ConditionText(page.text()));
        body.addClassName("rb-item-body");
        if (page.mayKeep()) {
            body.add(new ConditionButtons(page, this::change, this::standAgain));
        }
        body.add(new ConditionFigures(page.figures()), obstacles, handedIn, new ConditionHistory(page.history()));
        var columns = new Div(body, new ConditionAside(page));
        columns.addClassName("rb-item-columns");
        var back = new Anchor(ConditionLinks.register(RegisterFilter.ALL), getTranslation("register.back"));
        back.addClassName("rb-action");
        getContent().removeAll();
        getContent().add(back, new ViewHeader(name, edit(page)), columns);
    }

    private Component[] edit(ConditionPage page) {
        if (!page.mayKeep()) {
            return new Component[0];
        }
        var edit = new Button(
                getTranslation("register.edit"),
                click -> getUI().ifPresent(ui -> ui.navigate(ConditionLinks.edit(id))));
        edit.setId("edit");
        return new Component[] {edit};
    }

    private void change() {
        ChangeDialog.change(clock.today(), findings(), change -> answer(changing.change(id, change)))
                .open();
    }

    private void standAgain() {
        ChangeDialog.standAgain(findings(), why -> answer(changing.standAgain(id, why)))
                .open();
    }

    private FieldFindings findings() {
        return new FieldFindings(privacy, id.ref());
    }

    private List<Refusal> answer(Outcome.OfAct<ConditionDraft> outcome) {
        List<Refusal> refusals = outcome.refusals();
        if (refusals.isEmpty()) {
            Notices.done("register.kept");
            reload();
        }
        return refusals;
    }

    private void reload() {
        pages.page(id).ifPresent(this::show);
    }

    /** Itself, or something that stands here. */
    private boolean isAboutThis(ItemChange change) {
        return change.item().equals(id.ref()) || (obstacles != null && obstacles.shows(change.item()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(name);
    }
}
