package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** What a verb asks for before it is done. */
class MoveForm extends Composite<Section> {

    private static final int FEW_LINES = 2;

    private final ImprovementVerb verb;
    private final FieldFindings findings;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div questions = new Div();
    private final Button save;
    private final Supplier<Move> read;

    /**
     * @param text what a plan asks for may be known already
     * @param backTo the phases that one can go back to
     * @param colleagues to whom it can be handed over
     * @param findings what stands below each text: what in it could tell who it is about
     * @param make makes the move
     * @param cancel closes the form
     */
    MoveForm(
            ImprovementVerb verb,
            ImprovementDraft text,
            Set<ImprovementPhase> backTo,
            Supplier<List<PersonName>> colleagues,
            FieldFindings findings,
            Consumer<Move> make,
            Runnable cancel) {
        this.verb = verb;
        this.findings = findings;
        read = switch (verb) {
            case UNDERSTAND -> Move.Understand::new;
            case PLAN -> plan(text);
            case MAKE_NORMAL -> makeNormal();
            case GO_BACK -> goBack(backTo);
            case STOP -> why("lesson", Limits.LONG_TEXT, Move.Stop::new);
            case TAKE_UP_AGAIN -> why("why", Limits.WORDS, Move.TakeUpAgain::new);
            case HAND_OVER -> handOver(colleagues.get());
            case TAKE_OVER -> why("why", Limits.WORDS, Move.TakeOver::new);
        };
        save = new Button(getTranslation(verb.key()), click -> answer(make));
        save.setId("move-save");
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var close = new Button(getTranslation("cancel"), click -> cancel.run());
        close.setId("move-cancel");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, close);
        actions.addClassName("rb-item-actions");
        questions.addClassName("rb-form");
        getContent().setId("move");
        getContent().addClassName("rb-move");
        getContent()
                .add(
                        new H3(getTranslation(verb.key())),
                        new Paragraph(getTranslation("improvement.move." + verb)),
                        questions,
                        actions);
    }

    ImprovementVerb verb() {
        return verb;
    }

    /** Brings the whole form into view and puts the keyboard where the first answer goes. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 50)");
        fields.values().stream().findFirst().ifPresent(it -> it.getElement().callJsFunction("focus"));
    }

    /** Makes the move, unless something in it cannot be read. */
    private void answer(Consumer<Move> make) {
        List<Refusal> unread = WrittenField.unread(fields);
        if (unread.isEmpty()) {
            make.accept(read.get());
        } else {
            reject(unread);
        }
    }

    /** Shows each refusal at its field, and lets one try again. */
    void reject(List<Refusal> refusals) {
        again();
        Fields.reject(fields, refusals);
    }

    /** Lets one try again. */
    void again() {
        save.setEnabled(true);
    }

    private Supplier<Move> plan(ImprovementDraft text) {
        TextArea hypothesis = area("hypothesis", Limits.LONG_TEXT);
        TextArea howWeKnow = area("howWeKnow", Limits.LONG_TEXT);
        hypothesis.setValue(text.hypothesis());
        howWeKnow.setValue(text.howWeKnow());
        return () -> new Move.Plan(hypothesis.getValue(), howWeKnow.getValue());
    }

    private Supplier<Move> makeNormal() {
        TextArea tried = area("tried", Limits.LONG_TEXT);
        var demands = new WholeNumberField(WrittenNumber.Unit.DEMANDS, 1, Move.MOST_DEMANDS);
        ask("demands", demands);
        TextArea whyEnough = area("whyEnough", Limits.WORDS);
        TextArea normalNow = area("normalNow", Limits.LONG_TEXT);
        return () ->
                new Move.MakeNormal(tried.getValue(), demands.number(), whyEnough.getValue(), normalNow.getValue());
    }

    private Supplier<Move> goBack(Set<ImprovementPhase> backTo) {
        var to = new RadioButtonGroup<ImprovementPhase>();
        to.setItems(backTo);
        to.setItemLabelGenerator(it -> getTranslation(it.key()));
        backTo.stream().max(ImprovementPhase::compareTo).ifPresent(to::setValue);
        ask("back", to);
        TextArea why = area("why", Limits.WORDS);
        return () -> new Move.GoBack(to.getValue(), why.getValue());
    }

    private Supplier<Move> handOver(List<PersonName> colleagues) {
        var to = new ComboBox<PersonName>();
        Fields.choose(to, colleagues, PersonName::name);
        ask("to", to);
        TextArea why = area("why", Limits.WORDS);
        return () -> new Move.HandOver(to.getOptionalValue().map(PersonName::id).orElse(null), why.getValue());
    }

    private Supplier<Move> why(String name, int limit, java.util.function.Function<String, Move> move) {
        TextArea field = area(name, limit);
        return () -> move.apply(field.getValue());
    }

    private TextArea area(String name, int limit) {
        TextArea area = Fields.area(name, limit);
        area.setMinRows(FEW_LINES);
        ask(name, area);
        questions.add(findings.below(name, area));
        return area;
    }

    private void ask(String name, Component field) {
        Fields.ask(field, name, "improvement.ask." + name);
        fields.put(name, field);
        questions.add(field);
    }
}
