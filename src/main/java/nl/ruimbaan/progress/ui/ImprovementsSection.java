package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.ImprovementOutcome;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.progress.Improvements;

/** How far improvements are, what became how we work, and what was learned. */
class ImprovementsSection extends Composite<Section> {

    ImprovementsSection(Improvements improvements, LocalDate since) {
        String from = Days.inWords(since, getLocale());
        getContent().addClassName("rb-progress-part");
        getContent().setId("improvements");
        getContent().add(new H2(say("title")), new Paragraph(say("line")), phases(improvements.now()));
        outcomes("normal", improvements.normal(), from);
        outcomes("lessons", improvements.lessons(), from);
        getContent().add(made(improvements.now(), from));
    }

    private MadeOf made(BacklogCounts now, String from) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("phase"), say("title")));
        ImprovementPhase.seen()
                .forEach(it ->
                        rows.add(List.of(getTranslation(it.key()), now.of(it).text(getLocale()))));
        return new MadeOf("improvements", say("title"), getTranslation("progress.improvements.made", from), rows);
    }

    private CountBars phases(BacklogCounts now) {
        var bars = new CountBars(now.byPhase().values());
        ImprovementPhase.seen()
                .forEach(it -> bars.add(it.name(), new StatusBadge(getTranslation(it.key()), it.name()), now.of(it)));
        return bars;
    }

    private void outcomes(String kind, List<ImprovementOutcome> last, String from) {
        getContent().add(new H3(say(kind)));
        if (last.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.improvements." + kind + ".none", from)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rb-gone");
        last.forEach(it -> list.add(row(it)));
        getContent().add(list);
    }

    private ListItem row(ImprovementOutcome it) {
        String day = Days.inWords(LocalDate.ofInstant(it.at(), Clock.ZONE), getLocale());
        var words = new Span(TitleProposal.from(it.words()));
        words.getElement().setAttribute("lang", it.lang());
        var title = new Anchor(it.id().ref().path(), it.title());
        title.getElement().setAttribute("lang", it.lang());
        String when = it.demands() == null
                ? " · " + day
                : " · " + getTranslation("progress.improvements.tried", day, it.demands());
        return new ListItem(title, new Span(when), new Paragraph(words));
    }

    private String say(String key) {
        return getTranslation("progress.improvements." + key);
    }
}
