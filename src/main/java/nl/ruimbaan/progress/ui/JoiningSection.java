package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.people.JoiningPhase;
import nl.ruimbaan.people.JoiningService;
import nl.ruimbaan.people.TeamPath;

/** The teams that joined, each on its path, as it says itself; who is in a team says where it is. */
class JoiningSection extends Composite<Section> {

    private final JoiningService joining;

    JoiningSection(JoiningService joining) {
        this.joining = joining;
        getContent().addClassNames("rb-progress-part", "rb-joining");
        getContent().setId("joining");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("progress.joining.title")),
                        new Paragraph(getTranslation("progress.joining.line")));
        List<TeamPath> paths = joining.paths();
        if (paths.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.joining.none")));
        }
        paths.forEach(it -> getContent().add(new H3(it.team().name()), way(it)));
        joining.mine().ifPresent(it -> getContent().add(actions(it)));
    }

    private OrderedList way(TeamPath path) {
        var way = new OrderedList();
        way.addClassName("rb-phase-way");
        Stream.of(JoiningPhase.values()).forEach(phase -> {
            var step = new ListItem(new StatusBadge(getTranslation(phase.key()), phase.name()));
            LocalDate since = path.since().get(phase);
            step.add(new Span(
                    since == null ? "" : getTranslation("progress.joining.since", Days.inWords(since, getLocale()))));
            step.setClassName("rb-joining-ahead", since == null);
            if (path.now().filter(phase::equals).isPresent()) {
                step.getElement().setAttribute("aria-current", "step");
            }
            way.add(step);
        });
        return way;
    }

    private Div actions(TeamPath mine) {
        String team = mine.team().name();
        var actions = new Div();
        actions.addClassName("rb-item-actions");
        mine.next().ifPresent(phase -> {
            String words = getTranslation("progress.joining.begin." + phase, team);
            var begin =
                    new Button(words, click -> new JoiningDialog(words, day -> done(joining.begin(phase, day))).open());
            begin.setId("begin-phase");
            actions.add(begin);
        });
        mine.now().ifPresent(phase -> {
            var back = new Button(getTranslation("progress.joining.takeBack", team), click -> takeBack(phase));
            back.setId("take-back-phase");
            actions.add(back);
        });
        return actions;
    }

    private void takeBack(JoiningPhase phase) {
        Act act = joining.takeBack(phase);
        if (!act.isDone()) {
            Notices.refused(act.refusals());
        }
        show();
    }

    private Act done(Act act) {
        if (act.isDone()) {
            show();
        }
        return act;
    }
}
