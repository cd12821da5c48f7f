package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.draft.ui.VerbActions;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What a verb asks for before it is done. */
class MoveForm extends Composite<Section> {

    private final ObstaclePages.Movable obstacle;
    private final Choices choices;
    private final Function<Move, List<Refusal>> make;
    private final Runnable close;
    private final Questions questions;
    private final VerbActions actions;

    /**
     * @param choices whom it can be asked of, and what it can go up in
     * @param make makes the move, and answers why it was refused, or nothing
     * @param close closes the form: it is made, or not wanted any more
     */
    MoveForm(
            ObstacleVerb verb,
            ObstaclePages.Movable obstacle,
            Choices choices,
            PrivacyService privacy,
            Function<Move, List<Refusal>> make,
            Runnable close) {
        this.obstacle = obstacle;
        this.choices = choices;
        this.make = make;
        this.close = close;
        questions = new Questions(
                "move-" + obstacle.standing().id().number() + "-" + verb,
                "obstacle.ask.",
                new FieldFindings(privacy, obstacle.standing().id().ref()),
                "words");
        Supplier<Move> read = ask(verb);
        actions = new VerbActions("obstacle.send." + verb, () -> answer(read), this::end);
        getContent().setId("move");
        getContent().addClassName("rb-move");
        getContent()
                .add(
                        new H3(getTranslation(verb.key())),
                        new Paragraph(getTranslation("obstacle.move." + verb)),
                        questions,
                        actions);
    }

    /** Puts the keyboard where the first answer goes. */
    void begin() {
        questions.open();
    }

    /** Shows each refusal at its field, and lets one try again. */
    private void answer(Supplier<Move> read) {
        List<Refusal> refusals = questions.whenRead(() -> make.apply(read.get()));
        if (refusals.isEmpty()) {
            end();
        } else {
            again();
            questions.reject(refusals);
        }
    }

    private void end() {
        questions.forget();
        close.run();
    }

    /** Lets one try again. */
    void again() {
        actions.again();
    }

    private Supplier<Move> ask(ObstacleVerb verb) {
        return switch (verb) {
            case PICK_UP -> line("firstStep", Move.PickUp::new);
            case ACCEPT -> line("firstStep", Move.Accept::new);
            case DISCUSS -> discuss();
            case START_SOLUTION -> startSolution();
            case TAKE_AWAY -> takeAway();
            case CONFIRM -> area("words", Move.Confirm::new);
            case NOT_GONE -> area("whatHinders", Move.NotGone::new);
            case IS_BACK -> isBack();
            case CLOSE_UNCONFIRMED -> area("why", Move.CloseUnconfirmed::new);
            case ESCALATE -> ask(choices.above(obstacle.level(), questions), Move.Escalate::new);
            case HAND_OVER -> ask(choices.managers(questions), Move.HandOver::new);
            case DECLINE -> area("why", Move.Decline::new);
            case TAKE_OVER -> area("why", Move.TakeOver::new);
            case GIVE_BACK -> area("why", Move.GiveBack::new);
            case WITHDRAW -> area("why", Move.Withdraw::new);
            case PARK -> park();
            case LET_STAND -> letStand();
            case RESUME -> Move.Resume::new;
            case MERGE -> merge();
            case TAKE_APART -> area("why", Move.TakeApart::new);
            case REPORT, OWNER_LEFT, OWNER_BACK, UNDO ->
                throw new IllegalArgumentException("nobody does this: " + verb);
        };
    }

    private Supplier<Move> discuss() {
        TextField withWhom = questions.line("withWhom");
        DateField on = questions.day("on");
        return () -> new Move.Discuss(withWhom.getValue(), on.day());
    }

    private Supplier<Move> startSolution() {
        TextArea solution = questions.area("solution");
        TextField devisedWith = devisedWith();
        TextField nextStep = questions.line("nextStep");
        DateField nextStepOn = questions.day("nextStepOn");
        return () -> new Move.StartSolution(
                solution.getValue(), devisedWith.getValue(), nextStep.getValue(), nextStepOn.day());
    }

    private Supplier<Move> takeAway() {
        TextArea whatChanged = questions.area("whatChanged");
        TextField devisedWith = devisedWith();
        return () -> new Move.TakeAway(whatChanged.getValue(), devisedWith.getValue());
    }

    private Supplier<Move> isBack() {
        TextArea whatHappened = questions.area("whatHappened");
        Checkbox anonymous = questions.yesOrNo("anonymous");
        return () -> new Move.IsBack(whatHappened.getValue(), anonymous.getValue());
    }

    private Supplier<Move> park() {
        TextArea why = questions.area("why");
        DateField reviewOn = questions.day("reviewOn");
        return () -> new Move.Park(why.getValue(), reviewOn.day());
    }

    private Supplier<Move> letStand() {
        TextArea why = questions.area("why");
        TextField who = questions.line("whoCouldChange");
        return () -> new Move.LetStand(why.getValue(), who.getValue());
    }

    private Supplier<Move> merge() {
        ComboBox<SimilarObstacles.Similar> into =
                choices.others(obstacle.standing().id()).ask(questions, "into");
        TextArea words = questions.area("words");
        return () -> new Move.Merge(
                into.getOptionalValue().map(SimilarObstacles.Similar::id).orElse(null), words.getValue());
    }

    private Supplier<Move> ask(ManagerField to, BiFunction<@Nullable PersonId, String, Move> move) {
        TextArea why = questions.area("why");
        return () -> move.apply(to.chosen(), why.getValue());
    }

    /** The reporter stands there already: who met it helps to take it away. */
    private TextField devisedWith() {
        TextField field = questions.line("devisedWith");
        field.setValue(obstacle.deviser(getTranslation("obstacle.theReporter")));
        return field;
    }

    private Supplier<Move> line(String name, Function<String, Move> move) {
        TextField field = questions.line(name);
        return () -> move.apply(field.getValue());
    }

    private Supplier<Move> area(String name, Function<String, Move> move) {
        TextArea field = questions.area(name);
        return () -> move.apply(field.getValue());
    }
}
