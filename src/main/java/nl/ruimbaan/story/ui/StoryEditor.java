package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a story is told, or told anew by its teller. */
@Route("stories/new")
@RouteAlias(StoryLinks.ONE + "/edit")
@PermitAll
class StoryEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StoryService stories;
    private final StoryWall wall;
    private final PeopleService people;
    private final DraftService drafts;
    private final JsonMapper json;
    private final StoryForm form;
    private final Button save = new Button();
    private final Paragraph offer = new Paragraph();
    private @Nullable DraftKeeper keeper;
    private @Nullable StoryId id;
    private int version;

    StoryEditor(
            StoryService stories,
            StoryWall wall,
            PeopleService people,
            DemandTypeService demandTypes,
            DraftService drafts,
            JsonMapper json) {
        this.stories = stories;
        this.wall = wall;
        this.people = people;
        this.drafts = drafts;
        this.json = json;
        form = new StoryForm(people.teams(), demandTypes.all());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(version));
        offer.addClassName("rb-draft-offer");
        offer.setVisible(false);
        getContent().addClassNames("rb-view", "rb-editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(StoryLinks.ID).map(StoryId::new).orElse(null);
        StoryDraft published = id == null ? empty() : own(id);
        var kept = drafts.kept(ItemKind.STORY, number());
        form.show(kept.map(it -> json.readValue(it.json(), StoryDraft.class)).orElse(published));
        kept.ifPresent(it -> version = id == null ? 0 : it.baseVersion());
        build(kept.isPresent(), published);
    }

    private StoryDraft empty() {
        return StoryDraft.empty(people.myTeam(), Language.of(getLocale()));
    }

    private StoryDraft own(StoryId story) {
        StoryPage page = wall.page(story).filter(StoryPage::mine).orElseThrow(NotFoundException::new);
        version = page.version();
        return page.text();
    }

    private void build(boolean hasDraft, StoryDraft published) {
        keeper = new DraftKeeper("story-" + number(), form);
        form.keptBy(keeper);
        keeper.onKeep(() -> drafts.keep(ItemKind.STORY, number(), version, json.writeValueAsString(form.read())));
        keeper.onRecovered(values -> say("draft.recovered"));
        save.setText(getTranslation(id == null ? "story.publish" : "story.save"));
        var cancel = new Button(getTranslation("draft.later"), click -> leave());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setId("later");
        var discard = new Button(getTranslation("draft.discard"), click -> discard(published));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setId("discard");
        var actions = new Div(save, cancel, discard, new Paragraph(getTranslation("story.whoSees")));
        actions.addClassName("rb-editor-actions");
        var header = new ViewHeader(getTranslation(id == null ? "story.tell" : "story.edit"), keeper.savedNotice());
        getContent().removeAll();
        getContent().add(header, offer);
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(actions);
        if (hasDraft) {
            say("draft.offered");
        }
        keeper.open();
    }

    private void say(String key) {
        offer.setText(getTranslation(key));
        offer.setVisible(true);
    }

    private void save(int onVersion) {
        StoryDraft draft = form.read();
        Outcome<StoryDraft> outcome = id == null ? stories.tell(draft) : stories.edit(id, onVersion, draft);
        save.setEnabled(true);
        switch (outcome) {
            case Outcome.Saved<StoryDraft>(var item, int newVersion) -> {
                forget();
                Notices.done(id == null ? "story.told" : "story.saved");
                StoryLinks.goTo(StoryView.class, new StoryId(item.number()));
            }
            case Outcome.Refused<StoryDraft>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<StoryDraft> conflict -> ask(conflict, draft);
            case Outcome.Gone<StoryDraft>() -> Notices.gone();
        }
    }

    private void ask(Outcome.Conflict<StoryDraft> conflict, StoryDraft mine) {
        new ConflictDialog(
                        conflict.by(),
                        conflict.at(),
                        differences(conflict.theirs(), mine),
                        () -> {
                            version = conflict.version();
                            form.show(conflict.theirs());
                        },
                        () -> save(conflict.version()))
                .open();
    }

    private List<ConflictDialog.Difference> differences(StoryDraft theirs, StoryDraft mine) {
        List<ConflictDialog.Difference> fields = new ArrayList<>();
        fields.add(difference("words", theirs.words(), mine.words()));
        fields.add(difference("title", theirs.title(), mine.title()));
        fields.add(difference("happened", theirs.happened(), mine.happened()));
        fields.add(difference("mattered", theirs.mattered(), mine.mattered()));
        return fields;
    }

    private ConflictDialog.Difference difference(String field, String theirs, String mine) {
        return new ConflictDialog.Difference(getTranslation("story.form." + field), theirs, mine);
    }

    private void discard(StoryDraft published) {
        drafts.discard(ItemKind.STORY, number());
        forget();
        form.show(published);
        leave();
    }

    private void forget() {
        if (keeper != null) {
            keeper.forget();
        }
    }

    private void leave() {
        if (id == null) {
            getUI().ifPresent(ui -> ui.navigate(StoryWallView.class));
        } else {
            StoryLinks.goTo(StoryView.class, id);
        }
    }

    private long number() {
        return id == null ? 0 : id.number();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(id == null ? "story.tell" : "story.edit") + " · Ruimbaan";
    }
}
