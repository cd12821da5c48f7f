package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

/** What is rarely the next step: behind one word. */
class MoreMoves extends Composite<NativeDetails> {

    MoreMoves(Component moves) {
        getContent().setId("verbs-more");
        getContent().setSummaryText(getTranslation("obstacle.whatNow.more"));
        getContent().setContent(moves);
    }
}
