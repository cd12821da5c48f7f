package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.meeting.AgreementLine;

/** One agreement: what, who and when, and whether it is done. */
class AgreementEntry extends Composite<ListItem> {

    private final AgreementLine line;

    private AgreementEntry(AgreementLine line, boolean folded, Component... actions) {
        this.line = line;
        getContent().setId("agreement-" + line.id().value());
        getContent().addClassName("rb-agreement");
        Div whole = whole();
        whole.add(actions);
        if (folded) {
            var summary =
                    new Span(new Span(getTranslation("obstacle.agreement.done")), new Span(" · " + shortly(line)));
            summary.addClassName("rb-agreement-done");
            getContent().add(new NativeDetails(summary, whole));
        } else {
            getContent().add(whole);
        }
    }

    /** With a button that says whether it is done, for who may say so; what is done is folded up. */
    static AgreementEntry answered(AgreementLine line, AnswerButtons buttons) {
        return line.mayAnswer() ? new AgreementEntry(line, line.isDone(), buttons.button(line)) : folded(line);
    }

    /** To read; what is done is folded up. */
    static AgreementEntry folded(AgreementLine line) {
        return new AgreementEntry(line, line.isDone());
    }

    /** To read, whole, also when it is done. */
    static AgreementEntry whole(AgreementLine line) {
        return new AgreementEntry(line, false);
    }

    static String day(LocalDate day, Locale locale) {
        return Days.inWords(day, locale);
    }

    private Div whole() {
        var whole = new Div();
        whole.addClassName("rb-agreement-whole");
        if (!line.decision().isEmpty()) {
            var decision = new Paragraph(line.decision());
            decision.addClassNames("rb-text", "rb-agreement-decision");
            whole.add(decision);
        }
        if (!line.nextStep().isEmpty()) {
            var step = new Paragraph(getTranslation("obstacle.agreement.nextStep", line.nextStep()));
            step.addClassNames("rb-text", "rb-agreement-step");
            whole.add(step);
        }
        List<String> who = whoAndWhen();
        if (!who.isEmpty()) {
            var facts = new Paragraph(String.join(" · ", who));
            facts.addClassName("rb-agreement-who");
            whole.add(facts);
        }
        whole.add(made());
        return whole;
    }

    private List<String> whoAndWhen() {
        List<String> facts = new ArrayList<>();
        if (line.who() != null) {
            facts.add(line.who());
        }
        if (line.on() != null) {
            facts.add(day(line.on(), getLocale()));
        }
        return facts;
    }

    private Paragraph made() {
        var made = new Paragraph(
                new Span(getTranslation("obstacle.agreement.by", line.by()) + ", "),
                new RelativeTime(line.at(), getLocale()));
        made.addClassName("rb-agreement-made");
        if (line.doneAt() != null) {
            String by = line.doneBy() == null ? "" : line.doneBy();
            made.add(
                    new Span(" · " + getTranslation("obstacle.agreement.doneBy", by) + ", "),
                    new RelativeTime(line.doneAt(), getLocale()));
        }
        return made;
    }

    /** What tells it from the others in a few words. */
    static String shortly(AgreementLine line) {
        return TitleProposal.from(line.nextStep().isEmpty() ? line.decision() : line.nextStep());
    }
}
