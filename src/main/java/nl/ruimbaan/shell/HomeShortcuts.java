package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.ui.ViewWords;

/** The screens that the reader, or the reader's team, comes back to. */
class HomeShortcuts extends HomeSection {

    private static final int MOST = 12;

    HomeShortcuts(String title, List<SavedView> views) {
        super("shortcuts", title);
        var list = new UnorderedList();
        list.addClassName("rb-shortcuts");
        views.stream().limit(MOST).forEach(it -> list.add(line(it)));
        getContent().add(list);
        if (views.size() > MOST) {
            getContent().add(new Paragraph(getTranslation("views.more")));
        }
    }

    private ListItem line(SavedView view) {
        String facts = Stream.concat(Stream.of(getTranslation(view.placeKey())), ViewWords.facts(view).stream())
                .collect(Collectors.joining(" · "));
        var line = new ListItem(new Anchor(view.address().text(), view.name()), new Span(facts));
        line.addClassName("rb-shortcut");
        return line;
    }
}
