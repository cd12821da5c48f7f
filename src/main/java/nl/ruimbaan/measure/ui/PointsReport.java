package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.measure.PointsReading;
import nl.ruimbaan.measure.ReadPoint;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.measure.WrongPoint;

/** What a text of points was read as: how many are right, what is asked, and each wrong row with its reason, to be mended. */
class PointsReport extends Composite<Div> {

    private static final int WRONG = 20;
    private static final int SHOWN = 5;
    private static final int LONGEST_ROW = 500;

    /** Puts another text in the place of a row. */
    interface Mending {
        void mend(WrongPoint row, String text);
    }

    PointsReport(PointsReading reading, Rhythm rhythm, PointsQuestions questions, Mending mending) {
        getContent().setId("reading");
        getContent().addClassName("rb-points-report");
        var summary = new Paragraph(getTranslation(
                "measure.points.read", reading.right().size(), reading.wrong().size(), reading.waiting()));
        summary.getElement().setAttribute("role", "status");
        getContent().add(summary);
        if (reading.headLine() > 0) {
            getContent().add(told(getTranslation("measure.points.head", reading.headLine())));
        }
        getContent().add(questions);
        if (!reading.wrong().isEmpty()) {
            getContent().add(wrong(reading.wrong(), mending));
        }
        if (!reading.right().isEmpty()) {
            getContent().add(preview(reading.right(), rhythm));
        }
    }

    private Div wrong(List<WrongPoint> rows, Mending mending) {
        var list = new OrderedList();
        list.addClassName("rb-wrong-points");
        rows.stream().limit(WRONG).forEach(row -> list.add(new ListItem(row(row, mending))));
        var part = new Div(new H3(getTranslation("measure.points.wrong")), list);
        if (rows.size() > WRONG) {
            part.add(told(getTranslation("measure.points.moreWrong", rows.size() - WRONG)));
        }
        return part;
    }

    private Div row(WrongPoint row, Mending mending) {
        TextField field = Fields.text("row-" + row.line(), LONGEST_ROW);
        field.setLabel(getTranslation("measure.points.row", row.line()));
        field.setSuffixComponent(null);
        field.setValue(row.text());
        field.setErrorMessage(getTranslation(row.why().key(), row.why().args().toArray()));
        field.setInvalid(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mending.mend(row, change.getValue());
            }
        });
        var leave = new Button(getTranslation("measure.points.leaveOut"), click -> mending.mend(row, ""));
        leave.setId("leave-" + row.line());
        leave.setAriaLabel(getTranslation("measure.points.leaveOut.row", row.line()));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(field, leave);
    }

    private Div preview(List<ReadPoint> rows, Rhythm rhythm) {
        var words = new MeasureWords(getLocale());
        var list = new UnorderedList();
        rows.stream()
                .limit(SHOWN)
                .forEach(it ->
                        list.add(new ListItem(words.period(rhythm, it.period()) + ": " + words.value(it.value()))));
        var part = new Div(new H3(getTranslation("measure.points.right")), list);
        if (rows.size() > SHOWN) {
            ReadPoint last = rows.getLast();
            part.add(told(getTranslation(
                    "measure.points.moreRight",
                    rows.size() - SHOWN,
                    words.period(rhythm, last.period()) + ": " + words.value(last.value()))));
        }
        return part;
    }

    private static Paragraph told(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("rb-told");
        return paragraph;
    }
}
