package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.exchange.Answers;
import nl.ruimbaan.exchange.Question;
import nl.ruimbaan.exchange.StoryField;
import org.jspecify.annotations.Nullable;

/** What the file leaves open, asked once for all its rows. */
class QuestionList extends Composite<Section> {

    private final Consumer<Answers> onAnswer;
    private final Div list = new Div();
    private final List<Select<String>> names = new ArrayList<>();
    private final List<RadioButtonGroup<WrittenDate.Order>> orders = new ArrayList<>();
    private Answers answers = Answers.NONE;
    private boolean filling;

    QuestionList(Consumer<Answers> onAnswer) {
        this.onAnswer = onAnswer;
        setId("questions");
        list.addClassName("rb-import-questions");
        getContent().addClassName("rb-import-asks");
        getContent()
                .add(new H3(getTranslation("exchange.ask")), new Paragraph(getTranslation("exchange.ask.line")), list);
        setVisible(false);
    }

    /** Asks them; what was answered already stands there as the answer. */
    void show(List<Question> questions, Answers given) {
        answers = given;
        list.removeAll();
        names.clear();
        orders.clear();
        for (Question question : questions) {
            list.add(
                    switch (question) {
                        case Question.DayOrMonth order -> order(order);
                        case Question.Unknown unknown -> unknown(unknown);
                    });
        }
        setVisible(!questions.isEmpty());
    }

    /** Marks the questions without an answer, with the focus on the first; answers whether there are any. */
    boolean pointAtOpen() {
        List<RadioButtonGroup<WrittenDate.Order>> openOrders =
                orders.stream().filter(it -> it.getValue() == null).toList();
        List<Select<String>> openNames =
                names.stream().filter(it -> it.getValue() == null).toList();
        openOrders.forEach(it -> it.setErrorMessage(getTranslation("exchange.refused.unanswered.order")));
        openOrders.forEach(it -> it.setInvalid(true));
        openNames.forEach(it -> it.setErrorMessage(getTranslation("exchange.refused.unanswered.name")));
        openNames.forEach(it -> it.setInvalid(true));
        Stream.<Component>concat(openOrders.stream(), openNames.stream())
                .findFirst()
                .ifPresent(it -> it.getElement().callJsFunction("focus"));
        return !openOrders.isEmpty() || !openNames.isEmpty();
    }

    private Component order(Question.DayOrMonth question) {
        var choice = new RadioButtonGroup<WrittenDate.Order>();
        choice.setId("ask-" + question.field().slug());
        choice.setLabel(getTranslation(
                "exchange.ask.order", getTranslation(question.field().key())));
        choice.setItems(WrittenDate.Order.values());
        choice.setItemLabelGenerator(it -> getTranslation("exchange.ask.order." + it) + example(question, it));
        choice.setHelperText(
                question.contradicts()
                        ? getTranslation("exchange.ask.order.both", question.dayFirst(), question.monthFirst())
                        : getTranslation("exchange.ask.order.none"));
        choice.setRequiredIndicatorVisible(true);
        choice.setManualValidation(true);
        orders.add(choice);
        choice.setValue(answers.orders().get(question.field()));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choice.setInvalid(false);
                answer(answers.with(question.field(), change.getValue()));
            }
        });
        return choice;
    }

    private String example(Question.DayOrMonth question, WrittenDate.Order order) {
        WrittenDate.@Nullable Ambiguous either = question.example();
        if (either == null) {
            return "";
        }
        LocalDate day = order == WrittenDate.Order.DAY_FIRST ? either.dayFirst() : either.monthFirst();
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        return getTranslation("exchange.ask.order.example", either.text(), written.format(day));
    }

    private Component unknown(Question.Unknown question) {
        List<Select<String>> all = IntStream.range(0, question.names().size())
                .mapToObj(i -> name(question, i))
                .toList();
        names.addAll(all);
        var fields = new Div(all.toArray(Component[]::new));
        fields.addClassName("rb-import-fields");
        var rest = new Button(getTranslation("exchange.ask.names.rest"), click -> leaveTheRest(question.field(), all));
        rest.setId("rest-" + question.field().slug());
        var title = new Paragraph(getTranslation(
                "exchange.ask.names", getTranslation(question.field().key())));
        title.addClassName("rb-import-ask");
        var whole = new Div(title, fields, rest);
        if (question.more()) {
            whole.addComponentAtIndex(
                    1,
                    new Paragraph(getTranslation(
                            "exchange.ask.names.more", question.names().size())));
        }
        return whole;
    }

    private Select<String> name(Question.Unknown question, int nr) {
        Question.Name name = question.names().get(nr);
        List<String> choices = new ArrayList<>(question.choices());
        choices.add("");
        var select = new Select<String>();
        select.setId("ask-" + question.field().slug() + "-" + nr);
        select.setLabel(getTranslation("exchange.ask.name", name.text(), name.rows()));
        select.setManualValidation(true);
        select.setPlaceholder(getTranslation("exchange.ask.choose"));
        select.setItems(choices);
        select.setItemLabelGenerator(
                it -> it == null ? "" : ChoiceWords.of(question.field(), it, this::getTranslation));
        select.setValue(answers.readAs(question.field(), name.text()));
        select.addValueChangeListener(change -> {
            select.setInvalid(false);
            if (change.getValue() != null && !filling) {
                answer(answers.with(question.field(), name.text(), change.getValue()));
            }
        });
        return select;
    }

    private void leaveTheRest(StoryField field, List<Select<String>> asked) {
        filling = true;
        asked.stream().filter(it -> it.getValue() == null).forEach(it -> it.setValue(""));
        filling = false;
        answer(answers.withoutTheRest(field));
    }

    private void answer(Answers changed) {
        answers = changed;
        onAnswer.accept(changed);
    }
}
