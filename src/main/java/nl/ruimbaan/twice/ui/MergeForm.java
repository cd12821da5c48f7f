package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.draft.ui.OtherItem;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.draft.ui.VerbActions;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.twice.MergingVerb;
import org.jspecify.annotations.Nullable;

/** Asks in which story this one goes up, or why it comes out again. */
class MergeForm extends Composite<Section> {

    private final MergingVerb verb;
    private final Questions questions;
    private final VerbActions actions;

    /**
     * What somebody wants.
     *
     * @param into null as long as none is chosen
     */
    record Answer(MergingVerb verb, @Nullable StoryId into, String words) {}

    /**
     * @param answer does it, and says what is against it
     * @param done what comes after that
     * @param close done when it is knowingly thrown away
     */
    MergeForm(
            StoryId story,
            MergingVerb verb,
            MergeDeeds deeds,
            Function<Answer, List<Refusal>> answer,
            Runnable done,
            Runnable close) {
        this.verb = verb;
        questions = new Questions(
                "story-" + story.number() + "-" + verb,
                verb == MergingVerb.MERGE ? "story.twice.ask." : "story.twice.apart.",
                deeds.findings(story),
                "words");
        Supplier<@Nullable StoryId> into = into(story, deeds);
        TextArea words = questions.area("words");
        actions = new VerbActions(
                "story.twice.send." + verb,
                () -> done(answer.apply(new Answer(verb, into.get(), words.getValue())), done),
                () -> done(List.of(), close));
        getContent().setId("move");
        getContent().addClassName("rb-move");
        getContent()
                .add(
                        new H3(getTranslation("story.twice.verb." + verb)),
                        new Paragraph(getTranslation("story.twice.explain." + verb)),
                        questions,
                        actions);
    }

    /** Brings the whole form into view and puts the keyboard where the first answer goes. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 50)");
        questions.open();
    }

    private Supplier<@Nullable StoryId> into(StoryId story, MergeDeeds deeds) {
        if (verb != MergingVerb.MERGE) {
            return () -> null;
        }
        ComboBox<StoryChoices.Choice> into = new OtherItem<StoryChoices.Choice>(
                        typed -> deeds.others(story, typed), it -> it.id().ref(), StoryChoices.Choice::title)
                .ask(questions, "into");
        return () -> into.getOptionalValue().map(StoryChoices.Choice::id).orElse(null);
    }

    private void done(List<Refusal> refusals, Runnable close) {
        if (refusals.isEmpty()) {
            questions.forget();
            close.run();
        } else {
            actions.again();
            questions.reject(refusals);
        }
    }
}
