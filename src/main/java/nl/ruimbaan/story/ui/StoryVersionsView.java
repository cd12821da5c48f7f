package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ui.Comparison;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryVersions;

/** How a story's text changed, the latest first; each text beside the one before it. */
@Route(StoryLinks.ONE + "/versions")
@PermitAll
class StoryVersionsView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the order of the editor. */
    private static final List<String> FIELDS = List.of("words", "title", "happened", "mattered", "tags");

    private final StoryVersions versions;
    private String title = "";

    StoryVersionsView(StoryVersions versions) {
        this.versions = versions;
        getContent().addClassNames("rb-view", "rb-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StoryId id = StoryLinks.id(event.getRouteParameters());
        List<StoryVersions.Version> texts = versions.of(id);
        if (texts.isEmpty()) {
            throw new NotFoundException();
        }
        title = "#" + id.number() + " " + getTranslation("story.versions");
        var header = new ViewHeader(getTranslation("story.versions"));
        header.setLine("#" + id.number() + " " + texts.getFirst().text().title());
        getContent().removeAll();
        getContent().add(header, new Anchor(StoryLinks.page(id), getTranslation("story.versions.back")));
        for (int i = 0; i < texts.size(); i++) {
            getContent().add(i + 1 < texts.size() ? changed(texts.get(i), texts.get(i + 1)) : first(texts.get(i)));
        }
    }

    private Section first(StoryVersions.Version told) {
        Section section = section("story.versions.first", told);
        Map<String, String> texts = told.text().texts();
        for (String field : FIELDS) {
            String text = texts.getOrDefault(field, "");
            if (!text.isBlank()) {
                section.add(label(field), new Comparison(text, text));
            }
        }
        return section;
    }

    private Section changed(StoryVersions.Version now, StoryVersions.Version before) {
        Section section = section("story.versions.later", now);
        Map<String, String> was = before.text().texts();
        Map<String, String> is = now.text().texts();
        List<String> differing = FIELDS.stream()
                .filter(it -> !Objects.equals(was.get(it), is.get(it)))
                .toList();
        differing.forEach(
                it -> section.add(label(it), new Comparison(was.getOrDefault(it, ""), is.getOrDefault(it, ""))));
        if (differing.isEmpty()) {
            section.add(new Paragraph(getTranslation("story.versions.same")));
        }
        return section;
    }

    private Section section(String key, StoryVersions.Version version) {
        var heading = new H2(getTranslation(key) + " ");
        heading.add(new RelativeTime(version.at(), getLocale()));
        var section = new Section(heading);
        section.addClassName("rb-version");
        return section;
    }

    private H3 label(String field) {
        return new H3(getTranslation("story.form." + field));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
