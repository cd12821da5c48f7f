package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.draft.ui.VerbActions;

/** What is asked before something goes on to others. What is typed stays until it is done, or knowingly thrown away. */
class SpreadForm extends Composite<Section> {

    private final Questions questions;
    private final VerbActions actions;
    private final Supplier<Act> send;
    private final Consumer<Boolean> closed;

    /**
     * @param asked what is asked, the last part of the keys of its words
     * @param beside what one reads before one answers
     * @param closed told whether it was done
     */
    SpreadForm(String asked, Questions questions, Supplier<Act> send, Consumer<Boolean> closed, Component... beside) {
        this.questions = questions;
        this.send = send;
        this.closed = closed;
        actions = new VerbActions("spread", "spread.send." + asked, this::answer, () -> close(false));
        getContent().setId("spread-form");
        getContent().addClassName("rb-move");
        getContent()
                .add(
                        new H3(getTranslation("spread.verb." + asked)),
                        new Paragraph(getTranslation("spread.move." + asked)));
        getContent().add(beside);
        getContent().add(questions, actions);
    }

    /** Brings the whole form into view and puts the keyboard where the first answer goes. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 50)");
        questions.open();
    }

    private void answer() {
        switch (send.get()) {
            case Act.Done() -> close(true);
            case Act.Refused(var refusals) -> reject(refusals);
            case Act.Gone() -> {
                actions.again();
                Notices.gone();
            }
        }
    }

    private void reject(List<Refusal> refusals) {
        actions.again();
        questions.reject(refusals);
    }

    private void close(boolean done) {
        questions.forget();
        closed.accept(done);
    }
}
