package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.ui.StoryLinks;

/** What customers said last. */
class HomeQuotes extends HomeSection {

    HomeQuotes(String title, List<StoryCard> stories) {
        super("new", title);
        if (stories.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("wall.empty.example")));
        }
        stories.forEach(story -> getContent().add(quote(story)));
        getContent().add(link(StoryLinks.wall(), getTranslation("home.new.all")));
    }

    private Div quote(StoryCard story) {
        var more = new Anchor(story.href(), story.repeats() ? getTranslation("home.new.read") : story.title());
        var quote = new Div(new Quote(story.words(), story.lang()), more);
        quote.addClassName("rb-home-quote");
        return quote;
    }
}
