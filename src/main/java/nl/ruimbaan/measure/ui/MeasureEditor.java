package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a coach writes what a measure is. */
@Route(MeasureLinks.NEW)
@RouteAlias(MeasureLinks.ONE + "/edit")
@RolesAllowed("COACH")
class MeasureEditor extends ItemEditor<MeasureDraft, MeasureForm> {

    private static final EditorWords MAKE = new EditorWords("measure.make", "measure.keep", "measure.kept");
    private static final EditorWords EDIT = new EditorWords("measure.edit", "measure.keep", "measure.kept");
    private static final String WHO_SEES = "measure.whoSees";

    private final MeasureService measures;
    private final MeasurePages pages;
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private @Nullable MeasureId id;

    MeasureEditor(
            MeasureService measures,
            MeasurePages pages,
            PeopleService people,
            DemandTypeService demandTypes,
            DraftService drafts,
            PrivacyService privacy,
            JsonMapper json) {
        super(
                ItemKind.MEASURE,
                MeasureDraft.class,
                new MeasureForm(people.teams(), demandTypes.all()),
                drafts,
                privacy,
                json);
        this.measures = measures;
        this.pages = pages;
        teams = people.teams();
        types = demandTypes.all();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = MeasureLinks.id(event.getRouteParameters()).orElse(null);
        if (id == null) {
            open(null, 0, MeasureDraft.empty(Language.of(getLocale())), MAKE, WHO_SEES);
        } else {
            MeasurePage page = pages.page(id).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
        }
    }

    @Override
    protected Outcome<MeasureDraft> save(MeasureDraft draft, int onVersion) {
        return id == null ? measures.make(draft, writtenAs()) : measures.write(id, onVersion, draft);
    }

    @Override
    protected String label(MeasureDraft draft) {
        return draft.name();
    }

    @Override
    protected Component preview(MeasureDraft draft) {
        return new Div(new H2(draft.name()), new MeasureText(draft));
    }

    @Override
    protected List<ConflictDialog.Difference> differences(MeasureDraft theirs, MeasureDraft mine) {
        return new MeasureDifferences(teams, types).between(theirs, mine);
    }
}
