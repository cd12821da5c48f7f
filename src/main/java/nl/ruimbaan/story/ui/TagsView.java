package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagLine;
import nl.ruimbaan.tag.TagRenaming;
import nl.ruimbaan.tag.TagService;

/** The tags on stories, for the coach: how often each is used, another name, two that become one. */
@Route("tags")
@Menu(title = "tag.menu", order = 85, icon = "tags")
@RolesAllowed("COACH")
class TagsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final TagService tags;
    private final Grid<TagLine> grid = new Grid<>();
    private final ViewHeader header;

    TagsView(TagService tags) {
        this.tags = tags;
        header = new ViewHeader(getTranslation("tag.title"));
        grid.setId("tags");
        grid.addClassName("rb-accounts");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        columns();
        grid.setItems(query -> tags.lines(query.getOffset(), query.getLimit()).stream(), query -> (int) tags.count());
        getContent().addClassName("rb-view");
        getContent().add(header, grid);
    }

    /** As wide as their words: on a phone one scrolls sideways, and the way in stays in sight. */
    private void columns() {
        grid.addColumn(TagLine::name).setHeader(getTranslation("tag.name"));
        grid.addColumn(LitRenderer.<TagLine>of("<a href=\"${item.where}\">${item.stories}</a>")
                        .withProperty("where", it -> StoryLinks.wall(it.id()))
                        .withProperty("stories", it -> getTranslation("tag.stories", it.stories())))
                .setHeader(getTranslation("tag.used"));
        grid.addColumn(LitRenderer.<TagLine>of("<vaadin-button theme=\"tertiary\" aria-label=\"${item.whom}\""
                                + " @click=\"${rename}\">${item.rename}</vaadin-button>")
                        .withProperty("rename", it -> getTranslation("tag.rename"))
                        .withProperty("whom", it -> getTranslation("tag.rename") + ": " + it.name())
                        .withFunction("rename", this::rename))
                .setKey("rename")
                .setHeader(getTranslation("tag.rename"))
                .setFrozenToEnd(true);
        grid.getColumns().forEach(it -> it.setAutoWidth(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        header.setLine(getTranslation("tag.count", tags.count()));
        grid.getDataProvider().refreshAll();
    }

    private void rename(TagLine line) {
        new TagDialog(line, new TagDialog.Curating() {
                    @Override
                    public TagRenaming rename(String name) {
                        TagRenaming result = tags.rename(line.id(), line.version(), name);
                        if (result instanceof TagRenaming.Done) {
                            shown("tag.saved");
                        }
                        return result;
                    }

                    @Override
                    public List<Refusal> merge(TagId into) {
                        List<Refusal> refusals = tags.merge(line.id(), into).refusals();
                        if (refusals.isEmpty()) {
                            shown("tag.merged");
                        }
                        return refusals;
                    }
                })
                .open();
    }

    private void shown(String done) {
        Notices.done(done);
        load();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("tag.title"));
    }
}
