package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.tag.TagService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a story is told, or told anew by its teller. */
@Route("stories/new")
@RouteAlias(StoryLinks.ONE + "/edit")
@PermitAll
class StoryEditor extends ItemEditor<StoryDraft, StoryForm> {

    private static final EditorWords TELL = new EditorWords("story.tell", "story.publish", "story.told");
    private static final EditorWords EDIT = new EditorWords("story.edit", "story.save", "story.saved");
    private static final String WHO_SEES = "story.whoSees";

    private final StoryService stories;
    private final StoryWall wall;
    private final PeopleService people;
    private final ItemTitles titles;
    private final StoryOfDemand ofDemand;
    private final PhotoPanels panels;
    private final SimilarStoryOffers similar;
    private @Nullable StoryId id;

    StoryEditor(
            StoryService stories,
            StoryWall wall,
            PeopleService people,
            DemandTypeService demandTypes,
            TagService tags,
            StoryOfDemand ofDemand,
            PhotoPanels panels,
            SimilarStoryOffers similar,
            DraftService drafts,
            PrivacyService privacy,
            ItemTitles titles,
            JsonMapper json) {
        super(
                ItemKind.STORY,
                StoryDraft.class,
                new StoryForm(people.teams(), demandTypes.all(), tags::suggestions, people, panels.photosAlone()),
                drafts,
                privacy,
                json);
        this.stories = stories;
        this.wall = wall;
        this.people = people;
        this.titles = titles;
        this.ofDemand = ofDemand;
        this.panels = panels;
        this.similar = similar;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(StoryLinks.ID).map(StoryId::new).orElse(null);
        if (id == null) {
            form().lookForSimilar(similar);
            StoryDraft begun = ofDemand.begun(event.getLocation().getQueryParameters())
                    .orElseGet(() -> StoryDraft.empty(people.myTeam(), Language.of(getLocale())));
            open(null, 0, begun, TELL, WHO_SEES);
        } else {
            StoryPage page = wall.page(id).filter(StoryPage::mine).orElseThrow(NotFoundException::new);
            form().isThere();
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
        }
    }

    @Override
    protected Outcome<StoryDraft> save(StoryDraft draft, int onVersion) {
        return id == null ? stories.tell(draft, writtenAs()) : stories.edit(id, onVersion, draft);
    }

    @Override
    protected String label(StoryDraft draft) {
        return draft.titleOrProposal();
    }

    @Override
    protected Component preview(StoryDraft draft) {
        var told = new Paragraph(getTranslation(draft.wasSaidSo() ? "story.literal" : "story.roughly") + " · "
                + getTranslation(draft.hidden() ? "story.hiddenTeller.shown" : "story.toldByMe"));
        told.addClassName("rb-told");
        return new Div(
                new H2(draft.titleOrProposal()),
                new StoryBody(draft, told, panels.underHand(Beside.of(ItemKind.STORY, writtenAs())), titles));
    }

    @Override
    protected void opened() {
        form().showPhotos(writtenAs());
    }

    @Override
    protected List<ConflictDialog.Difference> differences(StoryDraft theirs, StoryDraft mine) {
        return StoryDifferences.between(theirs, mine);
    }
}
