package nl.ruimbaan.obstacle.ui;

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
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where an obstacle is reported, or its text written anew. */
@Route("obstacles/new")
@RouteAlias(ObstacleLinks.ONE + "/edit")
@PermitAll
class ObstacleEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstacleService obstacles;
    private final ObstaclePages pages;
    private final PeopleService people;
    private final DraftService drafts;
    private final JsonMapper json;
    private final FromStory from;
    private final ObstacleForm form;
    private final Button save = new Button();
    private final Paragraph offer = new Paragraph();
    private DraftKeeper keeper;
    private @Nullable ObstacleId id;
    private @Nullable StoryId story;
    private int version;

    ObstacleEditor(
            ObstacleService obstacles,
            ObstaclePages pages,
            PeopleService people,
            DraftService drafts,
            FromStory from,
            JsonMapper json) {
        this.obstacles = obstacles;
        this.pages = pages;
        this.people = people;
        this.drafts = drafts;
        this.from = from;
        this.json = json;
        form = new ObstacleForm(people.teams());
        keeper = new DraftKeeper("obstacle-0", form);
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
        id = event.getRouteParameters()
                .getLong(ObstacleLinks.ID)
                .map(ObstacleId::new)
                .orElse(null);
        story = id == null ? from.story(event.getLocation().getQueryParameters()) : null;
        ObstacleDraft published = id == null ? empty() : mine(id);
        if (story != null && from.isHidden(story)) {
            form.offerHiding();
        }
        var kept = drafts.kept(ItemKind.OBSTACLE, number());
        form.show(kept.map(it -> json.readValue(it.json(), ObstacleDraft.class)).orElse(published));
        kept.ifPresent(it -> version = id == null ? 0 : it.baseVersion());
        build(published);
        kept.ifPresent(it -> say("draft.offered"));
        keeper.open();
    }

    private ObstacleDraft empty() {
        return ObstacleDraft.empty(people.myTeam(), Language.of(getLocale()));
    }

    private ObstacleDraft mine(ObstacleId obstacle) {
        ObstaclePage page = pages.page(obstacle).filter(ObstaclePage::mayEdit).orElseThrow(NotFoundException::new);
        version = page.version();
        return page.text();
    }

    private void build(ObstacleDraft published) {
        keeper = new DraftKeeper("obstacle-" + number(), form);
        form.keptBy(keeper);
        keeper.onKeep(() -> drafts.keep(ItemKind.OBSTACLE, number(), version, json.writeValueAsString(form.read())));
        keeper.onRecovered(values -> say("draft.recovered"));
        save.setText(getTranslation(id == null ? "obstacle.publish" : "obstacle.save"));
        var actions = new Div(
                save,
                quiet("later", "draft.later", this::leave),
                quiet("discard", "draft.discard", () -> discard(published)),
                new Paragraph(getTranslation("obstacle.whoSees")));
        actions.addClassName("rb-editor-actions");
        var header = new ViewHeader(getTranslation(titleKey()), keeper.savedNotice());
        getContent().removeAll();
        getContent().add(header, offer);
        if (story != null) {
            getContent().add(from.said(story));
        }
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(actions);
    }

    private Button quiet(String buttonId, String key, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId(buttonId);
        return button;
    }

    private void say(String key) {
        offer.setText(getTranslation(key));
        offer.setVisible(true);
    }

    private void save(int onVersion) {
        ObstacleDraft draft = form.read();
        Outcome<ObstacleDraft> outcome =
                id == null ? obstacles.report(draft, story) : obstacles.edit(id, onVersion, draft);
        save.setEnabled(true);
        switch (outcome) {
            case Outcome.Saved<ObstacleDraft>(var item, int newVersion) -> {
                keeper.forget();
                Notices.done(id == null ? "obstacle.reported" : "obstacle.saved");
                ObstacleLinks.goTo(item.path());
            }
            case Outcome.Refused<ObstacleDraft>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<ObstacleDraft> conflict -> ask(conflict, draft);
            case Outcome.Gone<ObstacleDraft>() -> Notices.gone();
        }
    }

    private void ask(Outcome.Conflict<ObstacleDraft> conflict, ObstacleDraft mine) {
        String by = conflict.by().isEmpty() ? getTranslation("obstacle.theReporter") : conflict.by();
        Runnable takeTheirs = () -> {
            version = conflict.version();
            form.show(conflict.theirs());
        };
        List<ConflictDialog.Difference> fields = List.of(
                difference("sentence", conflict.theirs().sentence(), mine.sentence()),
                difference("title", conflict.theirs().title(), mine.title()),
                difference("customer", conflict.theirs().customer(), mine.customer()),
                difference("more", conflict.theirs().more(), mine.more()));
        new ConflictDialog(by, conflict.at(), fields, takeTheirs, () -> save(conflict.version())).open();
    }

    private ConflictDialog.Difference difference(String field, String theirs, String mine) {
        return new ConflictDialog.Difference(getTranslation("obstacle.form." + field), theirs, mine);
    }

    private void discard(ObstacleDraft published) {
        drafts.discard(ItemKind.OBSTACLE, number());
        keeper.forget();
        form.show(published);
        leave();
    }

    private void leave() {
        ObstacleLinks.goTo(id == null ? ObstacleLinks.board() : ObstacleLinks.page(id));
    }

    private long number() {
        return id == null ? 0 : id.number();
    }

    private String titleKey() {
        return id == null ? "obstacle.report" : "obstacle.edit";
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey()) + " · Ruimbaan";
    }
}
