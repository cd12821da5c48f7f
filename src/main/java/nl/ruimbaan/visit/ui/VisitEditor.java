package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.visit.VisitDraft;
import nl.ruimbaan.visit.VisitId;
import nl.ruimbaan.visit.VisitItem;
import nl.ruimbaan.visit.VisitPage;
import nl.ruimbaan.visit.VisitPages;
import nl.ruimbaan.visit.VisitService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a manager writes down what there was to be seen. */
@Route(VisitLinks.NEW)
@RouteAlias(VisitLinks.ONE + "/edit")
@RolesAllowed("MANAGER")
class VisitEditor extends ItemEditor<VisitDraft, VisitForm> {

    private static final EditorWords NOTE = new EditorWords("visit.note", "visit.keep", "visit.kept");
    private static final EditorWords EDIT = new EditorWords("visit.edit", "visit.keep", "visit.kept");
    private static final String WHO_SEES = "visit.whoSees";

    private final VisitService visits;
    private final VisitPages pages;
    private final Clock clock;
    private @Nullable VisitId id;
    private List<VisitItem> about = List.of();

    VisitEditor(
            VisitService visits,
            VisitPages pages,
            PeopleService people,
            DraftService drafts,
            PrivacyService privacy,
            JsonMapper json,
            Clock clock) {
        super(
                ItemKind.VISIT,
                VisitDraft.class,
                new VisitForm(people.teams(), new VisitItemsField(pages)),
                drafts,
                privacy,
                json);
        this.visits = visits;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = VisitLinks.id(event.getRouteParameters()).orElse(null);
        if (id != null) {
            VisitPage page = pages.page(id).filter(VisitPage::mine).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
            return;
        }
        Long item = VisitLinks.about(event.getLocation().getQueryParameters());
        about = item == null ? List.of() : pages.items(List.of(new ItemRef(ItemKind.OBSTACLE, item)));
        open(null, 0, VisitDraft.empty(clock.today(), Language.of(getLocale())), NOTE, WHO_SEES);
    }

    /** What one came from is on the note, also when one goes on with what was begun. */
    @Override
    protected void opened() {
        form().isAlsoAbout(about);
    }

    @Override
    protected Outcome<VisitDraft> save(VisitDraft draft, int onVersion) {
        return id == null ? visits.note(draft, writtenAs()) : visits.write(id, onVersion, draft);
    }

    @Override
    protected String label(VisitDraft draft) {
        return TitleProposal.from(draft.saw());
    }

    @Override
    protected Component preview(VisitDraft draft) {
        return new VisitText(draft);
    }

    @Override
    protected List<ConflictDialog.Difference> differences(VisitDraft theirs, VisitDraft mine) {
        return Stream.of("saw", "surprised", "before", "now")
                .map(it -> new ConflictDialog.Difference(
                        getTranslation("visit.form." + it),
                        theirs.texts().getOrDefault(it, ""),
                        mine.texts().getOrDefault(it, "")))
                .toList();
    }
}
