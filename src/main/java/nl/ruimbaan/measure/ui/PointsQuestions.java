package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.measure.ColumnChoice;
import nl.ruimbaan.measure.DoubledPeriods;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.PointsDraft;
import nl.ruimbaan.measure.PointsReading;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.measure.Twice;
import nl.ruimbaan.sheet.WrittenAmount;
import org.jspecify.annotations.Nullable;

/** What a text of points leaves open, asked once for all its rows. */
class PointsQuestions extends Composite<Div> {

    private final MeasureWords words = new MeasureWords(getLocale());
    private final MeasureDraft measure;
    private final PointsDraft draft;
    private final Consumer<PointsDraft> answered;

    /** @param answered gets the same text with the answer */
    PointsQuestions(PointsReading reading, MeasureDraft measure, PointsDraft draft, Consumer<PointsDraft> answered) {
        this.measure = measure;
        this.draft = draft;
        this.answered = answered;
        getContent().addClassName("rb-form");
        ColumnChoice table = reading.table();
        WrittenDate.Ambiguous date = reading.order();
        WrittenAmount.TwoWays number = reading.sign();
        DoubledPeriods twice = reading.twice();
        if (reading.isAsking()) {
            getContent().add(new H3(getTranslation("measure.points.asks")));
        }
        if (table != null) {
            getContent().add(new ColumnFields(table, measure.kind(), it -> answered.accept(draft.with(it))));
        }
        if (date != null) {
            date(date);
        }
        if (number != null) {
            number(number);
        }
        if (twice != null) {
            twice(twice);
        }
    }

    private void date(WrittenDate.Ambiguous date) {
        choice(
                "order",
                getTranslation("measure.points.order", date.text()),
                List.of(WrittenDate.Order.values()),
                it -> words.day(it == WrittenDate.Order.DAY_FIRST ? date.dayFirst() : date.monthFirst()),
                null,
                draft::with);
    }

    private void number(WrittenAmount.TwoWays number) {
        choice(
                "sign",
                getTranslation("measure.points.sign", number.text()),
                List.of(WrittenAmount.Sign.values()),
                it -> words.number(number.in(it).number()),
                null,
                draft::with);
    }

    private void twice(DoubledPeriods twice) {
        Rhythm rhythm = measure.rhythm();
        List<Twice> answers = Stream.of(Twice.values())
                .filter(it -> it != Twice.KEEP_BOTH || rhythm == Rhythm.CASE)
                .toList();
        String first = words.period(rhythm == null ? Rhythm.DAY : rhythm, twice.first());
        choice(
                "twice",
                getTranslation("measure.points.twice", twice.count(), first),
                answers,
                it -> getTranslation(it.key()),
                draft.twice(),
                draft::with);
    }

    private <T> void choice(
            String name,
            String question,
            List<T> answers,
            Function<T, String> word,
            @Nullable T chosen,
            Function<T, PointsDraft> with) {
        var group = new RadioButtonGroup<T>();
        group.setId("ask-" + name);
        group.setLabel(question);
        group.setItems(answers);
        group.setItemLabelGenerator(word::apply);
        if (chosen != null && answers.contains(chosen)) {
            group.setValue(chosen);
        }
        group.addValueChangeListener(change -> answered.accept(with.apply(change.getValue())));
        getContent().add(group);
    }
}
