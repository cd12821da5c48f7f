package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import nl.ruimbaan.base.ui.Quote;

/** A figure, and beside it a customer to whom it happened: stories are told by choice and are no part of the figure. */
class WithStory extends Composite<Div> {

    WithStory(Component figure, Optional<BesideStory> story) {
        getContent().addClassName("rb-with-story");
        getContent().add(figure);
        story.ifPresent(it -> getContent().add(beside(it)));
    }

    private Aside beside(BesideStory story) {
        var beside = new Aside(
                new H3(getTranslation("progress.story")),
                new Quote(story.words(), story.language()),
                new Anchor(story.href(), story.title()));
        beside.addClassName("rb-beside");
        return beside;
    }
}
