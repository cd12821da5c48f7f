package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.demand.DemandChange;

/** What was corrected in a demand; nothing where nothing was. */
class DemandChanges extends Composite<Div> {

    DemandChanges(List<DemandChange> changes) {
        if (!changes.isEmpty()) {
            var list = new UnorderedList();
            changes.forEach(it -> list.add(line(it)));
            var folded = new Details(getTranslation("demand.changes", changes.size()), list);
            folded.setId("demand-changes");
            getContent().add(folded);
        }
    }

    private ListItem line(DemandChange change) {
        String what = getTranslation("demand.change." + change.what());
        var words = new Span(
                getTranslation("demand.changed", what, said(change, change.was()), said(change, change.became())));
        return new ListItem(words, new Span(" "), new RelativeTime(change.at(), getLocale()));
    }

    private String said(DemandChange change, String stood) {
        if (stood.isEmpty()) {
            return getTranslation("demand.changed.nothing");
        }
        return switch (change.what()) {
            case TYPE -> "“" + stood + "”";
            case JUDGEMENT -> "“" + getTranslation("demand.log.judgement." + stood) + "”";
            case RIGHT -> "“" + getTranslation("demand.log.right." + stood) + "”";
            case HELPED -> Days.inWords(LocalDate.parse(stood), getLocale());
        };
    }
}
