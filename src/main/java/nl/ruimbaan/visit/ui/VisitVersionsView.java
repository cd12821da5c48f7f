package nl.ruimbaan.visit.ui;

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
import nl.ruimbaan.base.ui.Comparison;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.visit.VisitId;
import nl.ruimbaan.visit.VisitVersions;

/** How a note changed, the latest first; each text beside the one before it. */
@Route(VisitLinks.ONE + "/versions")
@PermitAll
class VisitVersionsView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final VisitVersions versions;

    VisitVersionsView(VisitVersions versions) {
        this.versions = versions;
        getContent().addClassNames("rb-view", "rb-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId id = VisitLinks.id(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        List<VisitVersions.Version> texts = versions.of(id);
        if (texts.isEmpty()) {
            throw new NotFoundException();
        }
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(VisitLinks.page(id), getTranslation("visit.versions.back")),
                        new ViewHeader(getTranslation("visit.versions")));
        for (int i = 0; i < texts.size(); i++) {
            boolean first = i + 1 == texts.size();
            getContent().add(section(texts.get(i), first ? texts.get(i) : texts.get(i + 1), first));
        }
    }

    private Section section(VisitVersions.Version now, VisitVersions.Version before, boolean first) {
        var heading = new H2(getTranslation(first ? "visit.versions.first" : "visit.versions.later") + " ");
        heading.add(new RelativeTime(now.at(), getLocale()));
        var section = new Section(heading);
        section.addClassName("rb-version");
        Map<String, String> was = before.text().texts();
        List<Map.Entry<String, String>> shown = now.text().texts().entrySet().stream()
                .filter(it -> first ? !it.getValue().isBlank() : !it.getValue().equals(was.get(it.getKey())))
                .toList();
        shown.forEach(it -> section.add(
                new H3(getTranslation("visit.part." + it.getKey())),
                new Comparison(was.getOrDefault(it.getKey(), ""), it.getValue())));
        if (shown.isEmpty()) {
            section.add(new Paragraph(getTranslation("visit.versions.same")));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("visit.versions"));
    }
}
