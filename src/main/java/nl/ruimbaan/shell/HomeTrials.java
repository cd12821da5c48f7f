package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.experiment.RunningExperiment;
import nl.ruimbaan.experiment.ui.ExperimentLinks;
import nl.ruimbaan.notification.ui.ItemMark;

/** What is tried now with real customer demands. */
class HomeTrials extends HomeSection {

    HomeTrials(String title, Slice<RunningExperiment> running) {
        super("running", title);
        if (running.items().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("home.running.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rb-home-lines");
            running.items().forEach(it -> list.add(line(it)));
            getContent().add(list);
        }
        if (running.more()) {
            getContent().add(new Paragraph(getTranslation("home.andMore")));
        }
        getContent().add(link(ExperimentLinks.learned(), getTranslation("home.running.learned")));
    }

    private ListItem line(RunningExperiment it) {
        var what = new Anchor(it.improvement().path() + "#experiment-" + it.id().value(), it.what());
        what.getElement().setAttribute("lang", it.lang());
        String since = Days.inWords(it.since(), getLocale());
        var facts = new Span(
                it.team() == null
                        ? getTranslation("home.running.facts", since, it.counted(), it.planned())
                        : getTranslation("home.running.factsOfTeam", since, it.counted(), it.planned(), it.team()));
        return new ListItem(new ItemMark(it.improvement()), what, facts);
    }
}
