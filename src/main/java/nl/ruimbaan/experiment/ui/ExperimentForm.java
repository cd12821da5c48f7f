package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.IntFunction;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.draft.ui.VerbActions;
import nl.ruimbaan.photo.ui.AddBeside;
import org.jspecify.annotations.Nullable;

/** What is asked before something is done with an experiment. What is typed stays until it is done, or knowingly thrown away. */
class ExperimentForm extends Composite<Section> {

    private final Questions questions;
    private final VerbActions actions;
    private final IntFunction<Outcome<?>> send;
    private final FormEnd end;
    private int version;
    private @Nullable AddBeside photos;

    /** What follows when the form is done with. */
    interface FormEnd {
        void closed(boolean done);

        /** A colleague was first: what there is now is to be shown. */
        void overtaken();
    }

    /**
     * @param asked what is asked, the last part of the keys of its words
     * @param about which experiment it is about; empty for a new one
     * @param version from which the answers are made
     * @param send does it, from that version
     */
    ExperimentForm(
            String asked, String about, Questions questions, int version, IntFunction<Outcome<?>> send, FormEnd end) {
        this.questions = questions;
        this.version = version;
        this.send = send;
        this.end = end;
        actions = new VerbActions("experiment", "experiment.send." + asked, this::answer, () -> close(false));
        getContent().setId("experiment-form");
        getContent().addClassName("rb-move");
        getContent().add(new H3(getTranslation("experiment.verb." + asked)));
        if (!about.isEmpty()) {
            getContent().add(new Paragraph(about));
        }
        // What is wrapped in a class of its own stands there as that.
        Component shown = questions.getParent().orElse(questions);
        getContent().add(new Paragraph(getTranslation("experiment.move." + asked)), shown, actions);
    }

    /** Photos can be put beside what is said. */
    ExperimentForm taking(AddBeside some) {
        photos = some;
        questions.below(some);
        return this;
    }

    /** Brings the whole form into view and puts the keyboard where the first answer goes. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 50)");
        questions.open();
    }

    private void answer() {
        List<Refusal> unread = questions.whenRead(List::of);
        if (!unread.isEmpty()) {
            reject(unread);
            return;
        }
        switch (send.apply(version)) {
            case Outcome.Saved<?> ignored -> close(true);
            case Outcome.Refused<?>(var refusals) -> reject(refusals);
            case Outcome.Conflict<?> first -> {
                version = first.version();
                actions.again();
                Notices.warn("experiment.overtaken", first.by());
                end.overtaken();
            }
            case Outcome.Gone<?> ignored -> {
                actions.again();
                Notices.gone();
            }
        }
    }

    private void reject(List<Refusal> refusals) {
        actions.again();
        questions.reject(refusals, it -> photos == null ? it : photos.fieldsAfter(it));
    }

    private void close(boolean done) {
        questions.forget();
        if (photos != null && !done) {
            photos.discard();
        }
        end.closed(done);
    }
}
