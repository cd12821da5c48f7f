package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.twice.MergingLine;
import nl.ruimbaan.twice.MergingVerb;

/** Who merged it with which story, or took it apart; the newest first. */
class MergingHistory extends Div {

    MergingHistory(List<MergingLine> lines) {
        setId("twice-history");
        addClassName("rb-history");
        var list = new OrderedList();
        lines.forEach(it -> list.add(entry(it)));
        add(list);
    }

    private ListItem entry(MergingLine line) {
        var head = new Div(new Span(sentence(line)), new RelativeTime(line.at(), getLocale()));
        head.addClassName("rb-history-line");
        if (line.undone()) {
            var undone = new Span(getTranslation("undo.undone"));
            undone.addClassName("rb-undone");
            head.add(undone);
        }
        var entry = new ListItem(head);
        if (line.verb() != MergingVerb.UNDO) {
            String words = getTranslation(
                    "story.twice.other", Long.toString(line.other().number()));
            entry.add(new Paragraph(new Anchor(line.other().ref().path(), words)));
        }
        if (line.words() != null) {
            var words = new Paragraph(line.words());
            words.addClassName("rb-text");
            entry.add(words);
        }
        return entry;
    }

    private String sentence(MergingLine line) {
        String here = line.here() || line.verb() == MergingVerb.UNDO ? "" : ".HERE";
        String key = "story.twice.history." + line.verb() + here;
        return line.by() == null ? getTranslation(key + ".UNNAMED") : getTranslation(key, line.by());
    }
}
