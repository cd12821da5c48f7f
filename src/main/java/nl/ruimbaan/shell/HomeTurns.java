package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.notification.ui.ItemMark;

/** What waits for the reader: a sentence each, with one thing to do. */
class HomeTurns extends HomeSection {

    /** @param more whether there is more than this */
    HomeTurns(String title, List<Turn> waiting, boolean more) {
        super("my-turn", title);
        if (waiting.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("home.turn.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rb-home-list");
        waiting.forEach(turn -> list.add(row(turn)));
        getContent().add(list);
        if (more) {
            getContent().add(new Paragraph(getTranslation("home.turn.more")));
        }
    }

    private ListItem row(Turn turn) {
        var sentence = new Span(getTranslation(turn.key(), turn.title()));
        String id = (turn.key() + "-" + turn.path()).replaceAll("\\W", "-");
        sentence.setId(id);
        sentence.addClassName("rb-turn-sentence");
        var facts = new Div();
        facts.addClassName("rb-turn-facts");
        if (!turn.item().equals(ItemRef.NONE)) {
            facts.add(new ItemMark(turn.item()));
        }
        facts.add(new RelativeTime(turn.since(), getLocale()));
        var words = new Div(facts, sentence);
        words.addClassName("rb-turn-words");
        var row = new ListItem(words, link(turn.path(), getTranslation(turn.key() + ".action"), id));
        row.addClassName("rb-turn");
        return row;
    }
}
