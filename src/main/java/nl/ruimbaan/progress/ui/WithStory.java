package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.story.StoryCard;

/** A figure, and beside it a customer to whom it happened: stories are told by choice and are no part of the figure. */
class WithStory extends Composite<Div> {

    WithStory(Component figure, Optional<StoryCard> story) {
        getContent().addClassName("rb-with-story");
        getContent().add(figure);
        story.ifPresent(it -> getContent().add(beside(it)));
    }

    private Aside beside(StoryCard story) {
        var beside = new Aside(
                new H3(getTranslation("progress.story")),
                new Quote(story.words(), story.lang()),
                new Anchor(story.href(), story.title()));
        beside.addClassName("rb-beside");
        return beside;
    }
}
