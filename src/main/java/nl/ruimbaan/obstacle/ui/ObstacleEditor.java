package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where an obstacle is reported, or its text written anew. */
@Route("obstacles/new")
@RouteAlias(ObstacleLinks.ONE + "/edit")
@PermitAll
class ObstacleEditor extends ItemEditor<ObstacleDraft, ObstacleForm> {

    private static final EditorWords REPORT =
            new EditorWords("obstacle.report", "obstacle.publish", "obstacle.reported");
    private static final EditorWords EDIT = new EditorWords("obstacle.edit", "obstacle.save", "obstacle.saved");
    private static final String WHO_SEES = "obstacle.whoSees";

    private final ObstacleService obstacles;
    private final ObstaclePages pages;
    private final PeopleService people;
    private final FromStory from;
    private final SimilarObstacles similar;
    private final HappenedToMe meToo;
    private @Nullable ObstacleId id;
    private @Nullable StoryId story;

    ObstacleEditor(
            ObstacleService obstacles,
            ObstaclePages pages,
            PeopleService people,
            DraftService drafts,
            PrivacyService privacy,
            FromStory from,
            SimilarObstacles similar,
            HappenedToMe meToo,
            ConditionRegister register,
            PhotoPanels photos,
            JsonMapper json) {
        super(
                ItemKind.OBSTACLE,
                ObstacleDraft.class,
                new ObstacleForm(people, register, photos.upload()),
                drafts,
                privacy,
                json);
        this.obstacles = obstacles;
        this.pages = pages;
        this.people = people;
        this.from = from;
        this.similar = similar;
        this.meToo = meToo;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong(ObstacleLinks.ID)
                .map(ObstacleId::new)
                .orElse(null);
        if (id != null) {
            ObstaclePage page = pages.page(id).filter(ObstaclePage::mayEdit).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
            return;
        }
        form().lookForSimilar(similar, this::join);
        story = from.story(event.getLocation().getQueryParameters());
        if (story != null && from.isHidden(story)) {
            form().offerHiding();
        }
        Component[] said = story == null ? new Component[0] : new Component[] {from.said(story)};
        boolean hidesMe = story != null && from.hidesMe(story);
        ObstacleDraft empty = ObstacleDraft.empty(people.myTeam(), Language.of(getLocale()));
        open(null, 0, empty.hidingReporter(hidesMe), REPORT, WHO_SEES, said);
        form().fromOwnHiddenStory(hidesMe);
    }

    @Override
    protected Outcome<ObstacleDraft> save(ObstacleDraft draft, int onVersion) {
        return id == null ? obstacles.report(draft, story, writtenAs()) : obstacles.edit(id, onVersion, draft);
    }

    @Override
    protected void opened() {
        form().showPhotos(writtenAs());
    }

    /** It may be there already: who says that it is the same, tells one more time that it happened, with all that was typed. */
    private void join(SimilarObstacles.Similar there) {
        ObstacleDraft typed = form().read();
        meToo.about(there.id(), () -> joined(there.id()))
                .from(from.choice(story), typed.inOnePiece(), typed.reporterHidden())
                .whenSameAs(there.sentence())
                .open();
    }

    private void joined(ObstacleId there) {
        noLongerNeeded();
        ObstacleLinks.goTo(ObstacleLinks.page(there));
    }

    /** A hidden reporter has no name. */
    @Override
    protected String first(String name) {
        return name.isEmpty() ? getTranslation("obstacle.theReporter") : name;
    }

    @Override
    protected String label(ObstacleDraft draft) {
        return draft.titleOrProposal();
    }

    @Override
    protected Component preview(ObstacleDraft draft) {
        return new Div(new H2(draft.titleOrProposal()), new CustomerImpact(draft));
    }

    @Override
    protected List<ConflictDialog.Difference> differences(ObstacleDraft theirs, ObstacleDraft mine) {
        return ObstacleDifferences.between(theirs, mine);
    }
}
