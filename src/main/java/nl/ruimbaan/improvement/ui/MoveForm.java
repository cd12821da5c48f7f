package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.draft.ui.VerbActions;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.TrialSource.Tried;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** What a verb asks for before it is done. */
class MoveForm extends Composite<Section> {

    private final ImprovementVerb verb;
    private final Questions questions;
    private final VerbActions actions;
    private final Supplier<Move> read;
    private final WholeNumberField demands = new WholeNumberField(WrittenNumber.Unit.DEMANDS, 1, Move.MOST_DEMANDS);

    /**
     * @param improvement what is typed about it is kept in the tab: it outlives a session that ends
     * @param text what a plan asks for may be known already
     * @param backTo the phases that one can go back to
     * @param choices to whom it can be handed over, and in what it can go up
     * @param make makes the move
     * @param cancel closes the form
     */
    MoveForm(
            ImprovementId improvement,
            ImprovementVerb verb,
            ImprovementDraft text,
            Set<ImprovementPhase> backTo,
            MoveChoices choices,
            PrivacyService privacy,
            Consumer<Move> make,
            Runnable cancel) {
        this.verb = verb;
        questions = new Questions(
                "improvement-" + improvement.number() + "-" + verb,
                "improvement.ask.",
                new FieldFindings(privacy, improvement.ref()),
                "words");
        read = ask(improvement, text, backTo, choices);
        actions = new VerbActions("improvement.send." + verb, () -> answer(make), () -> {
            forget();
            cancel.run();
        });
        getContent().setId("move");
        getContent().addClassName("rb-move");
        getContent()
                .add(
                        new H3(getTranslation(verb.key())),
                        new Paragraph(getTranslation("improvement.move." + verb)),
                        questions,
                        actions);
    }

    private Supplier<Move> ask(
            ImprovementId improvement, ImprovementDraft text, Set<ImprovementPhase> backTo, MoveChoices choices) {
        return switch (verb) {
            case UNDERSTAND -> Move.Understand::new;
            case PLAN -> plan(text);
            case MAKE_NORMAL -> makeNormal();
            case GO_BACK -> goBack(backTo);
            case STOP -> why("lesson", Limits.LONG_TEXT, Move.Stop::new);
            case TAKE_UP_AGAIN -> why("why", Limits.WORDS, Move.TakeUpAgain::new);
            case HAND_OVER -> handOver(choices.colleagues());
            case ACCEPT -> Move.Accept::new;
            case DECLINE -> why("why", Limits.WORDS, Move.Decline::new);
            case TAKE_OVER -> why("why", Limits.WORDS, Move.TakeOver::new);
            case MERGE -> choices.merge(improvement, questions);
            case TAKE_APART -> why("why", Limits.WORDS, Move.TakeApart::new);
            case OWNER_LEFT, ASKED_LEFT, OWNER_BACK, UNDO ->
                throw new IllegalArgumentException("nobody does this: " + verb);
        };
    }

    ImprovementVerb verb() {
        return verb;
    }

    /** What was tried until now: it proposes with how many demands, or says that this comes first. */
    void tried(Tried tried) {
        boolean counted = tried.worked() && tried.demands() > 0;
        if (counted) {
            demands.show(Math.min(tried.demands(), Move.MOST_DEMANDS));
        }
        if (counted || !tried.worked()) {
            String key = counted ? "improvement.counted" : "improvement.untried";
            getContent().addComponentAtIndex(2, new Paragraph(getTranslation(key, tried.demands())));
        }
    }

    /** Brings the whole form into view and puts the keyboard where the first answer goes. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 50)");
        questions.open();
    }

    /** Makes the move, unless something in it cannot be read. */
    private void answer(Consumer<Move> make) {
        List<Refusal> unread = questions.whenRead(List::of);
        if (unread.isEmpty()) {
            make.accept(read.get());
        } else {
            reject(unread);
        }
    }

    /** Shows each refusal at its field, and lets one try again. */
    void reject(List<Refusal> refusals) {
        again();
        questions.reject(refusals);
    }

    /** Made, or knowingly thrown away: the tab forgets it. */
    void forget() {
        questions.forget();
    }

    /** Lets one try again. */
    void again() {
        actions.again();
    }

    private Supplier<Move> plan(ImprovementDraft text) {
        TextArea hypothesis = questions.area("hypothesis", Limits.LONG_TEXT);
        TextArea howWeKnow = questions.area("howWeKnow", Limits.LONG_TEXT);
        hypothesis.setValue(text.hypothesis());
        howWeKnow.setValue(text.howWeKnow());
        return () -> new Move.Plan(hypothesis.getValue(), howWeKnow.getValue());
    }

    private Supplier<Move> makeNormal() {
        TextArea tried = questions.area("tried", Limits.LONG_TEXT);
        questions.number("demands", demands);
        TextArea whyEnough = questions.area("whyEnough");
        TextArea normalNow = questions.area("normalNow", Limits.LONG_TEXT);
        return () ->
                new Move.MakeNormal(tried.getValue(), demands.number(), whyEnough.getValue(), normalNow.getValue());
    }

    private Supplier<Move> goBack(Set<ImprovementPhase> backTo) {
        var to = new RadioButtonGroup<ImprovementPhase>();
        to.setItems(backTo);
        to.setItemLabelGenerator(it -> getTranslation(it.key()));
        backTo.stream().max(ImprovementPhase::compareTo).ifPresent(to::setValue);
        questions.choice("back", to, ImprovementPhase::name, ImprovementPhase::valueOf);
        TextArea why = questions.area("why");
        return () -> new Move.GoBack(to.getValue(), why.getValue());
    }

    private Supplier<Move> handOver(List<PersonName> colleagues) {
        var to = new ComboBox<PersonName>();
        Fields.choose(to, colleagues, PersonName::name);
        questions.choice(
                "to",
                to,
                MoveForm::text,
                kept -> colleagues.stream()
                        .filter(it -> text(it).equals(kept))
                        .findFirst()
                        .orElse(null));
        TextArea why = questions.area("why");
        return () -> new Move.HandOver(to.getOptionalValue().map(PersonName::id).orElse(null), why.getValue());
    }

    private Supplier<Move> why(String name, int limit, Function<String, Move> move) {
        TextArea field = questions.area(name, limit);
        return () -> move.apply(field.getValue());
    }

    private static String text(PersonName person) {
        return Long.toString(person.id().value());
    }
}
