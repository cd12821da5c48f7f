package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.visit.VisitId;
import nl.ruimbaan.visit.VisitPage;
import nl.ruimbaan.visit.VisitPages;
import nl.ruimbaan.visit.VisitService;
import nl.ruimbaan.visit.VisitState;

/** One note: what was seen first, then what it changed in what the writer thinks. */
@Route(VisitLinks.ONE)
@PermitAll
class VisitView extends Composite<ItemFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final VisitPages pages;
    private final VisitService visits;
    private final ItemSections sections;
    private VisitId id = new VisitId(0);
    private String title = "";

    VisitView(VisitPages pages, VisitService visits, ItemSections sections, Changes changes) {
        this.pages = pages;
        this.visits = visits;
        this.sections = sections;
        News.follow(this, changes, it -> it.item().equals(id.ref()), this::look);
    }

    @Override
    protected ItemFrame initContent() {
        return new ItemFrame("rb-visit", new Div());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = VisitLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        VisitPage page = pages.page(id).orElseThrow(NotFoundException::new);
        getContent().handIn(sections.of(id.ref(), this::look));
        show(page);
    }

    private void show(VisitPage page) {
        title = "#" + id.number() + " " + page.title();
        var back = new Anchor(VisitLinks.LIST, getTranslation("visit.back"));
        back.addClassName("rb-action");
        var header = new ViewHeader(getTranslation("visit.heading", page.team()), actions(page));
        ItemFrame frame = getContent();
        if (page.state() == VisitState.WITHDRAWN) {
            var notice = new Paragraph(getTranslation("visit.withdrawn.notice"));
            notice.addClassName("rb-draft-offer");
            frame.head(back, header, notice);
        } else {
            frame.head(back, header);
        }
        frame.first(new VisitText(page.text()));
        frame.beside(new VisitFacts(page));
    }

    private Component[] actions(VisitPage page) {
        if (!page.mine()) {
            return new Component[0];
        }
        Button turn = page.state() == VisitState.WITHDRAWN
                ? button("visit.putBack", "put-back", () -> after(visits.putBack(id), "visit.putBack.done"))
                : button("visit.withdraw", "withdraw", () -> after(visits.withdraw(id), "visit.withdraw.done"));
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {
            button("visit.edit", "edit", () -> getUI().ifPresent(ui -> ui.navigate(VisitLinks.edit(id)))), turn
        };
    }

    private Button button(String key, String name, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setId(name);
        return button;
    }

    private void after(Act act, String done) {
        if (act.isDone()) {
            Notices.done(done);
        } else {
            Notices.refused(act.refusals());
        }
        look();
    }

    /** What one may no longer see gives way to the list. */
    private void look() {
        pages.page(id).ifPresentOrElse(this::show, () -> {
            Notices.gone();
            getUI().ifPresent(ui -> ui.navigate(VisitLinks.LIST));
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
