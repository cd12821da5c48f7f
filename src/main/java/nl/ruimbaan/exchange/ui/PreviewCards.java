package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.exchange.Mapping;
import nl.ruimbaan.exchange.ParsedRow;
import nl.ruimbaan.exchange.Preview;
import org.jspecify.annotations.Nullable;

/** The first rows of a file as the stories that they would become. */
class PreviewCards extends Composite<Div> {

    private final UnorderedList cards = new UnorderedList();
    private final Paragraph line = new Paragraph();

    PreviewCards() {
        cards.setId("preview");
        cards.addClassName("rb-import-preview");
        line.addClassName("rb-header-line");
        getContent().add(new H3(getTranslation("exchange.preview")), line, cards);
    }

    void show(Preview preview) {
        Mapping mapping = preview.mapping();
        long above = preview.top().stream()
                .filter(it -> it.nr() < preview.headLine())
                .count();
        line.setText(getTranslation("exchange.preview.line", preview.rows().size())
                + (above == 0 ? "" : " " + getTranslation("exchange.preview.above", preview.headLine() - 1)));
        cards.removeAll();
        for (ParsedRow row : preview.rows()) {
            cards.add(
                    switch (row) {
                        case ParsedRow.Right right -> story(right, mapping);
                        case ParsedRow.Wrong wrong -> wrong(wrong);
                    });
        }
    }

    /** The file was cleared away. */
    void showGone() {
        cards.removeAll();
        line.setText(getTranslation("exchange.refused.fileGone"));
    }

    private ListItem story(ParsedRow.Right row, Mapping mapping) {
        var title = new Paragraph(row.story().titleOrProposal());
        title.addClassName("rb-card-title");
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("exchange.line.nr", row.line()));
        facts.add(date(row.toldOn()));
        facts.add(getTranslation(mapping.literal() ? "story.literal" : "story.roughly"));
        facts.add(row.story().mattered());
        return card(new Quote(row.story().words(), mapping.language().code()), title, facts(facts));
    }

    private ListItem wrong(ParsedRow.Wrong row) {
        var why = new Paragraph(Reasons.text(row.refusals(), this::getTranslation));
        why.addClassName("rb-import-refused");
        return card(why, facts(List.of(getTranslation("exchange.line.nr", row.line()))));
    }

    private static Paragraph facts(List<String> facts) {
        var line = new Paragraph();
        line.addClassName("rb-card-facts");
        facts.stream().filter(it -> !it.isBlank()).forEach(it -> line.add(new Span(it)));
        return line;
    }

    private static ListItem card(Component... parts) {
        var card = new ListItem(parts);
        card.addClassName("rb-card");
        return card;
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? getTranslation("exchange.preview.now") : Days.inWords(day, getLocale());
    }
}
