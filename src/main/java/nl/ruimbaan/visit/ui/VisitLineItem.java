package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.visit.VisitLine;
import nl.ruimbaan.visit.VisitReaders;
import nl.ruimbaan.visit.VisitState;

/** One note in a list: how it begins, where and when it was, whose it is, and whether not everyone has it. */
class VisitLineItem extends Composite<ListItem> {

    VisitLineItem(VisitLine line) {
        var title = new Anchor(VisitLinks.page(line.id()), line.title());
        title.getElement().setAttribute("lang", line.language().code());
        var beginning = new Div(TitleProposal.after(line.title(), line.beginning()));
        beginning.getElement().setAttribute("lang", line.language().code());
        beginning.setVisible(!beginning.getText().isEmpty());
        var facts = new Div(
                new Span(Days.inWords(line.day(), getLocale())),
                new Span(line.team()),
                new Span(getTranslation("visit.by", line.writer())));
        facts.addClassName("rb-register-facts");
        var words = new Div(title, beginning, facts);
        words.addClassName("rb-register-words");
        getContent().add(words);
        if (line.state() == VisitState.WITHDRAWN) {
            getContent()
                    .add(new StatusBadge(
                            getTranslation(line.state().key()), line.state().name()));
        } else if (line.readers() == VisitReaders.TEAM) {
            getContent()
                    .add(new StatusBadge(
                            getTranslation("visit.onlyTeam"), line.readers().name()));
        }
    }
}
