package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.measure.MeasureFiles;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoints;
import tools.jackson.databind.json.JsonMapper;

/** Where values are added to a measure: one that is typed, many that are pasted, or a file. */
@Route(MeasureLinks.POINTS)
@PermitAll
class PointsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeasurePages pages;
    private final MeasurePoints points;
    private final MeasureFiles files;
    private final DraftService drafts;
    private final JsonMapper json;
    private String name = "";

    PointsView(MeasurePages pages, MeasurePoints points, MeasureFiles files, DraftService drafts, JsonMapper json) {
        this.pages = pages;
        this.points = points;
        this.files = files;
        this.drafts = drafts;
        this.json = json;
        getContent().addClassNames("rb-view", "rb-editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasureId id = MeasureLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        MeasurePage page = pages.page(id).filter(MeasurePage::mayKeepPoints).orElseThrow(NotFoundException::new);
        name = page.text().name();
        var back = new Anchor(MeasureLinks.measure(id), name);
        back.addClassName("rb-action");
        getContent().removeAll();
        getContent().add(back, new ViewHeader(getTranslation("measure.points.title")));
        if (page.hidden()) {
            getContent().add(new UnseenNote(page));
        }
        getContent().add(new OnePoint(page, points), new ManyPoints(page, points, files, drafts, json));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("measure.points.title") + " · " + name);
    }
}
